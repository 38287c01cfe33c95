import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ConsultRecord } from '../../lib/consult/record';
import type { GroundTruth } from '../../tests/stand-ins/protocol';
import type { DrivenConsult } from '../drive/consult';
import { reportOf } from './report';

/** Where a demo consult's results go, new each time. */
const RESULTS_DIR = join(import.meta.dirname, '..', '..', 'output', 'demo');

/** Ends the consult, keeps its pictures and files, and returns the record and one line a file. */
export async function keepResults(
  consult: DrivenConsult,
  truth: GroundTruth,
  jsonFile: string | null,
): Promise<{ record: ConsultRecord; lines: string[] }> {
  const folder = join(RESULTS_DIR, new Date().toISOString().replaceAll(/[:.]/g, '-'));
  await mkdir(folder, { recursive: true });
  const callPng = join(folder, 'call.png');
  const panelPng = join(folder, 'panel.png');
  const summaryPng = join(folder, 'summary.png');
  await consult.callPage.screenshot({ path: callPng });
  await consult.panel.screenshot({ path: panelPng, fullPage: true });
  const summary = await consult.end();
  await summary.page.screenshot({ path: summaryPng, fullPage: true });
  const html = await summary.saveHtml(folder);
  const json = await summary.saveJson(folder);
  const report = reportOf(json.record, truth);
  if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(report, null, 2)}\n`);

  const files = {
    'summary page': html,
    'summary data': json.path,
    summary: summaryPng,
    panel: panelPng,
    call: callPng,
  };
  const lines = Object.entries(files).map(([what, path]) => `  ${what.padEnd(13)} ${relative(process.cwd(), path)}`);
  if (jsonFile) lines.push(`  ${'report'.padEnd(13)} ${jsonFile}`);
  if (report.groundTruth) {
    const { twitches, found, extra, reference } = report.groundTruth;
    lines.push(
      `Of ${twitches.length} commanded twitches ${found} were found at the right side and time, and ${extra} more were counted.`,
      `The published rule, on the same frames: ${reference.found} found, ${reference.extra} more counted.`,
    );
  }
  return { record: json.record, lines };
}
