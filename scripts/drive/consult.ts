import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { SaveFormat } from '../../components/summary/SaveMenu';
import type { ConsultRecord } from '../../lib/consult/record';
import type { TaskKind } from '../../lib/consult/tasks';
import type { Side } from '../../lib/measure/side';
import type { CallRegion } from '../../lib/twitch/call-event';
import { type DoctorBrowser, openSidePanel } from './doctor-browser';

/** A twitch as one row of the panel's list shows it. */
export interface ShownEvent {
  region: CallRegion;
  side: Side;
  /** Consult seconds. */
  peakS: number;
  amplitude: number;
}

/** What the panel shows at one moment, read off its page. */
export interface ShownPanel {
  tap: string;
  tapKind: string;
  name: string;
  /** 0–3, or null while there is no grade. */
  level: number | null;
  side: string;
  elapsed: string;
  events: ShownEvent[];
}

/** A finished picture check as the panel shows it. */
export interface ShownCheck {
  verdict: string;
  title: string;
  say: string | null;
  do: string | null;
  /** The figures, by item. */
  figures: Record<string, string>;
  /** Of the items that are not good: the verdict and its reason. */
  reasons: Record<string, string>;
}

/** One consult driven from outside as a doctor would: through the call page, the side panel and the summary. */
export class DrivenConsult {
  private constructor(
    readonly doctor: DoctorBrowser,
    readonly callPage: Page,
    readonly panel: Page,
  ) {}

  /** Joins the call and opens the panel on it. @param pageScript what the call page runs before anything else. */
  static async open(doctor: DoctorBrowser, callUrl: string, pageScript?: () => void): Promise<DrivenConsult> {
    const [blank] = await doctor.browser.pages();
    const callPage = blank ?? (await doctor.browser.newPage());
    if (pageScript) await callPage.evaluateOnNewDocument(pageScript);
    await callPage.goto(callUrl, { waitUntil: 'domcontentloaded' });
    return DrivenConsult.onPage(doctor, callPage);
  }

  /** Opens the panel on a call that is under way. */
  static async onPage(doctor: DoctorBrowser, callPage: Page): Promise<DrivenConsult> {
    return new DrivenConsult(doctor, callPage, await openSidePanel(doctor, callPage));
  }

  /** The same consult, its call in another tab. */
  withCallPage(page: Page): DrivenConsult {
    return new DrivenConsult(this.doctor, page, this.panel);
  }

