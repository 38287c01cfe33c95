import { readFile } from 'node:fs/promises';

/** What of Chromium's network log is read. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** One request to the network. */
export interface NetworkRequest {
  url: string;
  /** The origin of the page or script that asked; null where the browser itself did, or its user. */
  initiator: string | null;
}

/** Chromium's own upkeep (clock, updates, accounts), which its switches do not silence altogether. Never with an initiator. */
const UPKEEP_HOSTS = ['clients2.google.com', 'update.googleapis.com', 'accounts.google.com'];

export function isUpkeep({ url, initiator }: NetworkRequest): boolean {
  return initiator === null && UPKEEP_HOSTS.includes(new URL(url).host);
}

/** Everything that a whole browser, now closed, asked the network for. `data:`, `blob:` and `chrome-extension:` reach no network. */
export async function readNetLog(file: string): Promise<NetworkRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const type = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap((event) => {
    if (event.type !== type || !event.params?.url) return [];
    const { url, initiator } = event.params;
    return [{ url, initiator: initiator?.includes('://') ? initiator : null }];
  });
}
