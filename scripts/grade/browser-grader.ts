import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer';
import type { GradeOutcome } from '../../entrypoints/recordings/automation';
import type { ClipRow } from '../../lib/study/clip-row';
import { clipRow } from '../../lib/study/clip-row-of';
import { VERSIONS } from '../../lib/study/clip-versions';
import { type DoctorBrowser, launchDoctorBrowser } from '../drive/doctor-browser';
import { type Clip, type Grader, GraderGone, type Part } from './clip';

/** How often the page is asked how far it is. Milliseconds. */
const ASK_MS = 250;

/** A page that has come no further for this long never will. Ours: loading the model and the first frame take seconds, also on a busy machine. Milliseconds. */
const STALLED_MS = 120_000;

/** What a page tells of the clip that it grades. */
interface Word {
  progress: { doneS: number; totalS: number } | null;
  outcome: GradeOutcome | { kind: 'thrown'; words: string } | null;
}

/** Kept in the page between two questions. */
declare global {
  interface Window {
    fileChosen: Promise<void>;
    gradeOutcome: Word['outcome'];
  }
}

/** The built extension's recordings page in a headless browser of its own: what brings it down brings down no other clip. */
export class BrowserGrader implements Grader {
  /** Rejects when the page's process dies: questions to it would then wait for minutes. */
  readonly #crash: Promise<never>;

  private constructor(
    readonly doctor: DoctorBrowser,
    readonly page: Page,
    readonly input: ElementHandle<HTMLInputElement>,
    readonly part: Part,
  ) {
    this.#crash = new Promise((_, reject) => page.once('error', reject));
    this.#crash.catch(() => {});
  }

  static async open(executablePath: string, part: Part): Promise<BrowserGrader> {
    // Ctrl-C is the run's: it closes its browsers itself.
    const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: [], outlivesInterrupt: true });
    try {
      const page = await doctor.browser.newPage();
      await page.goto(`chrome-extension://${doctor.extension.id}/recordings.html`);
      const input = await page.waitForSelector('input[type=file]');
      if (!input) throw new Error('The recordings page takes no files.');
      return new BrowserGrader(doctor, page, input as ElementHandle<HTMLInputElement>, part);
    } catch (error) {
      await doctor.browser.close();
      throw error;
    }
  }

  async grade(clip: Clip, onProgress: (done: number) => void): Promise<ClipRow> {
    return this.#rowOf(clip, await this.#outcomeOf(clip, onProgress));
  }

  async close(): Promise<void> {
    await this.doctor.browser.close().catch(() => {});
  }

  async #outcomeOf(clip: Clip, onProgress: (done: number) => void): Promise<NonNullable<Word['outcome']>> {
    try {
      await Promise.race([this.#begin(clip), this.#crash]);
      return await Promise.race([this.#followed(onProgress), this.#crash]);
    } catch (error) {
      if (error instanceof GraderGone) throw error;
      const message =
        'The browser broke down while it graded this clip. Grade it again; if it stays so, look whether the memory suffices.';
      throw new GraderGone('browser', message, error);
    }
  }

  async #begin({ path }: Clip): Promise<void> {
    // The page has the file once the event has gone all the way up; before that it would grade the one chosen last.
    await this.page.evaluate(() => {
      window.fileChosen = new Promise((resolve) => addEventListener('change', () => resolve(), { once: true }));
    });
    await this.input.uploadFile(path);
    await this.page.evaluate(() => window.fileChosen);
    const { fromS, lengthS } = this.part;
    await this.page.evaluate(
      (part) => {
        window.gradeOutcome = null;
        window.recordingsPage.grade(0, part).then(
          (outcome) => {
            window.gradeOutcome = outcome;
          },
          (error) => {
            window.gradeOutcome = { kind: 'thrown', words: String(error) };
          },
        );
      },
      lengthS === null ? { fromS } : { fromS, lengthS },
    );
  }

  /** Asks the page again and again until it is done. */
  async #followed(onProgress: (done: number) => void): Promise<NonNullable<Word['outcome']>> {
    let [lastS, movedMs] = [-1, performance.now()];
    for (;;) {
      const { progress, outcome }: Word = await this.page.evaluate(() => ({
        progress: window.recordingsPage.progress,
        outcome: window.gradeOutcome,
      }));
      if (outcome) return outcome;
      if (progress && progress.doneS !== lastS) {
        [lastS, movedMs] = [progress.doneS, performance.now()];
        if (progress.totalS > 0) onProgress(progress.doneS / progress.totalS);
      }
      if (performance.now() - movedMs > STALLED_MS) {
        const minutes = STALLED_MS / 60_000;
        throw new GraderGone(
          'stalled',
          `Nothing of this clip was graded for ${minutes} minutes. Grade it again, with fewer --jobs.`,
        );
      }
      await sleep(ASK_MS);
    }
  }

  #rowOf({ clip, patient, file }: Clip, outcome: NonNullable<Word['outcome']>): ClipRow {
    if (outcome.kind === 'graded') return clipRow(outcome.record, { clip, patient, file, model: VERSIONS.model });
    if (outcome.kind === 'thrown') throw new GraderGone('engine', `The grading failed: ${outcome.words}`);
    const { problem, message, advice } = outcome;
    const words = `${message} ${advice}`;
    // The model's failure may be the machine's.
    if (problem.kind === 'engine') throw new GraderGone('engine', words);
    return { clip, patient, file, versions: VERSIONS, measured: null, error: { code: problem.kind, message: words } };
  }
}
