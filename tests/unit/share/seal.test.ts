import { describe, expect, it } from 'vitest';
import { fromArmor, SealError, seal, toArmor, unseal, WORK_FACTOR } from '../../../lib/share/seal';

/** The least that scrypt takes: these tests are about what is sealed, not about how long a guess takes. */
const FAST = 1;
const CONTENT = new TextEncoder().encode('Level 2, patient’s left. 患者');

async function failure(opening: Promise<unknown>): Promise<unknown> {
  return opening.then(
    () => 'it opened',
    (thrown: unknown) => (thrown instanceof SealError ? thrown.code : thrown),
  );
}

describe('a sealed document', () => {
  it('comes back byte for byte, also through its text form', async () => {
    const sealed = await seal(CONTENT, 'six quiet words', FAST);
    expect(await unseal(sealed, 'six quiet words')).toEqual(CONTENT);
    expect(await unseal(fromArmor(toArmor(sealed)), 'six quiet words')).toEqual(CONTENT);
    expect(toArmor(sealed)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  });

  it('is another one each time, and never holds its content', async () => {
    const [first, second] = [await seal(CONTENT, 'p', FAST), await seal(CONTENT, 'p', FAST)];
    expect(first).not.toEqual(second);
    expect(new TextDecoder('latin1').decode(first)).not.toContain('Level 2');
  });

  it('names its slow key derivation and the work of it', async () => {
    const header = new TextDecoder('latin1').decode(await seal(CONTENT, 'p'));
    expect(header).toMatch(new RegExp(`^age-encryption.org/v1\n-> scrypt \\S+ ${WORK_FACTOR}\n`));
  });

  it.each(['wrong', '', 'Six quiet words', 'six quiet words '])('does not open with “%s”', async (passphrase) => {
    const sealed = await seal(CONTENT, 'six quiet words', FAST);
    expect(await failure(unseal(sealed, passphrase))).toBe('wrong-passphrase');
  });

  it('opens however the keyboard wrote a letter', async () => {
    const sealed = await seal(CONTENT, 'café à la crème', FAST);
    expect(await unseal(sealed, 'café à la crème'.normalize('NFD'))).toEqual(CONTENT);
  });

  it('does not open when any byte of it was changed', async () => {
    const sealed = await seal(new TextEncoder().encode('short'), 'p', FAST);
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(['wrong-passphrase', 'damaged'], `byte ${at}`).toContain(await failure(unseal(changed, 'p')));
    }
  });

  it('is damaged when cut off, or when it is something else', async () => {
    const sealed = await seal(CONTENT, 'p', FAST);
    expect(await failure(unseal(sealed.slice(0, -1), 'p'))).toBe('damaged');
    expect(await failure(unseal(new Uint8Array(0), 'p'))).toBe('damaged');
    expect(() => fromArmor('hello')).toThrow(SealError);
    expect(() => fromArmor(toArmor(sealed).slice(0, -40))).toThrow(SealError);
  });
});
