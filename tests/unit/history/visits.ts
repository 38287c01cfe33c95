import type { Visit, VisitEvent, VisitEvidence } from '../../../lib/history/visit';

/** So many equal twitches in two minutes of a good picture. */
export function evidence(depths: readonly number[], changes: Partial<VisitEvidence> = {}): VisitEvidence {
  const events: VisitEvent[] = depths.map((depth) => ({ depth, tonicS: 0 }));
  return { assessedS: 120, smallestTwitch: 0.05, events, dispersion: 1, ...changes };
}

/** Depths spread evenly around a middle, a tenth up and down. */
export function around(middle: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => middle * (0.9 + (0.2 * i) / Math.max(1, count - 1)));
}

export function visit(changes: Partial<Visit> = {}): Visit {
  return {
    id: 'v',
    startedAt: '2026-03-09T14:05:00.000Z',
    durationS: 130,
    name: null,
    method: { name: 'ours', version: '1' },
    reviewed: false,
    tasks: { kinds: [], provoked: 0, voluntary: 0 },
    grade: { level: 2, atLeast: false, side: 'left', certainty: 0.9 },
    regions: { eye: evidence(around(0.2, 24)), mouth: evidence(around(0.1, 12)) },
    ...changes,
  };
}

/** A visit that differs in the eye only. */
export function withEye(eye: VisitEvidence): Visit {
  return visit({ regions: { eye, mouth: evidence([]) } });
}
