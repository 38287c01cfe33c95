import { toArmor } from './seal';

/** Ids that the opener looks for. */
export const SEALED_IDS = {
  content: 'hemiscope-sealed',
  form: 'hemiscope-open',
  passphrase: 'hemiscope-passphrase',
  shown: 'hemiscope-passphrase-shown',
  status: 'hemiscope-status',
} as const;

export interface SealedParts {
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
export async function sealedDocument({ title, sealed, opener, css }: SealedParts): Promise<string> {
  // A script element ends at its end tag, wherever that stands; both forms are the same to JavaScript.
  const script = opener.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = `default-src 'none'; script-src '${await checksum(script)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
</head>
<body>
<main class="card sealed">
<h1>A sealed document</h1>
<p>It opens on this device with the passphrase that its sender gave you. Nothing is sent anywhere, and it works without a network.</p>
<form id="${SEALED_IDS.form}">
<label for="${SEALED_IDS.passphrase}">Passphrase</label>
<input id="${SEALED_IDS.passphrase}" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required autofocus aria-describedby="${SEALED_IDS.status}">
<label class="check"><input id="${SEALED_IDS.shown}" type="checkbox"> Show what I type</label>
<button type="submit" class="primary">Open</button>
<p id="${SEALED_IDS.status}" class="status" role="status" aria-live="polite"></p>
</form>
<p class="note">Capital letters and spaces count. Without the passphrase nobody can open it, its maker included. The marked block inside this file can also be opened with the program “age”.</p>
<noscript><p class="status wrong">This page needs JavaScript to open. If it was opened from an e-mail or a preview, save it first, then open it in a browser.</p></noscript>
</main>
<script type="text/plain" id="${SEALED_IDS.content}">
${toArmor(sealed)}
</script>
<script>${script}</script>
</body>
</html>
`;
}

/** As policies name scripts: the line ends are those that a browser reads. */
async function checksum(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script.replaceAll('\r\n', '\n')));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
