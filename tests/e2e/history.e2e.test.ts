import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEPT } from '../../lib/kept-data';
import { htmlDocument } from '../../lib/share/html-document';
import { recordToJson } from '../../lib/share/json';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { exportedHistory } from '../fixtures/exported-history';
import { fixtureRecord } from '../fixtures/record';

const PASSPHRASE = 'ladder orbit canyon velvet';
const EXPORT_PASSPHRASE = 'quiet stone market lamp';

const SAVED = { ...fixtureRecord({ seed: 4, durationS: 60, name: 'Saved elsewhere' }), id: 'saved-elsewhere' };

let doctor: DoctorBrowser;
let page: Page;
let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'hemiscope-')), 'history.jsonl.age');
  await writeFile(file, await exportedHistory(EXPORT_PASSPHRASE));
  doctor = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
  page = await openHistory();
});

afterAll(async () => {
  await doctor?.browser.close();
});

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'hemiscope-')), name);
  await writeFile(path, content);
  return path;
}

async function openHistory(): Promise<Page> {
  const opened = await doctor.browser.newPage();
  await opened.goto(`chrome-extension://${doctor.extension.id}/history.html`);
  return opened;
}

const at = (testId: string) => `[data-testid="${testId}"]`;

async function press(testId: string): Promise<void> {
  const button = await page.waitForSelector(at(testId), { timeout: 30_000 });
  await button?.evaluate((element) => (element as HTMLElement).click());
}

async function fill(testId: string, text: string): Promise<void> {
  const input = await page.waitForSelector(at(testId), { timeout: 30_000 });
  await input?.click({ count: 3 });
  await input?.type(text);
}

