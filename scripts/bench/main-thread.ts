import type { Page } from 'puppeteer';

/** Seconds that a page's main thread has spent on tasks since it was loaded. */
export class MainThread {
  readonly #page: Page;
  #lastS = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Seconds of tasks since the last call. */
  async takeS(): Promise<number> {
    const { TaskDuration = 0 } = await this.#page.metrics();
    const spent = TaskDuration - this.#lastS;
    this.#lastS = TaskDuration;
    return spent;
  }
}
