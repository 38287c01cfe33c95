import type { GradeProfile } from '../lib/grade/grade-profile';
import { ConfirmButton } from './ConfirmButton';
import { Disclaimer } from './Disclaimer';
import { FileDrop } from './FileDrop';
import { profileEffects, profileOrigin, SYNTHETIC_PROFILE, shortChecksum } from './profile-words';

export interface ProfileOptionsProps {
  /** null: the built-in rule. */
  profile: GradeProfile | null;
  /** Why the latest file was refused; null: it was not. */
  refused: string | null;
  onFile: (file: File) => void;
  onRemove: () => void;
}

/** The options page: what a study taught the grade, to be imported, looked at and removed. */
export function ProfileOptions({ profile, refused, onFile, onRemove }: ProfileOptionsProps) {
  return (
    <main class="study">
      <header>
        <h1>Options</h1>
        <Disclaimer />
      </header>
      <h2>What the grade follows</h2>
      <div role="status" data-testid="profile-in-use">
        {profile === null ? <p>The built-in rule.</p> : <InUse profile={profile} />}
      </div>
      {profile !== null && (
        <div class="study-remove">
          <ConfirmButton
            label="Remove the profile"
            question="Consults that begin from now on then follow the built-in rule."
            keep="Keep"
            testId="profile-remove"
            onConfirm={onRemove}
          />
        </div>
      )}
      <div class="study-files">
        <FileDrop
          title={profile === null ? 'Use a study’s profile' : 'Use another profile'}
          note="The profile.json that a study saved. It is checked first. A consult keeps the profile that it began with, and its summary names it."
          accept=".json"
          testId="profile-file"
          onFile={onFile}
        />
      </div>
      {refused !== null && (
        <p class="study-problems" role="alert" data-testid="profile-refused">
          {refused}
        </p>
      )}
      <p class="study-status">
        A profile comes out of <a href="/study.html">a study</a> of recordings that were graded with Hemiscope.
      </p>
    </main>
  );
}

function InUse({ profile }: { profile: GradeProfile }) {
  const { provenance, checksum } = profile;
  return (
    <div class={`study-check tone-${provenance.synthetic ? 'bad' : 'good'}`}>
      <p>
        {profileOrigin(provenance)} Checksum {shortChecksum(checksum)}.
      </p>
      {provenance.synthetic && (
        <p>
          <strong>{SYNTHETIC_PROFILE}</strong>
        </p>
      )}
      <ul>
        {profileEffects(profile).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