async function choose(path: string): Promise<void> {
  const input = (await page.$(at('saved-file'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function says(testId: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, expected) => document.querySelector(selector)?.textContent?.includes(expected),
    { timeout: 60_000 },
    at(testId),
    words,
  );
}

async function rows(count: number): Promise<ElementHandle[]> {
  await page.waitForFunction(
    (selector, expected) => document.querySelectorAll(selector).length === expected,
    { timeout: 30_000 },
    at('visit-row'),
    count,
  );
  return page.$$(at('visit-row'));
}

describe('the history page', () => {
  test('begins with a passphrase, typed twice', async () => {
    await fill('new-passphrase', 'too short');
    await fill('new-passphrase-again', 'too short');
    await press('passphrase-submit');
    await says('passphrase-status', '15 characters');
    await fill('new-passphrase', PASSPHRASE);
    await fill('new-passphrase-again', PASSPHRASE);
    await press('passphrase-submit');
    await page.waitForSelector(at('lock-button'), { timeout: 60_000 });
    await rows(0);
  });

  test('imports an exported history', async () => {
    await press('open-saved-file');
    await choose(file);
    await fill('passphrase', 'not the right one');
    await press('passphrase-open');
    await says('passphrase-status', 'does not fit');
    await fill('passphrase', EXPORT_PASSPHRASE);
    await press('passphrase-open');
    await says('notice', 'Added 3 visits');
    await rows(3);
  });

  test('finds visits by label and day', async () => {
    await fill('history-search', 'ab 12');
    await rows(2);
    await fill('history-search', '2026-03-10');
    await rows(1);
    await fill('history-search', ' ');
    await rows(3);
  });

  test('sets two visits side by side', async () => {
    const [, after, before] = await rows(3);
    for (const row of [after, before]) {
      const box = await row?.$(at('visit-chosen'));
      await box?.evaluate((element) => (element as HTMLElement).click());
    }
    await page.waitForSelector(at('comparison'));
    expect(await page.$eval(at('compared-eye-rate'), ({ textContent }) => textContent)).toMatch(
      /28 days after toxin.*▼ less often, beyond chance: ×0\.\d\d/,
    );
    expect(await page.$eval(at('comparison'), ({ textContent }) => textContent)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('opens the summary of a visit, and comes back', async () => {
    await press('visit-open');
    await page.waitForSelector('#timeline-title', { timeout: 30_000 });
    expect(await page.$eval(at('summary-name'), ({ textContent }) => textContent)).toBe('Name in call');
    await press('back-button');
    await rows(3);
  });

  test('opens a saved page, asks whether to keep it, and says what it cannot open', async () => {
    await press('open-saved-file');
    await choose(await fileOf('other.html', '<!doctype html><p>Hello</p>'));
    await says('saved-file-status', 'holds no Hemiscope consult');
    await choose(await fileOf('saved.html', htmlDocument({ lang: 'en', title: '', body: '', css: '', record: SAVED })));
    await says('waiting-consult', 'Saved elsewhere');
    await press('notes-save');
    await says('notice', 'Kept.');
    await rows(4);
    await choose(await fileOf('saved.json', recordToJson(SAVED)));
    await says('notice', 'kept already');
    await fill('history-search', 'elsewhere');
    await press('visit-delete');
    await press('visit-delete-confirm');
    await rows(0);
    await fill('history-search', ' ');
    await rows(3);
  });

  test('on a full disk keeps what was there, says so, and keeps the rest once there is room', async () => {
    await press('open-saved-file');
    await choose(await fileOf('saved.json', recordToJson(SAVED)));
    await says('waiting-consult', 'Saved elsewhere');
    // The browser's own quota cannot be made small at once: it remembers for a while how much room there was.
    const put = await page.evaluateHandle(() => IDBObjectStore.prototype.put);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota was exceeded.', 'QuotaExceededError');
      };
    });
    await press('notes-save');
    await page.waitForFunction(
      () => /no room left on this disk/.test(document.querySelector('.gate [role="status"]')?.textContent ?? ''),
      { timeout: 30_000 },
    );
    await rows(3);
    await page.evaluate((own) => {
      IDBObjectStore.prototype.put = own;
    }, put);
    await press('notes-save');
    await says('notice', 'Kept.');
    await rows(4);
    await fill('history-search', 'elsewhere');
    await press('visit-delete');
    await press('visit-delete-confirm');
    await fill('history-search', ' ');
    await rows(3);
  });

  test('speaks the chosen language at once, also in what it has just said', async () => {
    await page.select(at('language'), 'de');
    await says('notice', 'Gelöscht.');
    expect(await page.title()).toBe('Hemiscope: Verlauf');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de-DE');
    await page.select(at('language'), 'en');
    await says('notice', 'Deleted.');
  });

  test('where the browser lets nothing be kept says so, and leads back to the summary', async () => {
    const refused = await doctor.browser.newPage();
    await refused.evaluateOnNewDocument(() => {
      // As where site data are switched off.
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not allowed.', 'SecurityError');
      };
    });
    await refused.goto(`chrome-extension://${doctor.extension.id}/history.html?keep=some`);
    await refused.waitForSelector(at('to-summary'), { timeout: 30_000 });
    const text = await refused.$eval('main', ({ textContent }) => textContent);
    expect(text).toContain('Nothing can be kept here');
    expect(text).toContain('Save the consult as a file instead');
    expect(await refused.$eval(at('to-summary'), (link) => link.getAttribute('href'))).toBe(
      '/summary.html?consult=some',
    );
    await refused.close();
    await page.bringToFront();
  });

  test('changes what was noted', async () => {
    await press('visit-note');
    await fill('patient-label', 'Zoë');
    await press('notes-save');
    await fill('history-search', 'zoe');
    await rows(1);
    await fill('history-search', ' ');
  });

  test('is locked when opened again, and nothing readable lies on the disk', async () => {
    await page.close();
    page = await openHistory();
    await fill('passphrase', `${PASSPHRASE}!`);
    await press('passphrase-open');
    await says('passphrase-status', 'does not fit');
    const stored = await page.evaluate(async (name) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const parts: string[] = [];
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        for (const value of values) {
          const { data, ...clear } = value as { data?: Uint8Array };
          parts.push(new TextDecoder('latin1').decode(data ?? (value as Uint8Array)), JSON.stringify(clear));
        }
      }
      database.close();
      return parts.join('\n');
    }, KEPT.history.name);
    expect(stored.length).toBeGreaterThan(10_000);
    for (const word of ['AB 12', 'Name in call', 'startedAt', 'hemiscope-consult', PASSPHRASE])
      expect(stored).not.toContain(word);
    await fill('passphrase', PASSPHRASE);
    await press('passphrase-open');
    await rows(3);
  });

  test('deletes one, and all', async () => {
    await press('visit-delete');
    await rows(3);
    await press('visit-delete-confirm');
    await rows(2);
    await press('delete-all');
    await press('delete-all-confirm');
    await page.waitForSelector(at('new-passphrase'), { timeout: 30_000 });
  });
});
