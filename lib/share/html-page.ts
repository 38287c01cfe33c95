export interface HtmlPage {
  /** Of its words, BCP 47. */
  lang: string;
  title: string;
  /** What may load and run, as a Content-Security-Policy. */
  policy: string;
  css: string;
  /** HTML, already escaped. */
  body: string;
}

/** What every saved page forbids: to load anything from anywhere, and to send anything anywhere. Nor may it run anything that is not named. */
export const NOTHING_LOADS =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One self-contained HTML file. */
export function htmlPage({ lang, title, policy, css, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** For a text between tags or in an attribute. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
