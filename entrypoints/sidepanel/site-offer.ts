import browser from 'webextension-polyfill';
import { adapterFor } from '../../lib/call/adapters';
import { runCallScript } from '../../lib/call/enabled-sites';

/** What the doctor may be asked to allow, so that Hemiscope finds the call in a tab. */
export interface SiteOffer {
  tabId: number;
  /** The site as the doctor knows it. Null: the browser tells it only after a click on the extension's button in front of it. */
  host: string | null;
  /** Match patterns of the page and of the frames in it that can hold a call, as far as they are not allowed yet. */
  origins: string[];
}

/** What to offer for a tab; null where there is nothing to allow. */
export async function siteOfferFor(tabId: number): Promise<SiteOffer | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return { tabId, host: null, origins: [] };
  if (!url.startsWith('https://')) return null;
  const page = new URL(url);
  const frames = (await callFramesIn(tabId)).map((address) => new URL(address));
  const origins = [page, ...frames]
    .filter((address) => address.protocol === 'https:' && adapterFor([address]).service === 'other')
    .map(({ origin }) => `${origin}/*`);
  const missing: string[] = [];
  for (const origin of new Set(origins)) {
    if (!(await browser.permissions.contains({ origins: [origin] }))) missing.push(origin);
  }
  return missing.length > 0 ? { tabId, host: page.host, origins: missing } : null;
}

/**
 * Asks the browser's own question, and looks for the call without a reload if the answer is yes. To be called in a
 * click, without waiting for anything before.
 */
export async function enableSite({ tabId, origins }: SiteOffer): Promise<boolean> {
  if (!(await browser.permissions.request({ origins }))) return false;
  await runCallScript(tabId);
  return true;
}

/** Addresses of the frames that may hold a call, in all frames of a tab that may be read. */
async function callFramesIn(tabId: number): Promise<string[]> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: callFrames });
    return frames.flatMap(({ result }) => (result as string[] | null) ?? []);
  } catch {
    // A page that no extension may read, such as the browser's own shop.
    return [];
  }
}

/**
 * Runs in the page. A page has to say that a frame of another origin may use the camera: this tells a call's frame from
 * all the others.
 */
function callFrames(): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && /\bcamera\b/.test(element.allow) && element.src)
        found.push(element.src);
    }
  }
  return found;
}
