import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { GradeOutcome } from '../../entrypoints/recordings/automation';
import type { DoctorBrowser } from '../../scripts/drive/doctor-browser';

/** Opens the extension's page for recordings. */
export async function openRecordings({ browser, extension }: DoctorBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/recordings.html`);
  await page.waitForSelector('[data-testid="recording-files"]');
  return page;
}

/** Chooses files as a doctor does. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  const input = await page.$('input[data-testid="recording-files"]');
  await input?.uploadFile(...paths);
}

/** How often it is asked whether it is done. Milliseconds. */
const ASK_MS = 100;

/** Chooses a file and has it graded, however long that takes. */
export async function gradeFile(
  page: Page,
  path: string,
  part?: { fromS?: number; lengthS?: number },
): Promise<GradeOutcome> {
  await chooseFiles(page, path);
  const outcome = await page.evaluateHandle((wanted) => {
    const box: { outcome: GradeOutcome | null } = { outcome: null };
    window.recordingsPage.grade(0, wanted).then((graded) => {
      box.outcome = graded;
    });
    return box;
  }, part);
  for (;;) {
    const told = await outcome.evaluate((box) => box.outcome);
    if (told) return told;
    await sleep(ASK_MS);
  }
}
