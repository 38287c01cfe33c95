import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe calls so keeps somebody from reading or doing something. */
const SERIOUS = ['serious', 'critical'];
/** As narrow as a panel can be, and a page in a small window. CSS px. */
export const NARROW = 320;

/** What axe finds serious on a page as it is just now, a line each. */
export async function seriousOn(page: Page): Promise<string[]> {
  // Not by a script of the page: its policy lets none in.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  return violations
    .filter(({ impact }) => impact && SERIOUS.includes(impact))
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`));
}

/** Whether the page has to be scrolled sideways to be read. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
