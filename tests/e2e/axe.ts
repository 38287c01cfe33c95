import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Findings that keep somebody from using a page. */
const GRAVE: ReadonlySet<string> = new Set(['serious', 'critical']);

/** What axe finds seriously wrong with a page as it stands, in light and in dark: one line each. */
export async function graveFindings(page: Page): Promise<string[]> {
  // By the debugger: a page's policy lets no script in.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const findings: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe;
      return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
        impact,
        words: `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      }));
    });
    findings.push(...violations.filter(({ impact }) => GRAVE.has(impact)).map(({ words }) => `${scheme}: ${words}`));
  }
  return findings;
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}
