import browser from 'webextension-polyfill';
import type { Wake } from '../../lib/messages/call-port';

const WAKE: Wake = { kind: 'hemiscope-wake' };

export interface TabFollower {
  /** Whether another tab may be watched now; not during a consult. */
  mayMove(): boolean;
  attach(tabId: number): void;
}

/** Keeps the panel on the tab in front of the doctor. Returns a function that attaches again to the tab it is on. */
export function followTab({ mayMove, attach }: TabFollower): () => Promise<void> {
  let attached: number | null = null;

  async function attachTo(tabId: number): Promise<void> {
    attached = tabId;
    attach(tabId);
    await wake(tabId);
  }

  async function follow(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && tab.id !== attached && mayMove()) await attachTo(tab.id);
  }

  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId !== attached || change.status !== 'complete') return;
    // A reloaded call page has a new content script: during a consult it goes on under the same attachment.
    void (mayMove() ? attachTo(tabId) : wake(tabId));
  });
  return () => (attached === null ? follow() : attachTo(attached));
}

/** Tells a call page's content script to connect. A tab without one does not answer, which is no error. */
async function wake(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, WAKE).catch(() => undefined);
}
