import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer';

/** What one process of the browser is for. The extension's pages, panel and offscreen page and their worker, share one. */
export const PROCESS_ROLES = ['extension', 'page', 'browser', 'gpu', 'other'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

export interface ProcessUse {
  pid: number;
  role: ProcessRole;
  /** Processor time since its start. Seconds. */
  cpuS: number;
  /** Resident memory. Megabytes. */
  memoryMb: number;
  /** Its share of the memory: what several processes have in common is divided among them (PSS). Megabytes. */
  shareMb: number;
  /** What it alone has (private clean and dirty pages). Megabytes. */
  privateMb: number;
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
    role: kind !== 'renderer' ? kind : use.pid === pagePid ? 'page' : 'other',
  }));
}

async function useOf(pid: number) {
  try {
    const [stat = '', statm = '', command = '', shares = ''] = await Promise.all(
      ['stat', 'statm', 'cmdline', 'smaps_rollup'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
    );
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      pid,
      kind: kindOf(command),
      cpuS: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S,
      memoryMb: (Number(statm.split(' ')[1]) * PAGE_KB) / 1024,
      shareMb: megabytesOf(shares, 'Pss'),
      privateMb: megabytesOf(shares, 'Private_Clean') + megabytesOf(shares, 'Private_Dirty'),
    };
  } catch {
    return null;
  }
}

function kindOf(command: string): 'extension' | 'renderer' | 'browser' | 'gpu' | 'other' {
  if (command.includes('--extension-process')) return 'extension';
  if (command.includes('--type=renderer')) return 'renderer';
  if (command.includes('--type=gpu-process')) return 'gpu';
  return command.includes('--type=') ? 'other' : 'browser';
}

/** A line of smaps_rollup, which counts in kilobytes. */
function megabytesOf(shares: string, what: string): number {
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(shares)?.[1] ?? Number.NaN) / 1024;
}
