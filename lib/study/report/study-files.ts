import { figuresOf } from './report-body';
import { figureFile, type ReportCss, reportToJson, studyDocument } from './study-document';
import type { StudyReport } from './study-report';

/** One file of a study, with its path below the study's folder. */
export interface StudyFile {
  path: string;
  type: string;
  text: string;
}

/** Everything that a study leaves behind. */
export function studyFiles(report: StudyReport, css: ReportCss): StudyFile[] {
  return [
    { path: 'report.html', type: 'text/html', text: studyDocument(report, css) },
    { path: 'report.json', type: 'application/json', text: reportToJson(report) },
    ...figureFiles(report, css),
  ];
}

/** Each figure as a file of its own. */
export function figureFiles(report: StudyReport, css: ReportCss): StudyFile[] {
  return figuresOf(report).map((figure) => ({
    path: `figures/${figure.id}.svg`,
    type: 'image/svg+xml',
    text: figureFile(figure, css),
  }));
}
