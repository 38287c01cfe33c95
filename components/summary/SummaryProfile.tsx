import type { ConsultRecord } from '../../lib/consult/record';
import { ProfileFacts } from '../profile/ProfileFacts';
import { PROFILE_WORDS } from '../words/profile/words';
import { useWords } from '../words/use-words';

/** Which study's profile the grade followed; without one, nothing. */
export function SummaryProfile({ record: { profile } }: { record: Pick<ConsultRecord, 'profile'> }) {
  const { gradedWith } = useWords(PROFILE_WORDS);
  if (profile === null) return null;
  return (
    <div data-testid="summary-profile">
      <ProfileFacts profile={profile} lead={gradedWith} listClass="limits" />
    </div>
  );
}
