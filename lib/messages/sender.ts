import type { Runtime } from 'webextension-polyfill';

/** Whether a port comes from one of the extension's own pages. */
export function isOwnPage(
  sender: Runtime.MessageSender | undefined,
  extensionId: string,
  extensionUrl: string,
): boolean {
  return sender?.id === extensionId && sender.url?.startsWith(extensionUrl) === true;
}

/** The tab of a call page whose content script opened a port; null if the port comes from anything else. */
export function callTabOf(
  sender: Runtime.MessageSender | undefined,
  extensionId: string,
  extensionUrl: string,
): number | null {
  if (sender?.id !== extensionId || sender.url?.startsWith(extensionUrl)) return null;
  return sender.tab?.id ?? null;
}
