import browser, { type Scripting } from 'webextension-polyfill';
import { CALL_MATCHES } from './adapters';

/** Name of the one dynamic registration, which holds all sites that the doctor enabled. */
const REGISTRATION = 'enabled-sites';

/** The content script in the built extension, the same as for the known services. */
const CALL_SCRIPT = 'content-scripts/call.js';

let work: Promise<void> = Promise.resolve();

/**
 * Brings the registered content scripts in line with the sites that the doctor enabled. The granted permissions
 * themselves are the list, so that a site whose access is withdrawn in the browser's own settings is off too. The
 * browser keeps the registration over a restart, but not over an update of the extension.
 */
export function registerEnabledSites(): Promise<void> {
  // One after the other: of two at once the slower one would have the last word.
  work = work.then(bringInLine).catch((error: unknown) => {
    console.error('Hemiscope: the enabled sites could not be registered.', error);
  });
  return work;
}

/** Match patterns of the sites that the doctor enabled. */
export async function enabledSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !CALL_MATCHES.includes(origin));
}

/** Runs the content script in all frames of a tab that is open already. One that runs there before ends by itself. */
export async function runCallScript(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [CALL_SCRIPT] })
    .catch((error: unknown) => console.warn('Hemiscope: the call page has to be loaded again.', error));
}

async function bringInLine(): Promise<void> {
  const matches = await enabledSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  // As at most starts of the service worker: a page that loads meanwhile must not find nothing.
  if (sameSites(registered?.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  const script: Scripting.RegisteredContentScript = {
    id: REGISTRATION,
    js: [CALL_SCRIPT],
    matches,
    // Where all sites were enabled in the browser's settings: the known services must not get the script twice.
    excludeMatches: [...CALL_MATCHES],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
  await browser.scripting.registerContentScripts([script]);
}

function sameSites(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((site) => others.includes(site));
}
