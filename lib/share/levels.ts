import type { ConsultRecord } from '../consult/record';
import { COHEN_ALBERT } from '../grade/cohen-albert';
import type { Grade, Level } from '../grade/grade';
import { s1Level } from '../grade/s1';

/** A stretch in which one level held without a break. Consult seconds. */
export interface LevelSpan {
  fromS: number;
  toS: number;
  level: Level;
  /** The level rests on the tree's inference of the platysma. */
  inferred: boolean;
}

/** Each level from its first grade on: until another one, a point without a grade, a gap or the end. */
export function levelSpans(record: ConsultRecord): LevelSpan[] {
  const points = settledPoints(record);
  const spans: LevelSpan[] = [];
  for (const [i, { timeS, grade }] of points.entries()) {
    if (!grade) continue;
    const gapS = record.gaps.find((gap) => gap.fromS >= timeS)?.fromS ?? record.durationS;
    const toS = Math.min(points[i + 1]?.timeS ?? record.durationS, gapS);
    const { level, platysma } = grade;
    const inferred = level === 3 && platysma.source === 'inferred';
    const last = spans.at(-1);
    if (last?.toS === timeS && last.level === level && last.inferred === inferred) last.toS = toS;
    else spans.push({ fromS: timeS, toS, level, inferred });
  }
  return spans;
}

/** Seconds at each level. */
export function secondsAtLevels(spans: readonly LevelSpan[]): Record<Level, number> {
  const seconds: Record<Level, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { level, fromS, toS } of spans) seconds[level] += toS - fromS;
  return seconds;
}

/** The last live grade at the highest level that was reached; null when there never was a grade. */
export function headlineGrade(record: ConsultRecord): Grade | null {
  let highest: Grade | null = null;
  for (const { grade } of settledPoints(record)) {
    if (grade && (!highest || grade.level >= highest.level)) highest = grade;
  }
  return highest;
}

/**
 * The live grades under the doctor's final word on the platysma, if there was one: it overrides inferences made before
 * it was said (ours: else a level 3 that the doctor has denied would stay the headline).
 */
function settledPoints(record: ConsultRecord): { timeS: number; grade: Grade | null }[] {
  const last = record.wholeClip ?? record.grades.findLast((point) => point.grade)?.grade ?? null;
  const word = last?.platysma.source === 'clinician' ? last.platysma : null;
  return record.grades.map(({ timeS, grade }) => ({ timeS, grade: grade && word ? settled(grade, word) : grade }));
}

function settled(grade: Grade, platysma: Grade['platysma']): Grade {
  const { eye, mouth } = grade.evidence;
  const level = s1Level({ eye: eye.perMinute > 0, mouth: mouth.perMinute > 0, platysma: platysma.present });
  return { ...grade, level, platysma, cohenAlbert: COHEN_ALBERT[level].grades };
}
