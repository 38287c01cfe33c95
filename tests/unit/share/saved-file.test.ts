import { describe, expect, it } from 'vitest';
import { FILES_WORDS } from '../../../components/words/files/words';
import { htmlDocument } from '../../../lib/share/html-document';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { recordFromFile } from '../../../lib/share/record-file';
import { readSavedFile } from '../../../lib/share/saved-file';
import { SealError, seal, unseal } from '../../../lib/share/seal';
import { sealedDocument } from '../../../lib/share/sealed-document';
import { fixtureRecord } from '../../fixtures/record';

const bytes = (text: string) => new TextEncoder().encode(text);

/** As files hold it: numbers to four decimals. */
const record = recordFromJson(recordToJson(fixtureRecord({ durationS: 30 })));
const page = htmlDocument({ lang: 'en-GB', title: 'Consult', body: '<p>Summary</p>', css: '', record });

async function sealedPage(): Promise<string> {
  const sealed = await seal(bytes(page), 'p', 1);
  return sealedDocument({
    lang: 'en-GB',
    words: FILES_WORDS.en.sealedPage,
    title: 'Sealed',
    sealed,
    opener: 'run()',
    css: '',
  });
}

describe('a saved file', () => {
  it('is told by its content: a page, data', () => {
    for (const text of [page, recordToJson(record)])
      expect(readSavedFile(bytes(text))).toEqual({ kind: 'consult', record });
  });

  it('gives a sealed page’s record with its passphrase', async () => {
    const saved = readSavedFile(bytes(await sealedPage()));
    if (saved.kind !== 'sealed-page') throw new Error(`It was taken for ${saved.kind}.`);
    expect(recordFromFile(new TextDecoder().decode(await unseal(saved.sealed, 'p')))).toEqual(record);
  });

  it('gives an exported history’s lines with its passphrase', async () => {
    const saved = readSavedFile(await seal(bytes('line\n'), 'p', 1));
    if (saved.kind !== 'sealed-history') throw new Error(`It was taken for ${saved.kind}.`);
    expect(new TextDecoder().decode(await unseal(saved.sealed, 'p'))).toBe('line\n');
  });

  it('of another program, cut off or damaged, is refused in words', async () => {
    expect(() => readSavedFile(bytes('a;b\n1;2\n'))).toThrow('Hemiscope did not save this file, or it was cut off.');
    expect(() => readSavedFile(bytes('{"resourceType":"Bundle"}'))).toThrow('This file is not a Hemiscope consult.');
    const html = await sealedPage();
    expect(() => readSavedFile(bytes(html.slice(0, html.indexOf('-----END'))))).toThrow('cut off');
    const block = html.indexOf('-----BEGIN');
    expect(() => readSavedFile(bytes(`${html.slice(0, block)}?${html.slice(block + 80)}`))).toThrow(SealError);
  });
});
