import { renderToString } from 'preact-render-to-string';
import { htmlWithData } from '../../share/html-document';
import type { StudyFigure } from './figure';
import { ReportBody } from './report-body';
import type { StudyReport } from './study-report';

/** Style sheets as text. */
export interface ReportCss {
  /** The colours. */
  tokens: string;
  page: string;
  charts: string;
}

/** Id of the element that holds the report inside its page. */
export const REPORT_ELEMENT_ID = 'hemiscope-study';

/** Digits of a number in report.json: more than any figure can be known to. */
const DIGITS = 8;

/** The report as JSON: report.json. */
export function reportToJson(report: StudyReport): string {
  const text = JSON.stringify(
    report,
    (_key, item: unknown) => (typeof item === 'number' ? Number(item.toPrecision(DIGITS)) : item),
    2,
  );
  return `${text}\n`;
}

/** One self-contained page: the report as it is seen, and its data inside it. */
export function studyDocument(report: StudyReport, { tokens, page, charts }: ReportCss): string {
  const body = renderToString(<ReportBody report={report} />);
  return htmlWithData(
    { lang: 'en', title: report.name, body, css: tokens + page + charts },
    REPORT_ELEMENT_ID,
    reportToJson(report),
  );
}

/** A figure as a file of its own, on white ground: drawing programs know neither schemes nor variables, so the colours stand in it. */
export function figureFile({ chart }: StudyFigure, { tokens, charts }: ReportCss): string {
  const style = `<style>${withColours(charts, tokens)}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(chart).replace('>', `>${style}`)}\n`;
}

function withColours(css: string, tokens: string): string {
  const [light = ''] = tokens.split('@media');
  const values = new Map([...light.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
}
