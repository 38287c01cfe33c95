import type { ConsultRecord } from '../consult/record';
import type { Level } from '../grade/grade';

/** A stretch in which one level held without a break. Consult seconds. */
export interface LevelSpan {
  fromS: number;
  toS: number;
  level: Level;
  /** The level may be higher: mouth or platysma could not be judged. */
  atLeast: boolean;
}

/** Each level from its first grade on: until another one, a point without a level, a gap or the end. */
export function levelSpans({
  grades,
  gaps,
  durationS,
}: Pick<ConsultRecord, 'grades' | 'gaps' | 'durationS'>): LevelSpan[] {
  const spans: LevelSpan[] = [];
  for (const [i, { timeS, level, atLeast }] of grades.entries()) {
    if (level === null) continue;
    const gapS = gaps.find((gap) => gap.fromS >= timeS)?.fromS ?? durationS;
    const toS = Math.min(grades[i + 1]?.timeS ?? durationS, gapS);
    const last = spans.at(-1);
    if (last?.toS === timeS && last.level === level && last.atLeast === atLeast) last.toS = toS;
    else spans.push({ fromS: timeS, toS, level, atLeast });
  }
  return spans;
}

/** Seconds at each level. */
export function secondsAtLevels(spans: readonly LevelSpan[]): Record<Level, number> {
  const seconds: Record<Level, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { level, fromS, toS } of spans) seconds[level] += toS - fromS;
  return seconds;
}
