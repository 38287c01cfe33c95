import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { ProfileOptions } from '../../components/profile/ProfileOptions';
import { saidOf } from '../../components/words/errors/words';
import type { Say } from '../../components/words/languages';
import { PROFILE_WORDS } from '../../components/words/profile/words';
import { profileFromJson } from '../../lib/study/profile';
import { keepProfile, keptProfile } from '../shared/kept-profile';
import { chooseLanguage, Localised, language } from '../shared/language';

const profile = signal(keptProfile());
/** The latest file, if it was refused, and why. */
const refused = signal<{ file: string; why: Say } | null>(null);

async function take(file: File): Promise<void> {
  try {
    profile.value = await profileFromJson(await file.text());
    keepProfile(profile.value);
    refused.value = null;
  } catch (thrown) {
    refused.value = { file: file.name, why: saidOf(thrown) };
  }
}

function remove(): void {
  keepProfile(null);
  profile.value = null;
  refused.value = null;
}

effect(() => {
  document.title = PROFILE_WORDS[language.value].options.page;
});

function Page() {
  return (
    <ProfileOptions
      profile={profile.value}
      refused={refused.value}
      onLanguage={chooseLanguage}
      onFile={(file) => void take(file)}
      onRemove={remove}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  render(
    <Localised>
      <Page />
    </Localised>,
    root,
  );
}
