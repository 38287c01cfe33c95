/** The same keys, each with its word. */
export function mapped<K extends string, T>(words: Record<K, T>, word: (entry: T) => string): Record<K, string> {
  return Object.fromEntries(Object.entries<T>(words).map(([key, entry]) => [key, word(entry)])) as Record<K, string>;
}

/** A word from the midst of a line as a label. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label as a word in the midst of a line. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
