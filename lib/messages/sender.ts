import type { Runtime } from 'webextension-polyfill';

/** Whether a port comes from one of the extension's own pages. */
export function isOwnPage(
  sender: Runtime.MessageSender | undefined,
  extensionId: string,
  extensionUrl: string,
): boolean {
  return sender?.id === extensionId && sender.url?.startsWith(extensionUrl) === true;
}

/** Where a call is. */
export interface CallTab {
  id: number;
  /** In a window of which the browser keeps nothing. */
  isPrivate: boolean;
}

/** The tab of a call page whose content script opened a port; null if the port comes from anything else. */
export function callTabOf(
  sender: Runtime.MessageSender | undefined,
  extensionId: string,
  extensionUrl: string,
): CallTab | null {
  if (sender?.id !== extensionId || sender.url?.startsWith(extensionUrl)) return null;
  const { id, incognito } = sender.tab ?? {};
  return id === undefined ? null : { id, isPrivate: incognito === true };
}
