import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer';

/** What one process of the browser is for. */
export type ProcessRole = 'page' | 'extension' | 'other';

export interface ProcessUse {
  pid: number;
  role: ProcessRole;
  /** Processor time since its start. Seconds. */
  cpuS: number;
  /** Resident memory. Megabytes. */
  memoryMb: number;
}

/** Linux counts processor time in these. A hundredth of a second on every common build. */
const TICKS_PER_S = 100;
const PAGE_KB = 4;

/** What each process of a browser has used so far. Linux only: it reads /proc. */
export async function processesOf(browser: Browser): Promise<ProcessUse[]> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const uses = await Promise.all(processInfo.map(({ id }) => useOf(id)));
  const alive = uses.filter((use) => use !== null);
  // The call's renderer is the busiest one that is not the extension's: the browser does not name it.
  const renderers = alive.filter(({ kind }) => kind === 'renderer').sort((a, b) => b.cpuS - a.cpuS);
  const pagePid = renderers[0]?.pid;
  return alive.map(({ kind, ...use }) => ({
    ...use,
    role: kind === 'extension' ? 'extension' : use.pid === pagePid ? 'page' : 'other',
  }));
}

async function useOf(pid: number) {
  try {
    const [stat, statm, command] = await Promise.all(
      ['stat', 'statm', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
    );
    const fields = (stat ?? '').slice((stat ?? '').lastIndexOf(')') + 2).split(' ');
    const kind = command?.includes('--extension-process')
      ? 'extension'
      : command?.includes('--type=renderer')
        ? 'renderer'
        : 'other';
    return {
      pid,
      kind,
      cpuS: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S,
      memoryMb: (Number((statm ?? '').split(' ')[1]) * PAGE_KB) / 1024,
    };
  } catch {
    return null;
  }
}
