import { armor, Decrypter, Encrypter } from 'age-encryption';

/**
 * Work of the slow key derivation (scrypt, r = 8, p = 1) as a power of two: a guess takes 256 MB of memory and about a second.
 * The age format's own default; `npm run bench:seal` prints what it costs here.
 */
export const WORK_FACTOR = 18;

export type SealFailureCode = 'wrong-passphrase' | 'damaged';

/** Why something sealed did not open. */
export class SealError extends Error {
  constructor(
    readonly code: SealFailureCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'SealError';
  }
}

/** What age-encryption says where no key fits; everything else that it throws is damage. */
const NO_KEY_FITS = /no identity matched/;

/**
 * Seals bytes under a passphrase in the age format (age-encryption.org/v1): scrypt for the key, ChaCha20-Poly1305 for the
 * content, so that nobody can read or change it without the passphrase. The `age` program opens it too. Blocks for about a second.
 */
export async function seal(content: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  return encrypterFor(passphrase, workFactor).encrypt(content);
}

/** The same of content that need not be in memory at once. */
export async function sealStream(
  content: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  return encrypterFor(passphrase, workFactor).encrypt(content);
}

/** Opens what `seal` made. Blocks for about a second. @throws SealError */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return await decrypter.decrypt(sealed);
  } catch (cause) {
    const wrong = cause instanceof Error && NO_KEY_FITS.test(cause.message);
    throw new SealError(wrong ? 'wrong-passphrase' : 'damaged', { cause });
  }
}

/** Sealed bytes as text between two marked lines, as the `age` program reads it. */
export function toArmor(sealed: Uint8Array): string {
  return armor.encode(sealed);
}

/** @throws SealError if the text is cut off or was changed */
export function fromArmor(text: string): Uint8Array {
  try {
    return armor.decode(text);
  } catch (cause) {
    throw new SealError('damaged', { cause });
  }
}

function encrypterFor(passphrase: string, workFactor: number): Encrypter {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter;
}

/** Keyboards write one letter in several ways (é, or e and an accent): all count as the same. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}
