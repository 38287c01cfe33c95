import type { FrameTimings } from '../../../lib/messages/panel-port';
import type { CallEvent } from '../../../lib/twitch/call-event';
import type { Heap, HeapName } from '../heaps';
import type { Heard, HeardSample } from '../panel-probe';
import type { ProcessRole, ProcessUse } from '../processes';
import { quantile } from '../quantile';
import type { Done } from './gaps';

export interface MemoryPoint {
  /** Consult seconds. */
  atS: number;
  /** Share of memory (PSS) and processor time of all processes of a role. Megabytes, seconds. */
  roles: Partial<Record<ProcessRole, { shareMb: number; privateMb: number; cpuS: number }>>;
}

export interface HeapPoint {
  atS: number;
  heaps: Partial<Record<HeapName, Heap>>;
}

/** One stretch between two looks at the panel. */
export interface Stretch {
  toS: number;
  frames: number;
  /** NaN without a frame. */
  latencyP95Ms: number;
  sent: number;
  timings: FrameTimings | null;
}

/** All that a soak has seen so far. Plain data, written as JSON. Consult seconds. */
export class SoakLog {
  /** The consult's zero, epoch milliseconds; null before the first frame. */
  zeroMs: number | null = null;
  nowS = 0;
  readonly times: number[] = [];
  readonly events: CallEvent[] = [];
  readonly memory: MemoryPoint[] = [];
  readonly heaps: HeapPoint[] = [];
  readonly stretches: Stretch[] = [];
  readonly done: Done[] = [];
  /** How often frames were waited for anew: a series began. */
  restarts = 0;
  /** What the panel said of the tap, in order. */
  readonly taps: string[] = [];
  /** What the run could not do or read. */
  readonly troubles: string[] = [];
  /** The consult's end, once it has come. */
  end: { summaryMs: number; saveMs: number; jsonMb: number; gaps: number; events: number } | null = null;
  readonly #known = new Set<string>();

  secondsAt(epochMs: number): number {
    return this.zeroMs === null ? 0 : (epochMs - this.zeroMs) / 1000;
  }

  hear({ samples, events, taps }: Heard, sent: number, timings: FrameTimings | null, nowMs: number): void {
    this.zeroMs ??= zeroOf(samples);
    this.nowS = this.secondsAt(nowMs);
    for (const { consultTimeS } of samples) this.times.push(consultTimeS);
    this.taps.push(...taps);
    this.restarts += taps.filter((kind) => kind === 'starting').length;
    for (const event of events) {
      // What was told as far as it was seen may be told again.
      const name = `${event.region} ${event.side} ${event.peakS}`;
      if (!this.#known.has(name)) this.events.push(event);
      this.#known.add(name);
    }
    const latencyP95Ms = quantile(
      samples.map(({ latencyMs }) => latencyMs),
      0.95,
    );
    this.stretches.push({ toS: this.nowS, frames: samples.length, latencyP95Ms, sent, timings });
  }

  remember(uses: readonly ProcessUse[]): void {
    const roles: MemoryPoint['roles'] = {};
    for (const { role, shareMb, privateMb, cpuS } of uses) {
      const sum = roles[role] ?? { shareMb: 0, privateMb: 0, cpuS: 0 };
      roles[role] = { shareMb: sum.shareMb + shareMb, privateMb: sum.privateMb + privateMb, cpuS: sum.cpuS + cpuS };
    }
    this.memory.push({ atS: this.nowS, roles });
  }
}

/** The first frame of a consult is set by the moment of its capture. */
function zeroOf([first]: readonly HeardSample[]): number | null {
  return first ? first.capturedAtMs - first.consultTimeS * 1000 : null;
}
