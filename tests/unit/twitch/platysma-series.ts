import type { Displacement, MotionSample, Moved, NeckView } from '../../../lib/measure/motion-sample';
import type { BySide, Side } from '../../../lib/measure/side';
import { seededRandom } from '../../../lib/statistics/seeded-random';
import { seriesOf } from './call-series';

/** One half-sine movement of the neck's skin, shares of the eye-to-eye distance as the patches show them. */
export interface NeckAct {
  side: Side | 'both';
  onsetS: number;
  durationS: number;
  outward: number;
  up: number;
}

export interface NeckOptions {
  neck?: NeckAct[];
  /** Closures of one lid: the events that the neck's are locked to. */
  lids?: { side: Side; onsetS: number; durationS: number }[];
  /** The head moves against the neck, picture directions (patient's left, up), at a time. */
  sway?: (timeS: number) => { left: number; up: number };
  jaw?: (timeS: number) => number;
  view?: NeckView;
  durationS: number;
  framesPerS?: number;
  /** Standard deviation of the neck's noise. */
  noise?: number;
}

/** A face's motion with eye twitches, and a neck that moves as told. */
export function neckSeries(options: NeckOptions): MotionSample[] {
  const { neck = [], lids = [], sway = () => ({ left: 0, up: 0 }), view = 'skin', noise = 0.0015 } = options;
  const { durationS, framesPerS = 30, jaw } = options;
  const acts = lids.map((lid) => ({ kind: 'lid' as const, ...lid, depth: 0.3 }));
  const random = seededRandom(7);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return seriesOf({ acts, durationS, framesPerS, ...(jaw && { jaw }) }).map((sample) => {
    const { left, up } = sway(sample.timeS);
    const movedOf = (side: Side): Moved<Displacement> => {
      const value = { outward: (side === 'left' ? left : -left) + noise * gaussian(), up: up + noise * gaussian() };
      for (const act of neck) {
        const part = (sample.timeS - act.onsetS) / act.durationS;
        if (part <= 0 || part >= 1 || (act.side !== side && act.side !== 'both')) continue;
        value.outward += act.outward * Math.sin(Math.PI * part);
        value.up += act.up * Math.sin(Math.PI * part);
      }
      return { value, noise: noise / 3 };
    };
    const seen = view === 'skin';
    const both = <T>(of: (side: Side) => T): BySide<T> => ({ left: of('left'), right: of('right') });
    return {
      ...sample,
      neck: both((side) => (seen ? movedOf(side) : null)),
      neckView: both(() => view),
      seen: { ...sample.seen, neck: both(() => seen) },
    };
  });
}
