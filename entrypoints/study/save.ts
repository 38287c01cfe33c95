import { strToU8, zipSync } from 'fflate';
import common from '../../components/common.css?inline';
import charts from '../../components/study/charts.css?inline';
import page from '../../components/study/study-report.css?inline';
import tokens from '../../components/tokens.css?inline';
import { profileOf, profileToJson } from '../../lib/study/profile';
import { reportToJson, studyDocument } from '../../lib/study/report/study-document';
import { figureFiles } from '../../lib/study/report/study-files';
import type { StudyReport } from '../../lib/study/report/study-report';
import { save } from '../shared/save';

const CSS = { tokens, page: common + page, charts };

/** Saves the report in one of its forms. @param what a form, or the path of one figure. @param author who answers for the profile */
export async function saveStudy(report: StudyReport, what: string, author: string): Promise<void> {
  const { path, type, content } = await fileOf(report, what, author);
  save(path, type, content);
}

async function fileOf(
  report: StudyReport,
  what: string,
  author: string,
): Promise<{ path: string; type: string; content: BlobPart }> {
  if (what === 'html') return { path: 'report.html', type: 'text/html', content: studyDocument(report, CSS) };
  if (what === 'json') return { path: 'report.json', type: 'application/json', content: reportToJson(report) };
  if (what === 'profile') {
    return { path: 'profile.json', type: 'application/json', content: profileToJson(await profileOf(report, author)) };
  }
  const figures = figureFiles(report, CSS);
  const one = figures.find(({ path }) => path === what);
  if (one) return { path: one.path.replace('figures/', ''), type: one.type, content: one.text };
  const zip = zipSync(Object.fromEntries(figures.map(({ path, text }) => [path, strToU8(text)])));
  return { path: 'figures.zip', type: 'application/zip', content: zip as Uint8Array<ArrayBuffer> };
}
