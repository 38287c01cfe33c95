import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { painted } from '../components/painted';
import { fromArmor, SealError, unseal } from '../lib/share/seal';
import { SEALED_IDS } from '../lib/share/sealed-document';

/** The script inside a sealed file: asks for the passphrase and puts the document in its own place. */
export default defineUnlistedScript(() => {
  const input = element(SEALED_IDS.passphrase, HTMLInputElement);
  const shown = element(SEALED_IDS.shown, HTMLInputElement);
  const status = element(SEALED_IDS.status, HTMLElement);
  const form = element(SEALED_IDS.form, HTMLFormElement);

  shown.addEventListener('change', () => {
    input.type = shown.checked ? 'text' : 'password';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });

  async function open(): Promise<void> {
    say('Opening … this takes a few seconds.', false);
    await painted();
    try {
      const sealed = fromArmor(element(SEALED_IDS.content, HTMLElement).textContent ?? '');
      show(new TextDecoder().decode(await unseal(sealed, input.value)));
    } catch (thrown) {
      say(thrown instanceof SealError ? WORDS[thrown.code] : NO_ROOM, true);
      input.focus();
      input.select();
    }
  }

  function say(words: string, wrong: boolean): void {
    status.textContent = words;
    status.classList.toggle('wrong', wrong);
    input.setAttribute('aria-invalid', String(wrong));
  }
});

const WORDS: Record<SealError['code'], string> = {
  'wrong-passphrase': 'This passphrase does not fit. Check capital letters and spaces, then try again.',
  damaged: 'This file is damaged: it was cut off or changed on its way. Ask its sender for it again.',
};

const NO_ROOM = 'This device has too little memory free to open it. Close other pages, or open it on a computer.';

/** Parsed so, its scripts do not run; its own policy comes with it and holds from now on too. */
function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
  window.scrollTo(0, 0);
}

function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The sealed file lacks ${id}.`);
  return found;
}