  async shown(): Promise<ShownPanel> {
    // Runs in the page: no named function inside, since the script runner marks names with a helper that pages lack.
    return this.panel.evaluate(() => {
      const parts = Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-testid]')].map((part) => [part.dataset.testid ?? '', part]),
      );
      const level = parts['grade-level']?.innerText.trim() ?? '';
      return {
        tap: parts['tap-status']?.querySelector('h2')?.lastElementChild?.textContent ?? '',
        tapKind: parts['tap-status']?.dataset.kind ?? '',
        name: parts['watched-name']?.innerText.trim() ?? '',
        level: /^\d$/.test(level) ? Number(level) : null,
        side: parts['grade-side']?.innerText.trim() ?? '',
        elapsed: parts.elapsed?.innerText.trim() ?? '',
        events: [...document.querySelectorAll<HTMLElement>('[data-testid="event-row"]')].map(({ dataset }) => ({
          region: dataset.region as 'eye' | 'mouth' | 'platysma',
          side: dataset.side as 'left' | 'right',
          peakS: Number(dataset.peak),
          amplitude: Number(dataset.amplitude),
        })),
      };
    });
  }

  /** Waits until the panel shows what is asked for; the error says what it showed instead. */
  async until(what: string, holds: (shown: ShownPanel) => boolean, timeoutMs = 30_000): Promise<ShownPanel> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const shown = await this.shown();
      if (holds(shown)) return shown;
      if (Date.now() > deadline) throw new Error(`The panel never showed ${what}; it shows “${shown.tap}”.`);
      await sleep(200);
    }
  }

  /** Waits for the picture check that is under way. @param verdict waits for a check with this one */
  async checked(verdict?: string, timeoutMs = 60_000): Promise<ShownCheck> {
    const ended = verdict ? `[data-verdict="${verdict}"]` : ':not([data-verdict="running"])';
    const done = `[data-testid="pre-check"]${ended}`;
    await this.panel.waitForSelector(done, { timeout: timeoutMs });
    return this.panel.$eval(done, (check) => {
      const rows = [...check.querySelectorAll('li')].map((row) => ({
        item: row.dataset.testid?.replace('pre-check-', '') ?? '',
        figure: row.querySelector('.figure')?.textContent ?? '',
        verdict: row.dataset.verdict ?? '',
        reason: row.dataset.reason ?? '',
      }));
      return {
        verdict: check.getAttribute('data-verdict') ?? '',
        title: check.querySelector('[data-testid="pre-check-title"]')?.textContent ?? '',
        say: check.querySelector('[data-testid="pre-check-say"] q')?.textContent ?? null,
        do: check.querySelector<HTMLElement>('[data-testid="pre-check-do"] .sentence')?.innerText ?? null,
        figures: Object.fromEntries(rows.map(({ item, figure }) => [item, figure])),
        reasons: Object.fromEntries(
          rows
            .filter(({ verdict }) => verdict !== 'good')
            .map(({ item, verdict, reason }) => [item, `${verdict} ${reason}`]),
        ),
      };
    });
  }

  async press(
    button:
      | 'check-again-button'
      | 'start-button'
      | 'pause-button'
      | 'resume-button'
      | 'end-button'
      | `task-${TaskKind}`
      | 'start-tasks-button'
      | 'skip-task-button'
      | 'stop-task-button'
      | 'finish-button'
      | 'discard-button'
      | 'platysma-seen'
      | 'platysma-not-seen',
  ): Promise<void> {
    await this.panel.waitForSelector(`[data-testid="${button}"]:not([disabled])`, { timeout: 10_000 });
    await this.panel.$eval(`[data-testid="${button}"]`, (element) => (element as HTMLElement).click());
  }

  /** Ends the consult, or one that broke off, and waits for the summary page that the panel opens. */
  async end(button: 'end-button' | 'finish-button' = 'end-button'): Promise<DrivenSummary> {
    await this.press(button);
    const target = await this.doctor.browser.waitForTarget((candidate) => candidate.url().includes('/summary.html'), {
      timeout: 15_000,
    });
    const page = await target.page();
    if (!page) throw new Error('The summary did not open.');
    await page.waitForSelector('[data-testid="save-json-button"]', { timeout: 15_000 });
    return new DrivenSummary(page);
  }
}

/** The summary page, saved from as a doctor would. */
export class DrivenSummary {
  constructor(readonly page: Page) {}

  async saveJson(folder: string): Promise<{ path: string; record: ConsultRecord }> {
    const path = await this.saveAs('json', folder);
    return { path, record: JSON.parse(await readFile(path, 'utf8')) as ConsultRecord };
  }

  async saveHtml(folder: string): Promise<string> {
    return this.saveAs('html', folder);
  }

  /** Saves one of the menu's files, the sealed one under this passphrase, and gives its path. */
  async saveAs(format: SaveFormat, folder: string, passphrase = ''): Promise<string> {
    if (format !== 'sealed') return this.#saved(`save-${format}-button`, folder);
    await this.page.$eval('[data-testid="save-sealed-button"]', (element) => (element as HTMLElement).click());
    await this.#choose(passphrase);
    return this.#saved('passphrase-submit', folder);
  }

  /** Begins a history with this consult, without a label; the page is the history's from then on. */
  async keep(passphrase: string): Promise<void> {
    await this.page.$eval('[data-testid="keep-link"]', (element) => (element as HTMLElement).click());
    await this.#choose(passphrase);
    await this.page.click('[data-testid="passphrase-submit"]');
    const button = await this.page.waitForSelector('[data-testid="notes-save"]', { timeout: 30_000 });
    await button?.click();
    await this.page.waitForSelector('[data-testid="visit-row"]', { timeout: 30_000 });
  }

  async #choose(passphrase: string): Promise<void> {
    for (const name of ['new-passphrase', 'new-passphrase-again']) {
      const input = await this.page.waitForSelector(`[data-testid="${name}"]`, { timeout: 15_000 });
      await input?.type(passphrase);
    }
  }

  async #saved(button: string, folder: string): Promise<string> {
    const inbox = join(folder, '.saving');
    await mkdir(inbox, { recursive: true });
    const client = await this.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: inbox });
    await this.page.$eval(`[data-testid="${button}"]`, (element) => (element as HTMLElement).click());
    const deadline = Date.now() + 20_000;
    for (;;) {
      const [file] = (await readdir(inbox)).filter((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
      if (file) {
        const path = join(folder, basename(file));
        await rename(join(inbox, file), path);
        return path;
      }
      if (Date.now() > deadline) throw new Error(`The summary saved nothing on “${button}”.`);
      await sleep(100);
    }
  }
}
