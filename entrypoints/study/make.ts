import * as Comlink from 'comlink';
import type { ReportHead, ReportStep } from '../../lib/study/report/make-report';
import type { StudyOutcome, StudyWorkerApi } from './study-worker';
import StudyWorker from './study-worker?worker';

/** Makes a study beside the page. A worker that cannot be started, or dies, is told like any other problem. */
export async function makeStudy(
  tables: Parameters<StudyWorkerApi['make']>[0],
  head: ReportHead,
  onStep: (step: ReportStep) => void,
): Promise<StudyOutcome> {
  const worker = new StudyWorker();
  const died = new Promise<StudyOutcome>((resolve) => {
    worker.addEventListener('error', ({ message }) => {
      console.error('Hemiscope: the study broke off.', message);
      resolve({ kind: 'broke-off' });
    });
  });
  try {
    return await Promise.race([Comlink.wrap<StudyWorkerApi>(worker).make(tables, head, Comlink.proxy(onStep)), died]);
  } finally {
    worker.terminate();
  }
}
