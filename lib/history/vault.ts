import { SealError, seal, unseal } from '../share/seal';
import { HistoryError } from './history-error';

/** AES-GCM's nonce, as NIST SP 800-38D asks for, and the key. Bytes. */
const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/** Encrypted bytes with the nonce they were encrypted under. */
export interface Box {
  nonce: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/** The data key sealed under the passphrase, and the key itself, which cannot be read out of the browser again. */
export interface NewKey {
  sealedKey: Uint8Array;
  key: CryptoKey;
}

/** A key drawn by chance, so that the passphrase can change without encrypting everything anew. @param workFactor see `seal` */
export async function newKey(passphrase: string, workFactor: number): Promise<NewKey> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return { sealedKey: await seal(raw, passphrase, workFactor), key: await imported(raw) };
}

/** @throws HistoryError 'wrong-passphrase' or 'key-damaged' */
export async function openKey(sealedKey: Uint8Array, passphrase: string): Promise<CryptoKey> {
  return imported(await rawKey(sealedKey, passphrase));
}

/** The same key under another passphrase. @throws HistoryError 'wrong-passphrase' or 'key-damaged' */
export async function resealKey(
  sealedKey: Uint8Array,
  old: string,
  passphrase: string,
  workFactor: number,
): Promise<Uint8Array> {
  return seal(await rawKey(sealedKey, old), passphrase, workFactor);
}

/** Encrypts and authenticates (AES-256-GCM). @param place what the box is: one moved to another place does not open */
export async function lockBox(key: CryptoKey, content: Uint8Array<ArrayBuffer>, place: string): Promise<Box> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, data: new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, place), key, content)) };
}

/** @throws HistoryError 'damaged' */
export async function openBox(key: CryptoKey, { nonce, data }: Box, place: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, place), key, data));
  } catch (cause) {
    throw new HistoryError('damaged', { cause });
  }
}

function gcm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}

function imported(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function rawKey(sealedKey: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await unseal(sealedKey, passphrase));
  } catch (cause) {
    const wrong = cause instanceof SealError && cause.code === 'wrong-passphrase';
    throw new HistoryError(wrong ? 'wrong-passphrase' : 'key-damaged', { cause });
  }
}
