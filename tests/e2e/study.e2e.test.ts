import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { syntheticCohort } from '../../lib/study/cohort/cohort';
import { humanCsv } from '../../lib/study/human-csv';
import { resultsToCsv } from '../../lib/study/results-csv';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';

let doctor: DoctorBrowser;
let page: Page;
let folder: string;
const wrong: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  doctor = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
  page = await doctor.browser.newPage();
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  const session = await doctor.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(`chrome-extension://${doctor.extension.id}/study.html`);
});

afterAll(() => doctor?.browser.close());

async function give(testId: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  const input = await page.waitForSelector(`[data-testid="${testId}"]`);
  await (input as Awaited<ReturnType<typeof page.$>> & { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

function textOf(testId: string): Promise<string> {
  return page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent ?? '');
}

function click(testId: string): Promise<void> {
  return page.$eval(`[data-testid="${testId}"]`, (button) => (button as HTMLElement).click());
}

function saved(name: string): Promise<Buffer> {
  return vi.waitFor(() => readFile(join(folder, name)), { timeout: 30_000, interval: 200 });
}

/** A small part of the cohort: the page's way is what is tried here. */
const { rows, human } = syntheticCohort({ folds: 1 });

test('tables that are wrong are told with line and column, and the right ones make a report', async () => {
  await give('study-results', 'results.csv', resultsToCsv(rows));
  await page.waitForSelector('[data-testid="results-check"].tone-good');
  expect(await textOf('results-check')).toContain(`${rows.length} clips`);

  const table = humanCsv(human);
  await give('study-human', 'human.csv', table.replace(/,(relieved|improved|unchanged|worse),/, ',cured,'));
  await page.waitForSelector('[data-testid="human-check"].tone-bad');
  expect(await textOf('human-check')).toMatch(/line \d+, column outcome: “cured” cannot be used here/);
  expect(await page.$eval('[data-testid="study-make"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);

  await give('study-human', 'human.csv', table);
  await page.waitForSelector('[data-testid="human-check"].tone-good');
  await click('study-make');
  await page.waitForSelector('.report .chart', { timeout: 110_000 });
  expect(await textOf('study-status')).toBe('The report is ready.');
  expect(await page.$$eval('.report h2', (titles) => titles.map((title) => title.textContent))).toEqual([
    'What was found',
    'Read with care',
    'Grading, after Chan et al.',
    'Patterns, after Al Menabbawy et al.',
    'Raters and repeated clips',
    'How it was made',
  ]);
  expect(wrong).toEqual([]);
}, 180_000);

test('the report is saved as a page, as data and as figures', async () => {
  const figures = await page.$$eval('.report .chart', (charts) => charts.length);
  await click('save-html');
  expect(String(await saved('report.html'))).toContain('class="report-synthetic"');
  await click('save-json');
  const report = JSON.parse(String(await saved('report.json')));
  expect(report).toMatchObject({ schema: 'hemiscope-study', synthetic: true, sample: { clips: rows.length } });
  await click('save-figures');
  const zip = unzipSync(new Uint8Array(await saved('figures.zip')));
  expect(Object.keys(zip)).toHaveLength(figures);
  await page.select('[data-testid="which-figure"]', 'figures/dendrogram.svg');
  await click('save-figures');
  expect(String(await saved('dendrogram.svg'))).toContain('SYNTHETIC DATA, NOT PATIENTS');
});

test('the synthetic cohort is a click away, and its report says what it is', async () => {
  await page.reload();
  await (await page.waitForSelector('[data-testid="study-demo"]'))?.click();
  await page.waitForSelector('.report-synthetic', { timeout: 110_000 });
  expect(await textOf('results-check')).toContain('synthetic results.csv');
  expect(wrong).toEqual([]);
}, 180_000);

test('a study’s profile is taken into use, a changed one refused, and it can be removed', async () => {
  await click('save-profile');
  const text = String(await saved('profile.json'));
  await page.goto(`chrome-extension://${doctor.extension.id}/options.html`);
  await page.waitForSelector('[data-testid="profile-in-use"]');
  expect(await textOf('profile-in-use')).toBe('The built-in rule.');

  await give('profile-file', 'changed.json', text.replace(/"patients": \d+/, '"patients": 9999'));
  await page.waitForSelector('[data-testid="profile-refused"]');
  expect(await textOf('profile-refused')).toContain('its checksum does not fit');
  expect(await textOf('profile-in-use')).toBe('The built-in rule.');

  await give('profile-file', 'profile.json', text);
  await page.waitForSelector('[data-testid="profile-remove"]');
  await page.reload();
  await page.waitForSelector('[data-testid="profile-remove"]');
  expect(await textOf('profile-in-use')).toContain('“A study of a synthetic cohort”');
  await click('profile-remove');
  await page.waitForSelector('[data-testid="profile-remove-confirm"]');
  await click('profile-remove-confirm');
  await page.waitForFunction(
    () => document.querySelector('[data-testid="profile-in-use"]')?.textContent === 'The built-in rule.',
  );
  expect(wrong).toEqual([]);
});
