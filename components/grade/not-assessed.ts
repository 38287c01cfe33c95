import type { ConsultRecord, GradePoint } from '../../lib/consult/record';
import type { CallRegion } from '../../lib/twitch/call-event';
import { WINDOW_S } from '../../lib/twitch/paper-constants';

/** A stretch of time, seconds. */
export interface Span {
  fromS: number;
  toS: number;
}

/** When a region could not be judged at all: the windows in which no twitch of any size would have been seen. */
export function notAssessedSpans(grades: readonly GradePoint[], region: CallRegion): Span[] {
  return joined(
    grades
      .filter((point) => point.smallestTwitch[region] === null)
      .map(({ timeS }) => ({ fromS: Math.max(0, timeS - WINDOW_S), toS: timeS })),
  );
}

/** When there was a picture but no level, and a reason was given: from such a grade to the next, a gap or the end. */
export function notGradedSpans({
  grades,
  gaps,
  durationS,
}: Pick<ConsultRecord, 'grades' | 'gaps' | 'durationS'>): Span[] {
  return joined(
    grades.flatMap(({ timeS, level, reasons }, i) => {
      if (level !== null || reasons.length === 0) return [];
      const gapS = gaps.find((gap) => gap.fromS >= timeS)?.fromS ?? durationS;
      return [{ fromS: timeS, toS: Math.min(grades[i + 1]?.timeS ?? durationS, gapS) }];
    }),
  );
}

/** Overlapping and adjoining stretches as one, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { fromS, toS } of spans.toSorted((a, b) => a.fromS - b.fromS)) {
    const last = out.at(-1);
    if (last && fromS <= last.toS) last.toS = Math.max(last.toS, toS);
    else out.push({ fromS, toS });
  }
  return out;
}
