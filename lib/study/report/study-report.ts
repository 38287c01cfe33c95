import type { ChanReport } from '../chan/chan-report';
import type { ClipVersions } from '../clip-row';
import type { PatternsReport } from '../patterns/patterns-report';
import type { RatersReport } from '../raters/raters-report';
import type { Exclusion } from '../study-input';

export const STUDY_SCHEMA = 'hemiscope-study';
export const STUDY_VERSION = 1;

/** How many of what a study had. */
export interface StudySample {
  patients: number;
  /** In the results; measured; with a level. */
  clips: number;
  measured: number;
  gradable: number;
  /** Clips that at least one person graded and that are in the results. */
  graded: number;
  /** Lines of each rater. */
  raters: { rater: string; clips: number }[];
}

/** Everything that a study found, as plain data: report.json. */
export interface StudyReport {
  schema: typeof STUDY_SCHEMA;
  version: typeof STUDY_VERSION;
  /** What the study is called. */
  name: string;
  /** Hemiscope that made the report. */
  app: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** SHA-256 over all rows of results and human grades in a fixed order: the same data, the same sum. */
  dataChecksum: string;
  /** The data are made up. */
  synthetic: boolean;
  sample: StudySample;
  /** What the clips were graded with. */
  gradedWith: (ClipVersions & { clips: number })[];
  exclusions: Exclusion[];
  /** What a reader has to keep in mind. Whole sentences. */
  warnings: string[];
  chan: ChanReport;
  /** null: too few patients with spasms. */
  patterns: PatternsReport | null;
  raters: RatersReport;
}
