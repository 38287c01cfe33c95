import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { writeConfiguration } from './configuration';
import { JANUS } from './missing';
import { ADDRESS, CallNetwork, type Place } from './network';

const HOST = 'janus.hemiscope.test';

/** Longer than a busy machine takes to start a process. Milliseconds. */
const START_MS = 30_000;

/** A conference server with its own web client, on a network of its own. */
export class JanusCall {
  readonly callUrl = `https://${HOST}/videoroomtest.html`;
  /** Chromium switches with which this call's host leads to its server, and all others nowhere. */
  readonly browserArgs = [
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP ${HOST} ${ADDRESS.clinic}:443, MAP * ~NOTFOUND, EXCLUDE ${ADDRESS.clinic}`,
    '--disable-features=WebRtcHideLocalIpsWithMdns',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
  ];

  private constructor(
    readonly network: CallNetwork,
    readonly folder: string,
    readonly processes: readonly ChildProcess[],
  ) {}

  static async open(): Promise<JanusCall> {
    const folder = await mkdtemp(join(tmpdir(), 'hemiscope-janus-'));
    await writeConfiguration(folder);
    const network = new CallNetwork();
    const processes: ChildProcess[] = [];
    const call = new JanusCall(network, folder, processes);
    try {
      const run = (command: string, ...args: string[]) => {
        const [first = '', ...rest] = [...network.inside('clinic'), command, ...args];
        const process = spawn(first, rest, { stdio: ['ignore', 'pipe', 'ignore'] });
        processes.push(process);
        return process;
      };
      run(JANUS, '--configs-folder', folder, '--interface', ADDRESS.clinic).stdout?.resume();
      const script = fileURLToPath(new URL('./web.ts', import.meta.url));
      const web = run(process.execPath, '--import', 'tsx', script, HOST);
      await Promise.race([once(web.stdout as NodeJS.ReadableStream, 'data'), failAfter(START_MS)]);
      return call;
    } catch (error) {
      await call.close();
      throw error;
    }
  }

  /** A program that starts this browser at one end of the line. */
  async browserAt(place: Place, executablePath: string): Promise<string> {
    const path = join(this.folder, `browser-${place}`);
    await writeFile(path, `#!/bin/sh\nexec ${this.network.inside(place).join(' ')} "${executablePath}" "$@"\n`);
    await chmod(path, 0o755);
    return path;
  }

  /** Joins the room as the demo's users do. @param name letters and digits only, as the demo wants it */
  static async join(page: Page, name: string): Promise<void> {
    await page.waitForSelector('#start:not([disabled])');
    await page.click('#start');
    await page.waitForSelector('#username', { visible: true });
    await page.type('#username', name);
    await page.click('#register');
    await page.waitForSelector('#videolocal video', { timeout: START_MS });
  }

  async close(): Promise<void> {
    for (const process of this.processes) {
      if (process.exitCode !== null || process.signalCode !== null) continue;
      process.kill('SIGKILL');
      await once(process, 'exit');
    }
    this.network.close();
    await rm(this.folder, { recursive: true });
  }
}

async function failAfter(ms: number): Promise<never> {
  await sleep(ms, undefined, { ref: false });
  throw new Error('The web server beside Janus did not start.');
}
