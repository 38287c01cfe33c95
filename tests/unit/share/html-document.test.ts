import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../../components/summary/Summary';
import { LANGUAGES, LOCALES } from '../../../components/words/languages';
import { SUMMARY_WORDS } from '../../../components/words/summary/words';
import { htmlDocument, RECORD_ELEMENT_ID } from '../../../lib/share/html-document';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { recordFromFile } from '../../../lib/share/record-file';
import { drawIn } from '../../fixtures/draw-in';
import { fixtureRecord } from '../../fixtures/record';

const hostile = '</script><img src="https://example.org/x" onerror=alert(1)>&<!--';
const record = fixtureRecord({ name: hostile });
const css = ['tokens', 'common', 'summary/summary']
  .map((name) => readFileSync(new URL(`../../../components/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const html = htmlDocument({
  lang: 'en-GB',
  title: hostile,
  body: renderToString(h(Summary, { record })),
  css,
  record,
});

describe('the saved summary', () => {
  it('refers to nothing outside itself and forbids all loading', () => {
    expect(html).not.toMatch(/<[a-z][^>]*\s(?:src|href|srcset|action|poster)\s*=/i);
    expect(html).not.toMatch(/@import|url\(/i);
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
  });

  it('lets no word of the record become markup', () => {
    expect(html).not.toContain('<img');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).toContain('&lt;/script>');
  });

  it.each(LANGUAGES)('in %s is in that language, and gives the same record back', (language) => {
    const file = htmlDocument({
      lang: LOCALES[language],
      title: 'x',
      body: drawIn(language, h(Summary, { record })),
      css,
      record,
    });
    expect(file).toContain(`<html lang="${LOCALES[language]}">`);
    expect(file).toContain(`<h1>${SUMMARY_WORDS[language].title}</h1>`);
    expect(recordToJson(recordFromFile(file))).toBe(recordToJson(record));
  });

  it('carries the record, which reads back', () => {
    const [, json = ''] =
      html.match(new RegExp(`<script type="application/json" id="${RECORD_ELEMENT_ID}">(.*?)</script>`, 's')) ?? [];
    expect(recordToJson(recordFromJson(json))).toBe(recordToJson(record));
    expect(recordFromJson(json).participant.name).toBe(hostile);
  });
});
