import { escapeText, htmlPage, NOTHING_LOADS } from './html-page';
import { type SealFailureCode, toArmor } from './seal';

/** Ids that the opener looks for. */
export const SEALED_IDS = {
  content: 'hemiscope-sealed',
  form: 'hemiscope-open',
  passphrase: 'hemiscope-passphrase',
  shown: 'hemiscope-passphrase-shown',
  status: 'hemiscope-status',
} as const;

/** Everything that the page of a sealed document says. */
export interface SealedWords {
  heading: string;
  /** What it is, and that nothing is sent. */
  about: string;
  passphrase: string;
  show: string;
  open: string;
  /** What counts in a passphrase, and what else opens it. */
  hint: string;
  needsScript: string;
  /** What the opener says: while it works, and where it fails. */
  opening: string;
  failed: Record<SealFailureCode | 'no-room', string>;
}

/** The words of the opener, in the status element's data. */
export type OpenerWords = Pick<SealedWords, 'opening' | 'failed'>;

export interface SealedParts {
  /** Of its words, BCP 47. */
  lang: string;
  words: SealedWords;
  /** What to call the file before it is opened: nothing about the patient. */
  title: string;
  /** What `seal` made of an HTML document. */
  sealed: Uint8Array;
  /** The built opener (`entrypoints/opener.ts`): the only script that may run. */
  opener: string;
  css: string;
}

/**
 * One HTML file that holds a sealed document and asks for its passphrase. Its policy lets nothing load, and nothing run but
 * the opener, named by its checksum.
 */
export async function sealedDocument({ words, sealed, opener, ...parts }: SealedParts): Promise<string> {
  // A script element ends at its end tag, wherever that stands; both forms are the same to JavaScript.
  const script = opener.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return htmlPage({
    ...parts,
    policy: `${NOTHING_LOADS}; script-src '${await checksum(script)}'`,
    body: `${form(words)}
<script type="text/plain" id="${SEALED_IDS.content}">
${toArmor(sealed)}
</script>
<script>${script}</script>`,
  });
}

function form(words: SealedWords): string {
  const ids = SEALED_IDS;
  const said: OpenerWords = { opening: words.opening, failed: words.failed };
  return `<main class="card sealed">
<h1>${escapeText(words.heading)}</h1>
<p>${escapeText(words.about)}</p>
<form id="${ids.form}">
<label for="${ids.passphrase}">${escapeText(words.passphrase)}</label>
<input id="${ids.passphrase}" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required autofocus aria-describedby="${ids.status}">
<label class="check"><input id="${ids.shown}" type="checkbox"> ${escapeText(words.show)}</label>
<button type="submit" class="primary">${escapeText(words.open)}</button>
<p id="${ids.status}" class="status" role="status" aria-live="polite" data-words="${escapeText(JSON.stringify(said))}"></p>
</form>
<p class="note">${escapeText(words.hint)}</p>
<noscript><p class="status wrong">${escapeText(words.needsScript)}</p></noscript>
</main>`;
}

/** As policies name scripts: the line ends are those that a browser reads. */
async function checksum(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script.replaceAll('\r\n', '\n')));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
