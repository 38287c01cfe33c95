import * as Comlink from 'comlink';
import { wordsOf } from '../../lib/failure';
import { makeReport, type ReportHead, type ReportStep } from '../../lib/study/report/make-report';
import type { StudyReport } from '../../lib/study/report/study-report';
import { problemTexts, StudyTableError } from '../../lib/study/study-problem';

/** What a study came to: its report, or what has to be mended, a line each. */
export type StudyOutcome = { report: StudyReport } | { problems: string[] };

type Tables = Parameters<typeof makeReport>[0];

export interface StudyWorkerApi {
  make(tables: Tables, head: ReportHead, onStep: (step: ReportStep) => void): Promise<StudyOutcome>;
}

/** Thousands of resamples: the page would stand still meanwhile. */
Comlink.expose({
  async make(tables, head, onStep) {
    try {
      return { report: await makeReport(tables, head, onStep) };
    } catch (thrown) {
      return { problems: thrown instanceof StudyTableError ? problemTexts(thrown.problems) : [wordsOf(thrown)] };
    }
  },
} satisfies StudyWorkerApi);
