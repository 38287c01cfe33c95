import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { registerEnabledSites } from '../lib/call/enabled-sites';
import type { Withdrawn } from '../lib/messages/call-port';
import { isPortHandOver } from '../lib/messages/hand-over';
import { OFFSCREEN_PATH } from '../lib/messages/offscreen';

/**
 * The service worker does three things: a click opens the panel; a frame port that the bridge brings is passed on to
 * the offscreen page; the sites that the doctor enabled get the content script. It has no `runtime.onConnect` listener:
 * with one, a content script would not notice the offscreen page's death.
 */
export default defineBackground(() => {
  // Not `openPanelOnActionClick`: such a click does not tell the panel the tab's address (`activeTab`; measured).
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener(({ windowId }) => {
    if (windowId !== undefined) void chrome.sidePanel.open({ windowId });
  });

  void registerEnabledSites();
  browser.permissions.onAdded.addListener(() => void registerEnabledSites());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerEnabledSites();
    void tellWithdrawn({ kind: 'hemiscope-withdrawn', origins });
  });

  const worker = globalThis as unknown as ServiceWorkerGlobalScope;
  worker.addEventListener('message', (event) => {
    if (event.origin !== location.origin || !isPortHandOver(event.data) || event.ports.length !== 1) return;
    event.waitUntil(passOn(worker.clients, event.data, event.ports));
  });
});

async function passOn(clients: Clients, message: unknown, ports: readonly MessagePort[]): Promise<void> {
  const offscreenUrl = chrome.runtime.getURL(OFFSCREEN_PATH);
  const pages = await clients.matchAll({ type: 'all', includeUncontrolled: true });
  pages.find((page) => page.url === offscreenUrl)?.postMessage(message, [...ports]);
}

/** Scripts that run already go on until their page is loaded anew, unless they are told. */
async function tellWithdrawn(message: Withdrawn): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // A tab without a content script does not answer, which is no error.
    if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
