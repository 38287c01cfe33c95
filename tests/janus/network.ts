import { execFileSync, spawnSync } from 'node:child_process';

/** The two ends of the line: Janus and the doctor here, the patient there. */
export type Place = 'clinic' | 'home';

/** Any private range will do: nothing else is on this network. */
export const ADDRESS: Record<Place, string> = { clinic: '10.99.0.1', home: '10.99.0.2' };
const DEVICE: Record<Place, string> = { clinic: 'to-home', home: 'to-clinic' };
const PLACES: readonly Place[] = ['clinic', 'home'];

/** How bad the patient's way up is. */
export interface Line {
  delayMs: number;
  lossPercent: number;
  kbitPerS: number;
}

/** A cap without delay still queues. As much as a home router does, milliseconds. */
const QUEUE_MS = 300;

/**
 * Two network namespaces joined by a pair of devices, and nothing else: Janus and Chromium pass over loopback addresses when
 * they look for a way to each other. Needs root.
 */
export class CallNetwork {
  readonly #name = `hemiscope-${process.pid}`;

  constructor() {
    try {
      this.#build();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  #build(): void {
    for (const place of PLACES) ip('netns', 'add', this.#spaceOf(place));
    ip('-n', this.#spaceOf('clinic'), 'link', 'add', DEVICE.clinic, 'type', 'veth', 'peer', 'name', DEVICE.home);
    ip('-n', this.#spaceOf('clinic'), 'link', 'set', DEVICE.home, 'netns', this.#spaceOf('home'));
    for (const place of PLACES) {
      const inside = (...args: string[]) => ip('-n', this.#spaceOf(place), ...args);
      inside('link', 'set', 'lo', 'up');
      inside('addr', 'add', `${ADDRESS[place]}/24`, 'dev', DEVICE[place]);
      inside('link', 'set', DEVICE[place], 'up');
      // Chromium offers only addresses on the default way, as long as the page has not asked for a camera.
      inside('route', 'add', 'default', 'dev', DEVICE[place]);
    }
  }

  /** The words before a command that make it run at this place. */
  inside(place: Place): string[] {
    return ['nsenter', `--net=/run/netns/${this.#spaceOf(place)}`];
  }

  /** Makes the patient's way up as bad as said, as far as this kernel can. @returns what was done, in words */
  worsen({ delayMs, lossPercent, kbitPerS }: Line): string {
    const rate = `${kbitPerS}kbit`;
    const qdisc = (...args: string[]) =>
      this.#run('home', 'tc', 'qdisc', 'replace', 'dev', DEVICE.home, 'root', ...args);
    try {
      qdisc('netem', 'delay', `${delayMs}ms`, 'loss', `${lossPercent}%`, 'rate', rate);
      return `delay ${delayMs} ms, loss ${lossPercent} %, ${rate}/s (netem)`;
    } catch {
      // A kernel without netem. At the far end, since a packet dropped by its own sender's filter is an error, not a loss.
      this.#run('clinic', 'nft', 'add table inet line; add chain inet line in { type filter hook input priority 0; }');
      const chance = `numgen random mod 1000 < ${lossPercent * 10}`;
      this.#run('clinic', 'nft', `add rule inet line in iifname ${DEVICE.clinic} meta l4proto udp ${chance} drop`);
      qdisc('tbf', 'rate', rate, 'burst', '16kb', 'latency', `${QUEUE_MS}ms`);
      return `loss ${lossPercent} %, ${rate}/s; no delay beyond the queue's, since this kernel has no netem`;
    }
  }

  /** What was never built is no error. */
  close(): void {
    for (const place of PLACES) spawnSync('ip', ['netns', 'del', this.#spaceOf(place)]);
  }

  #spaceOf(place: Place): string {
    return `${this.#name}-${place}`;
  }

  #run(place: Place, ...command: string[]): void {
    const [first = '', ...rest] = [...this.inside(place), ...command];
    execFileSync(first, rest, { stdio: 'pipe' });
  }
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: 'pipe' });
}
