import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import puppeteer from 'puppeteer';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../components/words/languages';
import { findBrowser } from '../../scripts/drive/find-browser';
import { visitConsult } from '../../scripts/screenshots/consult';
import { visitPages } from '../../scripts/screenshots/pages';
import { SCHEMES, SCREENS, type ScreenName } from '../../scripts/screenshots/screens';
import { shine } from '../../scripts/screenshots/shine';
import { speak } from '../../scripts/screenshots/speak';
import type { Visitor } from '../../scripts/screenshots/visitor';
import { drawIn } from '../fixtures/draw-in';
import { PANELS } from '../fixtures/panels';
import { isTooWide, NARROW, seriousOn } from './axe';

/** Judges every view that it is led past, in each theme and language. */
class Judge implements Visitor {
  readonly seen = new Set<string>();
  readonly findings: string[] = [];

  async visit(name: ScreenName, page: Page): Promise<void> {
    await page.setViewport({ width: NARROW, height: 800 });
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

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
/** As the side panel's page has them. */
const PANEL_CSS = [...read('entrypoints/sidepanel/index.html').matchAll(/components\/[\w/]+\.css/g)].map(([path]) =>
  read(path),
);

async function onBlankPage(look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    await look(await browser.newPage());
  } finally {
    await browser.close();
  }
}

test('axe finds nothing serious in any state of the panel', { timeout: 300_000 }, async () => {
  const findings: string[] = [];
  await onBlankPage(async (page) => {
    await page.setViewport({ width: NARROW, height: 800 });
    for (const language of LANGUAGES) {
      // What differs between themes are colours, and they are the same in every language.
      for (const scheme of language === 'en' ? SCHEMES : (['light'] as const)) {
        await shine(page, scheme);
        for (const [name, view] of PANELS) {
          const style = PANEL_CSS.join('\n');
          await page.setContent(
            `<!doctype html><html lang="${language}"><title>Hemiscope</title><style>${style}</style><body>${drawIn(language, view)}`,
          );
          findings.push(...(await seriousOn(page)).map((what) => `${name}, ${language}, ${scheme}: ${what}`));
          if (await isTooWide(page)) findings.push(`${name}, ${language}: wider than ${NARROW} px`);
        }
      }
    }
  });
  expect(PANEL_CSS.length).toBeGreaterThan(5);
  expect(findings).toEqual([]);
});

test('axe sees what is wrong', async () => {
  await onBlankPage(async (page) => {
    await page.setContent(
      '<html lang="en"><title>t</title><main><h1>h</h1><input><p style="color:#bbb">grey</p></main>',
    );
    expect((await seriousOn(page)).map((what) => what.split(' ')[0]).sort()).toEqual(['color-contrast', 'label']);
  });
});
