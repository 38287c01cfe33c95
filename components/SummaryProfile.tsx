import type { ConsultRecord } from '../lib/consult/record';
import { profileEffects, profileOrigin, SYNTHETIC_PROFILE, shortChecksum } from './profile-words';

/** Which study's profile the grade followed; without one, nothing. */
export function SummaryProfile({ record: { profile } }: { record: Pick<ConsultRecord, 'profile'> }) {
  if (profile === null) return null;
  return (
    <div data-testid="summary-profile">
      <p>
        <strong>Graded with a study’s profile, not with the built-in rule alone.</strong>{' '}
        {profileOrigin(profile.provenance)} Checksum {shortChecksum(profile.checksum)}.
      </p>
      {profile.provenance.synthetic && <p class="warning">{SYNTHETIC_PROFILE}</p>}
      <ul class="limits">
        {profileEffects(profile).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
