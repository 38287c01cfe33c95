import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { recordFromFile } from '../../lib/share/record-file';
import { eyeMouthProgram } from '../patient/programs';
import { Consultation } from './run-consult';

/** A step of the review on a slow machine. Milliseconds. */
const SHOWN_WITHIN_MS = 30_000;

let consultation: Consultation | null = null;
afterEach(async () => {
  await consultation?.close();
  consultation = null;
});

const textOf = (page: Page, id: string) =>
  page.$eval(`[data-testid="${id}"]`, (element) => (element as HTMLElement).innerText);

async function until(page: Page, id: string, words: string): Promise<void> {
  await page.waitForFunction(
    (testId: string, wanted: string) =>
      document.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.innerText.includes(wanted) ?? false,
    { timeout: SHOWN_WITHIN_MS },
    id,
    words,
  );
}

/** Of the side panel's form: whether the doctor can write. */
const canWrite = (page: Page, can: boolean) =>
  page.waitForFunction(
    (wanted: boolean) =>
      document.querySelector<HTMLInputElement>('[data-testid="patient-label"]')?.disabled === !wanted,
    { timeout: SHOWN_WITHIN_MS },
    can,
  );

test('a consult is reviewed by keys, signed, opened again as it was left, and saved with both values', async () => {
  consultation = await Consultation.open({
    service: 'meet',
    source: { kind: 'drawn', program: eyeMouthProgram(6, 180) },
  });
  await consultation.begin();
  await consultation.consult.until('a few twitches', ({ events }) => events.length >= 6, 60_000);
  const { summary, record } = await consultation.finish();
  const { page } = summary;
  const count = record.events.length;
  expect(record.review).toBeNull();
  await page.waitForSelector('[data-testid="review"]', { timeout: SHOWN_WITHIN_MS });
  expect(await page.$$('[data-testid="review-mark"]')).toHaveLength(count);

  // The face around the first events was held, in memory.
  await page.waitForSelector('[data-testid="review-strip"] img', { timeout: SHOWN_WITHIN_MS });
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  // No picture of the patient leaves the memory by itself.
  expect(await readFile(await summary.saveHtml(folder), 'utf8')).not.toContain('data:image');
  await page.click('[data-testid="review-pictures"]');
  await page.waitForSelector('[data-testid="summary-pictures"] img', { timeout: SHOWN_WITHIN_MS });

  await page.keyboard.press('a');
  await until(page, 'review-progress', `1 of ${count} looked at`);
  for (let event = 1; event < count; event++) {
    await page.keyboard.press('r');
    await until(page, 'review-progress', `${event + 1} of ${count} looked at`);
  }
  expect(await textOf(page, 'review-grades')).toMatch(
    /Whole consult\s+(At least level|Level) 2.*(Level [01]|No level)/s,
  );
  await page.keyboard.press('ArrowLeft');
  await until(page, 'review-about', 'Rejected');
  await page.click('[data-testid="review-undo"]');
  await until(page, 'review-about', 'Not looked at');

  await page.type('[data-testid="review-name"]', 'Dr. Test');
  await page.click('[data-testid="review-sign"]');
  await until(page, 'review-signed', 'Reviewed and signed by Dr. Test');
  await until(page, 'summary-review', 'Automatic values');
  const { panel } = consultation.consult;
  await canWrite(panel, false);
  await page.keyboard.press('r');
  expect(await textOf(page, 'review-progress')).toBe(`${count - 1} of ${count} looked at`);

  await page.reload();
  await until(page, 'review-signed', 'Reviewed and signed by Dr. Test');
  // The pictures that were ticked are there again, and fixed.
  await page.waitForSelector('[data-testid="summary-pictures"] img', { timeout: SHOWN_WITHIN_MS });
  await page.waitForSelector('[data-testid="review-pictures"]:disabled', { timeout: SHOWN_WITHIN_MS });
  const { record: signed, path } = await summary.saveJson(folder);
  expect(signed.events).toEqual(record.events);
  expect(signed.whole).toEqual(record.whole);
  expect(signed.review?.decisions.map(({ kind }) => kind).sort()).toEqual([
    'accepted',
    ...Array<string>(count - 2).fill('rejected'),
  ]);
  expect(signed.review?.signed?.name).toBe('Dr. Test');
  const html = await readFile(await summary.saveHtml(folder), 'utf8');
  expect(html).toContain('Reviewed and signed by Dr. Test');
  const pictures = html.match(/src="data:image\/jpeg;base64,[^"]+"/g) ?? [];
  expect(pictures.length).toBe((await page.$$('[data-testid="summary-pictures"] img')).length);
  expect(signed.review?.pictures).toHaveLength(1);
  expect(await readFile(path, 'utf8')).not.toContain('data:');
  expect(recordFromFile(html).review).toEqual(signed.review);

  await page.click('[data-testid="review-reopen"]');
  await page.waitForSelector('[data-testid="review-sign"]', { timeout: SHOWN_WITHIN_MS });
  await until(page, 'summary-review', 'Preliminary');
  await canWrite(panel, true);
});
