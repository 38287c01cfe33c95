import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { HAPPENINGS } from '../../e2e/call-happenings';
import { EXTENSION_HAPPENINGS } from '../../e2e/extension-happenings';
import { tableOf } from '../../e2e/happenings-table';

const PATH = new URL('../../../docs/calls.md', import.meta.url);
const PLACE = /(<!-- happenings -->\n)[\s\S]*(<!-- \/happenings -->)/;

test('the document’s table is the list that the tests run over (UPDATE_DOCS=1 writes it)', async () => {
  const text = await readFile(PATH, 'utf8');
  const made = text.replace(PLACE, `$1${tableOf(HAPPENINGS, EXTENSION_HAPPENINGS)}\n$2`);
  if (process.env.UPDATE_DOCS) await writeFile(PATH, made);
  else expect(text).toBe(made);
});
