import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { exportedHistory } from '../../tests/fixtures/exported-history';
import { launchDoctorBrowser, openSidePanel } from '../drive/doctor-browser';
import type { Visitor } from './visitor';

/** Of nothing but made-up visits. */
const PASSPHRASE = 'visits of nobody at all';

/** The pages that show something without any call. */
export async function visitPages(visitor: Visitor, executablePath: string): Promise<void> {
  const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: [] });
  try {
    const [front] = await doctor.browser.pages();
    if (!front) throw new Error('The browser has no page.');
    const panel = await openSidePanel(doctor, front);
    await panel.waitForSelector('[data-testid="tap-status"][data-kind="no-call"]');
    await visitor.visit('panel-no-call', panel);
    const own = `chrome-extension://${doctor.extension.id}`;
    const page = await doctor.browser.newPage();
    await page.goto(`${own}/welcome.html`);
    await page.waitForSelector('[data-testid="step-3"]');
    await visitor.visit('welcome', page);
    await page.goto(`${own}/history.html`);
    await page.waitForSelector('[data-testid="new-passphrase"]');
    await visitor.visit('history-new', page);
    await fillHistory(page);
    await visitor.visit('history-list', page);
    for (const box of (await page.$$('[data-testid="visit-chosen"]')).slice(1)) await pressed(box);
    await page.waitForSelector('[data-testid="comparison"]');
    await visitor.visit('history-comparison', page);
    await page.goto(`${own}/recordings.html`);
    await page.waitForSelector('[data-testid="recording-files"]');
    await visitor.visit('recordings', page);
    await page.goto(`${own}/options.html`);
    await page.waitForSelector('[data-testid="profile-in-use"]');
    await visitor.visit('options', page);
    await page.goto(`${own}/study.html`);
    const demo = await page.waitForSelector('[data-testid="study-demo"]');
    await visitor.visit('study', page);
    await pressed(demo);
    await page.waitForSelector('[data-testid="study-save"]', { timeout: 120_000 });
    await visitor.visit('study-report', page);
  } finally {
    await doctor.browser.close();
  }
}

/** Begins a history and opens an exported one in it. */
async function fillHistory(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  try {
    const file = join(folder, 'history.jsonl.age');
    await writeFile(file, await exportedHistory(PASSPHRASE));
    for (const name of ['new-passphrase', 'new-passphrase-again'])
      await page.type(`[data-testid="${name}"]`, PASSPHRASE);
    await page.click('[data-testid="passphrase-submit"]');
    await pressed(await page.waitForSelector('[data-testid="open-saved-file"]', { timeout: 60_000 }));
    const input = (await page.$('[data-testid="saved-file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await (await page.waitForSelector('[data-testid="passphrase"]'))?.type(PASSPHRASE);
    await page.click('[data-testid="passphrase-open"]');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="visit-row"]').length === 3, {
      timeout: 60_000,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Wherever it is scrolled to. */
async function pressed(element: ElementHandle | null): Promise<void> {
  await element?.evaluate((button) => (button as HTMLElement).click());
}
