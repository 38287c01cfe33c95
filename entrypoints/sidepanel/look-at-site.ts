import { enableSite, type SiteAccess, siteAccessOf } from './site-access';
import * as store from './store';

/** Looked at again and again while there is no call, once for a call on a site that the doctor enabled, else never. @param attached the tab that is watched */
export async function lookAtSite(attached: number | null): Promise<void> {
  const { service, tap } = store.live.value ?? {};
  const tabId = tap?.kind === 'no-call' || service === 'other' ? attached : null;
  if (tap?.kind !== 'no-call' && tabId !== null && store.siteAccess.value?.tabId === tabId) return;
  store.siteAccess.value = tabId === null ? null : await siteAccessOf(tabId).catch(() => null);
}

/** Asks for a site. What was seen before the doctor's yes is true no more. */
export async function askForSite(access: SiteAccess): Promise<void> {
  const answer = await enableSite(access);
  store.siteAccess.value = null;
  store.refusal.value = answer === 'yes' || access.host === null ? null : { host: access.host, answer };
}
