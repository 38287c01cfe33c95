import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { CALL_MATCHES } from '../lib/call/adapters';
import { enabledSites, registerEnabledSites, runCallScript } from '../lib/call/enabled-sites';
import { browserStarted, consultUnderWay } from '../lib/keep/journal-db';
import type { Withdrawn } from '../lib/messages/call-port';
import { isPortHandOver } from '../lib/messages/hand-over';
import { ensureOffscreen, OFFSCREEN_PATH } from '../lib/messages/offscreen';
import { isOwnPage } from '../lib/messages/sender';
import { UPDATE_ARRIVED, UPDATE_MAY_START } from '../lib/messages/update';

/**
 * The service worker does six things: a first installation opens the page that explains; a click opens the panel; a frame port that the bridge brings is passed on to
 * the offscreen page; the sites that the doctor enabled get the content script, and so do pages that were open before the
 * extension; a consult that the extension's own restart interrupted is
 * taken up again, and an update waits until nothing is in use. It has no `runtime.onConnect`
 * listener: with one, a content script would not notice the offscreen page's death.
 */
export default defineBackground(() => {
  // Not `openPanelOnActionClick`: such a click does not tell the panel the tab's address (`activeTab`; measured).
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener(({ windowId }) => {
    if (windowId !== undefined) void chrome.sidePanel.open({ windowId });
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void takeUp();
    if (reason === 'install') void explain();
  });
  browser.runtime.onStartup.addListener(() => void browserStarted());

  browser.runtime.onUpdateAvailable.addListener(() => void putInUnlessInUse());
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (message !== UPDATE_MAY_START) return;
    if (isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''))) browser.runtime.reload();
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

/** After an installation, an update or a reload: the scripts in open call pages are orphans, or there are none yet. */
async function takeUp(): Promise<void> {
  // First, so that the scripts find somebody to speak to.
  if (await consultUnderWay()) await ensureOffscreen();
  for (const { id } of await browser.tabs.query({ url: [...CALL_MATCHES, ...(await enabledSites())] })) {
    if (id !== undefined) await runCallScript(id);
  }
}

/**
 * Opens the page that says how it works, behind the tab in front: a hospital's administrator may install Hemiscope at any
 * moment, so also in the middle of a call, on a site that it cannot even see.
 */
async function explain(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}

/** Without a listener the browser would put an update in by itself, and end a consult with it. */
async function putInUnlessInUse(): Promise<void> {
  // Where nobody answers there is no offscreen page, so no consult.
  await browser.runtime.sendMessage(UPDATE_ARRIVED).catch(() => browser.runtime.reload());
}

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
