import type { CDPSession, Page } from 'puppeteer';

/** What a page's main thread spends on tasks, in processor time: waiting for a busy machine does not count. */
export class MainThread {
  readonly #client: CDPSession;
  #lastS = 0;

  private constructor(client: CDPSession) {
    this.#client = client;
  }

  static async of(page: Page): Promise<MainThread> {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const thread = new MainThread(client);
    await thread.takeS();
    return thread;
  }

  /** Throws away what nothing refers to any more, so that memory can be compared. */
  async collectGarbage(): Promise<void> {
    await this.#client.send('HeapProfiler.collectGarbage');
  }

  /** Seconds of tasks since the last call. */
  async takeS(): Promise<number> {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    const spent = now - this.#lastS;
    this.#lastS = now;
    return spent;
  }
}
