import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { painted } from '../components/basics/painted';
import { fromArmor, SealError, unseal } from '../lib/share/seal';
import { type OpenerWords, SEALED_IDS } from '../lib/share/sealed-document';

/** The script inside a sealed file: asks for the passphrase and puts the document in its own place. */
export default defineUnlistedScript(() => {
  const input = element(SEALED_IDS.passphrase, HTMLInputElement);
  const shown = element(SEALED_IDS.shown, HTMLInputElement);
  const status = element(SEALED_IDS.status, HTMLElement);
  const form = element(SEALED_IDS.form, HTMLFormElement);
  const words = JSON.parse(status.dataset.words ?? '') as OpenerWords;

  shown.addEventListener('change', () => {
    input.type = shown.checked ? 'text' : 'password';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });

  async function open(): Promise<void> {
    say(words.opening, false);
    await painted();
    try {
      const sealed = fromArmor(element(SEALED_IDS.content, HTMLElement).textContent ?? '');
      show(new TextDecoder().decode(await unseal(sealed, input.value)));
    } catch (thrown) {
      say(words.failed[thrown instanceof SealError ? thrown.code : 'no-room'], true);
      input.focus();
      input.select();
    }
  }

  function say(text: string, wrong: boolean): void {
    status.textContent = text;
    status.classList.toggle('wrong', wrong);
    input.setAttribute('aria-invalid', String(wrong));
  }
});

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
