import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { h } from 'preact';
import puppeteer, { type Browser } from 'puppeteer';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Summary } from '../../components/summary/Summary';
import { COMMON_WORDS } from '../../components/words/common/words';
import { LANGUAGES, LOCALES } from '../../components/words/languages';
import { SUMMARY_WORDS } from '../../components/words/summary/words';
import { htmlDocument } from '../../lib/share/html-document';
import { findBrowser } from '../../scripts/drive/find-browser';
import { drawIn } from '../fixtures/draw-in';
import { fixtureRecord } from '../fixtures/record';

/** A4 in points, to the browser's rounding. */
const A4 = { width: 595, height: 842 };
const NEAR_PT = 1.5;

let browser: Browser;
let css: string;

beforeAll(async () => {
  const sheets = ['tokens', 'common', 'grade/grade', 'traces/traces', 'summary/summary'].map((name) =>
    readFile(join(import.meta.dirname, '..', '..', 'components', `${name}.css`), 'utf8'),
  );
  css = (await Promise.all(sheets)).join('\n');
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
});

/** The pages of a PDF as another reader sees them, each with its size and its text; spaces are left out, since where they stand is the reader's guess. */
async function pagesOf(pdf: Uint8Array): Promise<{ width: number; height: number; text: string }[]> {
  const document = await getDocumentProxy(pdf);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return { width, height, text: squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')) };
    }),
  );
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

test.each(LANGUAGES)('printed in %s, the summary is A4 and a PDF reader finds all of it', async (language) => {
  const record = fixtureRecord({ name: 'Printed Patient', durationS: 120 });
  const words = SUMMARY_WORDS[language];
  const page = await browser.newPage();
  const body = drawIn(language, h(Summary, { record }));
  await page.setContent(htmlDocument({ lang: LOCALES[language], title: 'summary', body, css, record }));
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  await page.close();

  for (const { width, height } of pages) {
    expect(Math.abs(width - A4.width)).toBeLessThan(NEAR_PT);
    expect(Math.abs(height - A4.height)).toBeLessThan(NEAR_PT);
  }
  const [first] = pages;
  for (const text of [COMMON_WORDS[language].disclaimer, 'PrintedPatient', words.highest.title]) {
    expect(first?.text).toContain(squeezed(text));
  }
  const whole = pages.map(({ text }) => text).join('');
  expect(whole).toContain(squeezed(words.timeline.title));
  expect(whole).toContain(squeezed(words.quality.title));
  expect(whole).not.toMatch(/undefined|NaN/);
  // No page of leftovers.
  for (const { text } of pages) expect(text.length).toBeGreaterThan(60);
});
