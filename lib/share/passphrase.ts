import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Words of a suggestion. Ours: 66 bits of chance, above the 4–5 words that the age format asks for. */
export const SUGGESTED_WORDS = 6;

/** Least length of a passphrase that stands alone (NIST SP 800-63B-4). Characters. */
export const MIN_LENGTH = 15;

/** Least number of different characters. Ours: less is a repetition, however long. */
export const MIN_DIFFERENT = 8;

export type PassphraseProblem = 'empty' | 'short' | 'repetitive' | 'differs';

/**
 * Words drawn by chance, such as `ladder orbit canyon …`: easy to say on the telephone and to type.
 * @param draw fills an array with random numbers, as `crypto.getRandomValues`
 */
export function suggestPassphrase(
  draw: (numbers: Uint16Array<ArrayBuffer>) => void = (numbers) => crypto.getRandomValues(numbers),
): string {
  const numbers = new Uint16Array(SUGGESTED_WORDS);
  draw(numbers);
  // The list has 2048 words, which divides 65536: each is as likely.
  return [...numbers].map((number) => wordlist[number % wordlist.length]).join(' ');
}

/** What is wrong with a new passphrase typed twice; null: nothing. It is no measure of how hard it is to guess. */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  const characters = [...passphrase.trim().normalize('NFC')];
  if (characters.length === 0) return 'empty';
  if (characters.length < MIN_LENGTH) return 'short';
  if (new Set(characters).size < MIN_DIFFERENT) return 'repetitive';
  return passphrase === again ? null : 'differs';
}
