import * as Comlink from 'comlink';
import type { AccuracyWorkerApi } from './accuracy.worker';

declare global {
  interface Window {
    /** One more measuring worker. */
    newAccuracyWorker(): Comlink.Remote<AccuracyWorkerApi>;
    accuracyWorkers: Comlink.Remote<AccuracyWorkerApi>[];
  }
}

window.accuracyWorkers = [];
window.newAccuracyWorker = () => {
  const worker = Comlink.wrap<AccuracyWorkerApi>(new Worker('/accuracy.worker.js', { type: 'module' }));
  window.accuracyWorkers.push(worker);
  return worker;
};
