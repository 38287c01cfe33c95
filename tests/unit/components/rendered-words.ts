/** The words of rendered HTML as they are read: without markup, and without explanations that are asked for. */
export function wordsOf(html: string): string {
  return html
    .replace(/<span class="term-note".*?<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
