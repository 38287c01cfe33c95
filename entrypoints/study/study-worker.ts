import * as Comlink from 'comlink';
import { makeReport, type ReportHead, type ReportStep } from '../../lib/study/report/make-report';
import type { StudyReport } from '../../lib/study/report/study-report';
import { type StudyProblem, StudyTableError } from '../../lib/study/study-problem';

/** What a study came to: its report, what has to be mended, or that the calculation broke off. */
export type StudyOutcome =
  | { kind: 'done'; report: StudyReport }
  | { kind: 'failed'; problems: readonly StudyProblem[] }
  | { kind: 'broke-off' };

type Tables = Parameters<typeof makeReport>[0];

export interface StudyWorkerApi {
  make(tables: Tables, head: ReportHead, onStep: (step: ReportStep) => void): Promise<StudyOutcome>;
}

/** Thousands of resamples: the page would stand still meanwhile. */
Comlink.expose({
  async make(tables, head, onStep) {
    try {
      return { kind: 'done', report: await makeReport(tables, head, onStep) };
    } catch (thrown) {
      if (thrown instanceof StudyTableError) return { kind: 'failed', problems: thrown.problems };
      console.error('Hemiscope: the study broke off.', thrown);
      return { kind: 'broke-off' };
    }
  },
} satisfies StudyWorkerApi);
