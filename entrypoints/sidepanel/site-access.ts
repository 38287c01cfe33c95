import browser from 'webextension-polyfill';
import { adapterFor, CALL_MATCHES } from '../../lib/call/adapters';
import { runCallScript } from '../../lib/call/enabled-sites';

/** What the doctor has allowed and may be asked to allow, so that Hemiscope finds the call in a tab. */
export interface SiteAccess {
  tabId: number;
  /** The site as the doctor knows it. Null: the browser tells it only after a click on the extension's button in front of it. */
  host: string | null;
  /** It is one of the services that Hemiscope was installed for: the browser's settings keep it from there. */
  known: boolean;
  /** Match patterns of the page and of the frames in it that can hold a call, as far as they are not allowed yet. */
  missing: string[];
  /** Those that the doctor enabled. */
  enabled: string[];
}

/** What stands to be allowed in a tab; null where there is nothing to allow, as mostly on the sites that Hemiscope knows. */
export async function siteAccessOf(tabId: number): Promise<SiteAccess | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return { tabId, host: null, known: false, missing: [], enabled: [] };
  if (!url.startsWith('https://')) return null;
  const page = new URL(url);
  const frames = (await callFramesIn(tabId)).map((address) => new URL(address));
  const access: SiteAccess = {
    tabId,
    host: page.host,
    known: adapterFor([page]).service !== 'other',
    missing: [],
    enabled: [],
  };
  // Where all sites were allowed in the browser's settings, none is listed by itself, and none can be withdrawn alone.
  const { origins: listed = [] } = await browser.permissions.getAll();
  const allowed = (site: string) => browser.permissions.contains({ origins: [site] });
  for (const site of new Set([page, ...frames].flatMap(sitesOf))) {
    if (listed.includes(site) && !CALL_MATCHES.includes(site)) access.enabled.push(site);
    else if (!(await allowed(site))) access.missing.push(site);
  }
  return access.missing.length + access.enabled.length > 0 ? access : null;
}

/** What became of the question: the browser did not put it where its settings or an administrator forbid the site. */
export type Answer = 'yes' | 'no' | 'not-asked';

/**
 * Asks the browser's own question, and looks for the call without a reload if the answer is yes. To be called in a
 * click, without waiting for anything before.
 */
export async function enableSite({ tabId, missing }: SiteAccess): Promise<Answer> {
  const granted = await browser.permissions.request({ origins: missing }).catch(() => null);
  if (granted) await runCallScript(tabId);
  return granted === null ? 'not-asked' : granted ? 'yes' : 'no';
}

/** Gives the access back. The service worker tells the page's script to stop. */
export async function disableSite({ enabled }: SiteAccess): Promise<void> {
  await browser.permissions.remove({ origins: enabled });
}

/** Match patterns that a page's address needs; the services' own are in the manifest, and allowed unless somebody said no. */
function sitesOf(address: URL): readonly string[] {
  if (address.protocol !== 'https:') return [];
  const { service, matches } = adapterFor([address]);
  return service === 'other' ? [`${address.origin}/*`] : matches;
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
      const inner = element instanceof HTMLElement ? chrome.dom?.openOrClosedShadowRoot(element) : element.shadowRoot;
      if (inner) roots.push(inner);
      if (element instanceof HTMLIFrameElement && /\bcamera\b/.test(element.allow) && element.src)
        found.push(element.src);
    }
  }
  return found;
}
