import { checksumOf } from '../canonical';
import { chanReport } from '../chan/chan-report';
import type { ClipRow, ClipVersions } from '../clip-row';
import { SYNTHETIC } from '../cohort/synthetic-clip';
import type { PlacedHumanRow } from '../human-row';
import { patternsReport } from '../patterns/make-patterns';
import { ratersReport } from '../raters/make-raters';
import { joinStudy, type StudyInput } from '../study-input';
import { warningsOf } from './report-warnings';
import { STUDY_SCHEMA, STUDY_VERSION, type StudyReport, type StudySample } from './study-report';

/** What a report says of its making. */
export interface ReportHead {
  name: string;
  app: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Draws folds, resamples and restarts. */
  seed: number;
}

/** Parts of the work, in their order. */
export type ReportStep = 'checking' | 'grades' | 'patterns' | 'raters';

/**
 * The whole study. The same rows in any order give the same report.
 * @param onStep called as each part begins
 * @throws StudyTableError if results and human grades do not fit together
 */
export async function makeReport(
  { rows, human }: { rows: readonly ClipRow[]; human: readonly PlacedHumanRow[] },
  { name, app, madeAt, seed }: ReportHead,
  onStep: (step: ReportStep) => void = () => {},
): Promise<StudyReport> {
  onStep('checking');
  const input = joinStudy(rows, human);
  onStep('grades');
  const chan = chanReport(input.rows, input.human, seed);
  onStep('patterns');
  const patterns = patternsReport(input.rows, input.human, seed);
  onStep('raters');
  const raters = ratersReport(input.rows, input.human, seed);
  const report: Omit<StudyReport, 'warnings'> = {
    schema: STUDY_SCHEMA,
    version: STUDY_VERSION,
    name,
    app,
    madeAt,
    dataChecksum: await checksumOf([input.rows, input.human]),
    synthetic: input.rows.some(({ versions }) => versions.method === SYNTHETIC),
    sample: sampleOf(input),
    gradedWith: versionsOf(input.rows),
    exclusions: input.exclusions,
    chan,
    patterns,
    raters,
  };
  return { ...report, warnings: warningsOf(report) };
}

function sampleOf({ rows, human }: StudyInput): StudySample {
  const graded = new Set(human.map(({ clip }) => clip));
  const raters = [...new Set(human.map(({ rater }) => rater))].sort();
  return {
    patients: new Set(rows.map(({ clip, patient }) => patient ?? `clip ${clip}`)).size,
    clips: rows.length,
    measured: rows.filter(({ measured }) => measured !== null).length,
    gradable: rows.filter(({ measured }) => measured !== null && measured.level !== null).length,
    graded: rows.filter(({ clip }) => graded.has(clip)).length,
    raters: raters.map((rater) => ({ rater, clips: human.filter((line) => line.rater === rater).length })),
  };
}

function versionsOf(rows: readonly ClipRow[]): StudyReport['gradedWith'] {
  const found = new Map<string, ClipVersions & { clips: number }>();
  for (const { versions } of rows) {
    const key = JSON.stringify(versions);
    found.set(key, { ...versions, clips: (found.get(key)?.clips ?? 0) + 1 });
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
