import { profileOf, profileToJson } from '../profile';
import { figuresOf } from './report-body';
import { figureFile, type ReportCss, reportToJson, studyDocument } from './study-document';
import type { StudyReport } from './study-report';

/** One file of a study, with its path below the study's folder. */
export interface StudyFile {
  path: string;
  type: string;
  text: string;
}

/** Everything that a study leaves behind. @param author who answers for its profile; may be empty */
export async function studyFiles(report: StudyReport, css: ReportCss, author: string): Promise<StudyFile[]> {
  return [
    { path: 'report.html', type: 'text/html', text: studyDocument(report, css) },
    { path: 'report.json', type: 'application/json', text: reportToJson(report) },
    { path: 'profile.json', type: 'application/json', text: profileToJson(await profileOf(report, author)) },
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
