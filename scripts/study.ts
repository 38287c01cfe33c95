import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClipRow } from '../lib/study/clip-row';
import { syntheticCohort } from '../lib/study/cohort/cohort';
import { humanCsv, readHumanCsv } from '../lib/study/human-csv';
import type { PlacedHumanRow } from '../lib/study/human-row';
import { makeReport } from '../lib/study/report/make-report';
import { STEP_NAMES } from '../lib/study/report/names';
import { studyFiles } from '../lib/study/report/study-files';
import { resultsToCsv } from '../lib/study/results-csv';
import { resultsFromFile } from '../lib/study/results-file';
import { problemText, problemTexts, StudyTableError } from '../lib/study/study-problem';
import { version } from '../package.json';
import { type Options, optionsFrom, USAGE } from './study/options';

/**
 * A study's report from results and human grades, or of a synthetic cohort:
 *   npm run study -- --results results.csv --human human.csv --out DIR
 *   npm run study -- --demo
 * Ends with 0; with 1 where the tables have to be mended or cannot be read, with 2 where the command is not understood.
 */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = understood(args);
  if (options === null) return 2;
  try {
    await study(options);
    return 0;
  } catch (thrown) {
    if (thrown instanceof StudyTableError) {
      console.error(`The study was not made. What to mend:\n${bulleted(problemTexts(thrown.problems))}`);
    } else {
      console.error(`The study was not made: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
    return 1;
  }
}

function understood(args: string[]): Options | null {
  try {
    return optionsFrom(args);
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${USAGE}`);
    return null;
  }
}

async function study({ source, out, name, author, seed }: Options): Promise<void> {
  const startedMs = performance.now();
  const { rows, human } = source ? await readTables(source) : await demoTables(out);
  const head = { name, app: version, madeAt: new Date().toISOString(), seed };
  const report = await makeReport({ rows, human }, head, (step) => console.log(`${STEP_NAMES[step]} …`));
  const files = await studyFiles(report, await readCss(), author);
  await writeFiles(out, files);
  if (report.warnings.length > 0) console.log(`Read with care:\n${bulleted(report.warnings)}`);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${files.length} files in ${out} after ${seconds} s. Open ${join(out, 'report.html')} in a browser.`);
}

interface Tables {
  rows: ClipRow[];
  human: PlacedHumanRow[];
}

async function readTables({ results, human }: { results: string; human: string | null }): Promise<Tables> {
  const rows = await inFile(results, async () => resultsFromFile(results, await readFile(results, 'utf8')));
  console.log(`${rows.length} clips in ${results}.`);
  if (human === null) return { rows, human: [] };
  const table = await inFile(human, async () => readHumanCsv(await readFile(human, 'utf8')));
  console.log(`${table.rows.length} lines in ${human}.`);
  for (const note of table.notes) console.log(`Note: ${human}, ${problemText(note)}`);
  return { rows, human: table.rows };
}

/** The cohort's own tables lie beside the report: to look at, and to give to the command or the study page again. */
async function demoTables(out: string): Promise<Tables> {
  console.log('A synthetic cohort: nobody stands behind it.');
  const { rows, human } = syntheticCohort();
  await writeFiles(out, [
    { path: 'results.csv', text: resultsToCsv(rows) },
    { path: 'human.csv', text: humanCsv(human) },
  ]);
  return { rows, human: readHumanCsv(humanCsv(human)).rows };
}

/** Messages about a table name its file. */
async function inFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof StudyTableError)) throw thrown;
    throw new StudyTableError(thrown.problems.map((problem) => ({ ...problem, says: `${problem.says} (${file})` })));
  }
}

async function readCss() {
  const sheet = (name: string): Promise<string> =>
    readFile(join(import.meta.dirname, '..', 'components', `${name}.css`), 'utf8');
  const [tokens, common, page, charts] = await Promise.all(
    ['tokens', 'common', 'study/study-report', 'study/charts'].map(sheet),
  );
  return { tokens: tokens ?? '', page: `${common}${page}`, charts: charts ?? '' };
}

async function writeFiles(out: string, files: readonly { path: string; text: string }[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}
