import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCK_AFTER_MIN } from '../../lib/history/idle-lock';
import { KEPT } from '../../lib/kept-data';
import { MIN_DIFFERENT, MIN_LENGTH, SUGGESTED_WORDS } from '../../lib/share/passphrase';
import { WORK_FACTOR } from '../../lib/share/seal';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8');

/** Ways for an extension's code to leave something on the machine. */
const KEEPS =
  /\b(localStorage|sessionStorage|indexedDB|IDBFactory|caches\.|storage\.(local|sync|session|managed|getDirectory)|document\.cookie|cookieStore|showSaveFilePicker|chrome\.downloads|browser\.downloads)/;

/** The files that may, each under names of `KEPT` only. */
const KEEPERS = [
  'entrypoints/shared/kept-profile.ts',
  'entrypoints/shared/language.tsx',
  'entrypoints/sidepanel/reference-choice.ts',
  'lib/history/history-store.ts',
  'lib/keep/journal-db.ts',
];

/** The table itself names the kinds. */
const TABLE = 'lib/kept-data.ts';

const SOURCES = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** A file's code without its comments. */
function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(/(^|\s)\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('docs/privacy.md', () => {
  it('names every place where something is kept, and no other', () => {
    const table = TEXT.split('\n').filter((line) => /^\| `hemiscope-/.test(line));
    expect(table).toEqual(
      Object.values(KEPT).map(({ name, where, what, until }) => `| \`${name}\` | ${where} | ${what} | ${until} |`),
    );
  });

  it('is held to the code: nothing else keeps anything', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(SOURCES.filter((path) => path !== TABLE && KEEPS.test(codeOf(path))).sort()).toEqual(KEEPERS);
  });

  it.each(KEEPERS)('%s keeps under the names of the table only', (path) => {
    const calls = codeOf(path).match(/\.(?:getItem|setItem|removeItem|open)\(([^),]*)/g) ?? [];
    const named = calls.filter((call) => !/open\((?:factory)?: IDBFactory/.test(call));
    expect(named.length).toBeGreaterThan(0);
    for (const call of named) expect(call).toMatch(/\(KEPT\.\w+\.name$/);
  });

  it('has no permission to keep or to download', () => {
    const permissions = codeOf('wxt.config.ts').match(/^\s*permissions: \[(.*)\]/m)?.[1];
    expect(permissions).toBeDefined();
    expect(permissions).not.toMatch(/storage|downloads|history|cookies/i);
  });

  it.each([
    `or ${LOCK_AFTER_MIN} minutes without a key or a pointer`,
    `a work factor of 2^${WORK_FACTOR}`,
    `have ${MIN_LENGTH} characters or more`,
    `${MIN_DIFFERENT} different ones`,
    `${SUGGESTED_WORDS} words out of 2048`,
    `makes ${SUGGESTED_WORDS * Math.log2(2048)} bits`,
    `${(128 * 8 * 2 ** WORK_FACTOR) / 2 ** 20} MB of memory`,
  ])('says “%s”, as the code does', (words) => {
    expect(TEXT.replace(/\s+/g, ' ')).toContain(words);
  });
});
