import browser from 'webextension-polyfill';
import type { Wake } from '../../lib/messages/call-port';

const WAKE: Wake = { kind: 'hemiscope-wake' };

export interface TabListener {
  /** Whether another tab may be watched now; not during a consult. */
  mayMove(): boolean;
  /** Whether a consult is under way, and its call page is not there. */
  callGone(): boolean;
  attach(tabId: number): void;
  /** The tab that a consult holds is not there. */
  heldGone(): void;
}

/** Keeps the panel on the tab in front of the doctor. */
export class TabFollower {
  readonly #listener: TabListener;
  /** Our own pages: looking at a summary does not turn the panel away from the call. */
  readonly #own = new Set<number>();
  #attached: number | null = null;
  /** The tab of a call was closed: a consult goes on wherever the doctor opens the call again. */
  #closed = false;

  constructor(listener: TabListener) {
    this.#listener = listener;
    browser.tabs.onActivated.addListener(() => void this.#follow());
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId !== this.#attached || change.status !== 'complete') return;
      // A reloaded call page has a new content script: during a consult it goes on under the same attachment.
      void (listener.mayMove() ? this.#attachTo(tabId) : wake(tabId));
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      if (tabId !== this.#attached) return;
      this.#closed = true;
      void this.#follow();
    });
  }

  /** The tab that is watched. */
  get attached(): number | null {
    return this.#attached;
  }

  /** Attaches to the tab that was attached last, or to the one in front. @param held the tab that a consult holds; null: no consult is under way */
  async attach(held: number | null): Promise<void> {
    const tab = held === null ? null : await browser.tabs.get(held).catch(() => null);
    if (tab && held !== null) {
      this.#attached = held;
      await wake(held);
    } else if (held !== null || this.#attached === null) {
      if (held !== null) this.#listener.heldGone();
      this.#closed = held !== null;
      await this.#follow();
    } else await this.#attachTo(this.#attached);
  }

  /** Opens a page of our own in front. */
  async openOwn(url: string): Promise<void> {
    // In the background first: its id must be known before the browser tells that it came to the front.
    const { id } = await browser.tabs.create({ url, active: false });
    if (id === undefined) return;
    this.#own.add(id);
    await browser.tabs.update(id, { active: true });
  }

  async #follow(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || tab.id === this.#attached || this.#own.has(tab.id)) return;
    const mayMove = this.#listener.mayMove() || (this.#closed && this.#listener.callGone());
    if (mayMove) await this.#attachTo(tab.id);
  }

  async #attachTo(tabId: number): Promise<void> {
    this.#attached = tabId;
    this.#listener.attach(tabId);
    await wake(tabId);
  }
}

/** Tells a call page's content script to connect. A tab without one does not answer, which is no error. */
async function wake(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, WAKE).catch(() => undefined);
}
