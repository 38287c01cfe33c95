import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../components/words/languages';
import { findBrowser } from '../../scripts/drive/find-browser';
import { visitConsult } from '../../scripts/screenshots/consult';
import { visitPages } from '../../scripts/screenshots/pages';
import { SCHEMES, SCREENS, type ScreenName } from '../../scripts/screenshots/screens';
import { shine } from '../../scripts/screenshots/shine';
import { speak } from '../../scripts/screenshots/speak';
import type { Visitor } from '../../scripts/screenshots/visitor';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe calls so keeps somebody from reading or doing something. */
const SERIOUS = ['serious', 'critical'];
/** As narrow as a panel can be, and a page in a small window. CSS px. */
const NARROW = 320;

/** Judges every view that it is led past, in each theme and language. */
class Judge implements Visitor {
  readonly seen = new Set<string>();
  readonly findings: string[] = [];

  async visit(name: ScreenName, page: Page): Promise<void> {
    await page.setViewport({ width: NARROW, height: 800 });
    // Not by a script of the page: its policy lets none in.
    await page.evaluate(AXE);
    for (const language of LANGUAGES) {
      if (!(await speak(page, language))) continue;
      for (const scheme of SCHEMES) {
        await shine(page, scheme);
        this.seen.add(`${name} ${language} ${scheme}`);
        this.findings.push(...(await seriousOn(page)).map((what) => `${name}, ${language}, ${scheme}: ${what}`));
        if (await isTooWide(page)) this.findings.push(`${name}, ${language}: wider than ${NARROW} px`);
      }
    }
    await speak(page, 'en');
    await shine(page, null);
  }
}

async function seriousOn(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  return violations
    .filter(({ impact }) => impact && SERIOUS.includes(impact))
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`));
}

/** What is wider than the panel has to be scrolled sideways to be read. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Every view of a stage in both themes and all languages; a saved file speaks its own alone. */
function viewsOf(stage: 'pages' | 'consult'): string[] {
  return SCREENS.filter((screen) => screen.stage === stage).flatMap(({ name }) =>
    (name === 'sealed' ? (['en'] as const) : LANGUAGES).flatMap((language) =>
      SCHEMES.map((scheme) => `${name} ${language} ${scheme}`),
    ),
  );
}

test('axe finds nothing serious on the pages without a call', { timeout: 300_000 }, async () => {
  const judge = new Judge();
  await visitPages(judge, findBrowser());
  expect([...judge.seen].sort()).toEqual(viewsOf('pages').sort());
  expect(judge.findings).toEqual([]);
});

test('axe finds nothing serious on the views of a consult', { timeout: 600_000 }, async () => {
  const judge = new Judge();
  await visitConsult(judge, findBrowser(), null);
  expect([...judge.seen].sort()).toEqual(viewsOf('consult').sort());
  expect(judge.findings).toEqual([]);
});

test('axe sees what is wrong', async () => {
  const { default: puppeteer } = await import('puppeteer');
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(
      '<html lang="en"><title>t</title><main><h1>h</h1><input><p style="color:#bbb">grey</p></main>',
    );
    await page.evaluate(AXE);
    expect((await seriousOn(page)).map((what) => what.split(' ')[0]).sort()).toEqual(['color-contrast', 'label']);
  } finally {
    await browser.close();
  }
});
