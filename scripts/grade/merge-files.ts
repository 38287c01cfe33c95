import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { wordsOf } from '../../lib/failure';
import type { ClipRow } from '../../lib/study/clip-row';
import { mergeResults, versionsIn } from '../../lib/study/merge-results';
import { resultsToFile } from '../../lib/study/results-file';
import type { ExitCode } from './grade-files';
import { type MergeOptions, UsageError } from './options';
import type { Output } from './progress';
import { readResults, writeWhole } from './results-store';

/** Writes the results of several runs as one file. @throws UsageError if a part is not there, is no results file, or contradicts another */
export async function mergeFiles({ out, parts }: MergeOptions, folder: string, output: Output): Promise<ExitCode> {
  const paths = parts.map((part) => resolve(folder, part));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new UsageError(`There is no file ${missing.join(', ')}. Has its shard run to the end?`);
  const rows = merged(await Promise.all(paths.map(readResults)));
  await writeWhole(resolve(folder, out), resultsToFile(out, rows));
  const failed = rows.filter(({ error }) => error);
  for (const { clip, error } of failed) output.write(`${clip}: FAILED: ${error?.message}\n`);
  const versions = versionsIn(rows);
  if (versions.length > 1) {
    const names = versions.map(({ app, methodVersion, model }) => `${app} (method ${methodVersion}, model ${model})`);
    output.write(
      `These rows come from ${versions.length} versions: ${names.join('; ')}. They do not compare: grade all clips with one.\n`,
    );
  }
  output.write(`${parts.length} parts, ${rows.length} clips: ${failed.length} failed. Results: ${out}\n`);
  return failed.length > 0 ? 1 : 0;
}

function merged(parts: ClipRow[][]): ClipRow[] {
  try {
    return mergeResults(parts);
  } catch (error) {
    throw new UsageError(wordsOf(error));
  }
}
