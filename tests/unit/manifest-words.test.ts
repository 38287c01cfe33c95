import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../components/words/languages';

const FOLDER = join(import.meta.dirname, '../../public/_locales');
const LOCALES = readdirSync(FOLDER);
/** What the browsers' shops take. Characters. */
const LONGEST_DESCRIPTION = 132;

type Messages = Record<string, { message: string }>;
const messagesIn = (locale: string) =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;
const config = readFileSync(join(import.meta.dirname, '../../wxt.config.ts'), 'utf8');
const wanted = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name).sort();

describe('the manifest’s words', () => {
  it('are there in the languages of the views', () => {
    expect(LOCALES.map((locale) => locale.split('_')[0]).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LOCALES)('are all in %s, and say what Hemiscope is not', (locale) => {
    const messages = messagesIn(locale);
    expect(Object.keys(messages).sort()).toEqual(wanted);
    const description = messages.description?.message ?? '';
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(description).toMatch(/prototyp|研究原型/i);
  });
});
