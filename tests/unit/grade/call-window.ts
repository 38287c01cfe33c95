import fc from 'fast-check';
import type { CallWindow } from '../../../lib/grade/call-verdict';
import { type BySide, otherSide, type Side } from '../../../lib/measure/side';
import type { CallEvent, CallRegion } from '../../../lib/twitch/call-event';

const both = <T>(value: T): BySide<T> => ({ left: value, right: value });

/** A quiet face, well seen for so long, but not its neck. */
export function quietWindow(seconds: number, changes: Partial<CallWindow> = {}): CallWindow {
  return {
    events: [],
    measuredS: seconds,
    assessedS: { eye: both(seconds), mouth: both(seconds), platysma: both(0) },
    sensitivity: { eye: both(0.06), mouth: both(0.02), platysma: both(null) },
    blinks: 0,
    issues: [],
    hindrances: {},
    ...changes,
  };
}

/** One event; it peaks in its middle. */
export function callEvent(region: CallRegion, side: Side, onsetS: number, changes: Partial<CallEvent> = {}): CallEvent {
  const offsetS = changes.offsetS ?? onsetS + 0.2;
  const depth = changes.depth ?? { eye: 0.2, mouth: 0.05, platysma: 0.02 }[region];
  return {
    region,
    side,
    onsetS,
    peakS: (onsetS + offsetS) / 2,
    offsetS,
    amplitude: 2 * depth,
    depth,
    certainty: 0.8,
    conjugacy: 0.05,
    tonic: false,
    browRise: null,
    commissureRise: null,
    ...changes,
  };
}

/** So many, evenly over so much time. */
export function callEvents(
  region: CallRegion,
  side: Side,
  count: number,
  changes: Partial<CallEvent> = {},
  overS = 20,
): CallEvent[] {
  return Array.from({ length: count }, (_, i) => callEvent(region, side, ((i + 0.5) * overS) / count, changes));
}

/** A sustained spasm of an eye. */
export function tonicSpasm(side: Side, onsetS: number, durationS: number): CallEvent {
  return callEvent('eye', side, onsetS, { offsetS: onsetS + durationS, depth: 0.5, tonic: true });
}

export function mirroredWindow(window: CallWindow): CallWindow {
  const swapped = <T>({ left, right }: BySide<T>): BySide<T> => ({ left: right, right: left });
  const regions = <T>(of: Record<CallRegion, BySide<T>>): Record<CallRegion, BySide<T>> => ({
    eye: swapped(of.eye),
    mouth: swapped(of.mouth),
    platysma: swapped(of.platysma),
  });
  return {
    ...window,
    events: window.events.map((event) => ({ ...event, side: otherSide(event.side) })),
    assessedS: regions(window.assessedS),
    sensitivity: regions(window.sensitivity),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shareOrNull = fc.option(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { nil: null });

export const anyEvent: fc.Arbitrary<CallEvent> = fc
  .record({
    region: fc.constantFrom<CallRegion>('eye', 'mouth', 'platysma'),
    side: fc.constantFrom<Side>('left', 'right'),
    onsetS: fc.double({ min: 0, max: 20, noNaN: true }),
    durationS: fc.double({ min: 0.1, max: 5, noNaN: true }),
    depth: share,
    certainty: share,
    conjugacy: share,
    browRise: shareOrNull,
    commissureRise: shareOrNull,
  })
  .map(({ region, side, onsetS, durationS, ...changes }) =>
    callEvent(region, side, onsetS, { ...changes, offsetS: onsetS + durationS, tonic: durationS > 1 }),
  );

const bySide = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<BySide<T>> => fc.record({ left: value, right: value });
const ofRegions = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<CallRegion, BySide<T>>> =>
  fc.record({ eye: bySide(value), mouth: bySide(value), platysma: bySide(value) });

export const anyWindow: fc.Arbitrary<CallWindow> = fc.record({
  events: fc.array(anyEvent, { maxLength: 20 }),
  measuredS: fc.double({ min: 0, max: 60, noNaN: true }),
  assessedS: ofRegions(fc.double({ min: 0, max: 60, noNaN: true })),
  sensitivity: ofRegions(fc.option(fc.double({ min: 0.01, max: 0.4, noNaN: true }), { nil: null })),
  blinks: fc.nat(40),
  issues: fc.subarray(['frame-rate', 'light'] as const, { maxLength: 1 }),
  hindrances: fc.constantFrom<CallWindow['hindrances']>({}, { mouth: 'mouth-moving' }, { eye: 'eyes-closed' }),
});
