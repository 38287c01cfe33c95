import type { FaceReports } from './face-worker';

/** One call of a report, as a message. */
type Report = { [Kind in keyof FaceReports]: { kind: Kind; words: Parameters<FaceReports[Kind]> } }[keyof FaceReports];

/** Reports that go one way, in order. Comlink would answer each, thirty times a second. */
export function reportsOver(port: MessagePort): FaceReports {
  const tell = (report: Report): void => port.postMessage(report);
  return {
    observed: (...words) => tell({ kind: 'observed', words }),
    faces: (...words) => tell({ kind: 'faces', words }),
    cropPicture: (...words) => tell({ kind: 'cropPicture', words }),
    failed: (...words) => tell({ kind: 'failed', words }),
  };
}

/** Hears them at the other end. */
export function hearReports(port: MessagePort, reports: FaceReports): void {
  port.onmessage = ({ data }: MessageEvent<Report>) => {
    switch (data.kind) {
      case 'observed':
        return reports.observed(...data.words);
      case 'faces':
        return reports.faces(...data.words);
      case 'cropPicture':
        return reports.cropPicture(...data.words);
      case 'failed':
        return reports.failed(...data.words);
    }
  };
}
