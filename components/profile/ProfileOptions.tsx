import type { GradeProfile } from '../../lib/grade/grade-profile';
import { ConfirmButton } from '../basics/ConfirmButton';
import { Disclaimer } from '../basics/Disclaimer';
import { FileDrop } from '../basics/FileDrop';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { Language, Say } from '../words/languages';
import { PROFILE_WORDS } from '../words/profile/words';
import { useLanguage } from '../words/use-words';
import { ProfileFacts } from './ProfileFacts';

export interface ProfileOptionsProps {
  /** null: the built-in rule. */
  profile: GradeProfile | null;
  /** The latest file, if it was refused, and why. */
  refused: { file: string; why: Say } | null;
  onLanguage: (language: Language) => void;
  onFile: (file: File) => void;
  onRemove: () => void;
}

/** The options page: what a study taught the grade, to be imported, looked at and removed. */
export function ProfileOptions({ profile, refused, onLanguage, onFile, onRemove }: ProfileOptionsProps) {
  const language = useLanguage();
  const words = PROFILE_WORDS[language].options;
  const [before, link, after] = words.comesFrom;
  return (
    <main class="study">
      <header>
        <div class="study-title">
          <h1>{words.title}</h1>
          <LanguageChoice onChoose={onLanguage} />
        </div>
        <Disclaimer />
      </header>
      <h2>{words.follows}</h2>
      <div role="status" data-testid="profile-in-use">
        {profile === null ? (
          <p>{words.builtIn}</p>
        ) : (
          <div class={`study-check tone-${profile.provenance.synthetic ? 'bad' : 'good'}`}>
            <ProfileFacts profile={profile} />
          </div>
        )}
      </div>
      {profile !== null && (
        <div class="study-remove">
          <ConfirmButton
            label={words.remove}
            question={words.removeQuestion}
            keep={words.keep}
            testId="profile-remove"
            onConfirm={onRemove}
          />
        </div>
      )}
      <div class="study-files">
        <FileDrop
          title={profile === null ? words.use : words.useAnother}
          note={words.note}
          accept=".json"
          testId="profile-file"
          onFile={onFile}
        />
      </div>
      {refused !== null && (
        <p class="study-problems" role="alert" data-testid="profile-refused">
          {words.refused(refused.file, refused.why(language))}
        </p>
      )}
      <p class="study-status">
        {before}
        <a href="/study.html">{link}</a>
        {after}
      </p>
    </main>
  );
}
