import { parseArgs } from 'node:util';

export const USAGE = `The report of a study:
  npm run study -- --results results.csv [--human human.csv] [--out DIR] [--name TEXT] [--author TEXT] [--seed N]
  npm run study -- --demo [--out DIR]

  --results  what “npm run grade” wrote, .csv or .ndjson
  --human    the table of human grades and outcomes (docs/study.md has its columns)
  --demo     a synthetic cohort instead of both, marked as such everywhere
  --out      folder for the report; default: study
  --name     what the study is called
  --author   who answers for the profile that it makes
  --seed     whole number that folds and resamples are drawn with; default: 1`;

export interface Options {
  /** null: a synthetic cohort. */
  source: { results: string; human: string | null } | null;
  out: string;
  name: string;
  author: string;
  seed: number;
}

/** @throws Error that says what is wrong with the options */
export function optionsFrom(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      results: { type: 'string' },
      human: { type: 'string' },
      demo: { type: 'boolean', default: false },
      out: { type: 'string', default: 'study' },
      name: { type: 'string' },
      author: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { results, human = null, demo, out, author } = values;
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`The seed has to be a whole number, not ${values.seed}.`);
  if (demo && (results !== undefined || human !== null)) throw new Error('--demo takes no files of its own.');
  if (!demo && results === undefined) throw new Error('Name a results file with --results, or try --demo.');
  const name = values.name ?? (demo ? 'A study of a synthetic cohort' : 'A study of hemifacial spasm');
  return { source: results === undefined ? null : { results, human }, out, name, author, seed };
}
