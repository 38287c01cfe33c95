import { signal } from '@preact/signals';
import { render } from 'preact';
import { ProfileOptions } from '../../components/ProfileOptions';
import { wordsOf } from '../../lib/failure';
import { profileFromJson } from '../../lib/study/profile';
import { keepProfile, keptProfile } from '../shared/kept-profile';

const profile = signal(keptProfile());
/** Why the latest file was refused; null: it was not. */
const refused = signal<string | null>(null);

async function take(file: File): Promise<void> {
  try {
    profile.value = await profileFromJson(await file.text());
    keepProfile(profile.value);
    refused.value = null;
  } catch (thrown) {
    refused.value = `${file.name}: ${wordsOf(thrown)}`;
  }
}

function remove(): void {
  keepProfile(null);
  profile.value = null;
  refused.value = null;
}

function Page() {
  return (
    <ProfileOptions
      profile={profile.value}
      refused={refused.value}
      onFile={(file) => void take(file)}
      onRemove={remove}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
