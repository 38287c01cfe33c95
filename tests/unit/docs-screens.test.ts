import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screensDocument } from '../../scripts/screenshots/document';
import { fileOf, SCHEMES, SCREENS, screensWanted } from '../../scripts/screenshots/screens';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');

describe('docs/screens.md', () => {
  it('is what the command makes of the pictures that are there', () => {
    const text = readFileSync(join(DOCS, 'screens.md'), 'utf8');
    expect(text).toBe(screensDocument((file) => existsSync(join(DOCS, 'screens', file))));
  });

  it('lies beside pictures of these screens only', () => {
    const files = SCREENS.flatMap(({ name, languages }) =>
      languages.flatMap((language) => SCHEMES.map((scheme) => fileOf(name, language, scheme))),
    );
    const there = existsSync(join(DOCS, 'screens')) ? readdirSync(join(DOCS, 'screens')) : [];
    expect(there.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('shows a screen once it has both pictures', () => {
    const text = screensDocument((file) => file.startsWith('history-list-') || file === 'sealed-en-light.webp');
    expect(text.match(/^## .*/gm)).toEqual(['## history-list']);
    expect(text).toContain('The history, unlocked.');
    expect(text).toContain(
      '| ![history-list, English, light](screens/history-list-en-light.webp) | ![history-list, English, dark](screens/history-list-en-dark.webp) |',
    );
  });
});

describe('--only', () => {
  it('chooses by name, all without', () => {
    expect([...screensWanted('welcome, sealed')]).toEqual(['welcome', 'sealed']);
    expect(screensWanted(undefined).size).toBe(SCREENS.length);
  });

  it('says which names there are', () => {
    expect(() => screensWanted('welcom')).toThrow('There is no screen “welcom”. There are: welcome, panel-no-call');
  });
});
