import type { Narrative } from '@medplum/fhirtypes';

/** Characters that XML 1.0 cannot hold, not even escaped, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as FHIR's strings and XHTML may hold it; null if nothing of it is left. */
export function plainText(text: string): string | null {
  return text.replace(NOT_XML, '').trim() || null;
}

/** Lines as XHTML, a paragraph each. */
export function narrative(lines: readonly string[]): Narrative {
  const paragraphs = lines.flatMap((line) => plainText(line) ?? []).map((text) => `<p>${escaped(text)}</p>`);
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.join('')}</div>` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
