import { parseArgs } from 'node:util';

export interface Options {
  quick: boolean;
  seed: number;
  /** File for the figures; null: none. */
  json: string | null;
  /** Folder that keeps each clip's result, so that a run that was stopped goes on where it was, unless the code has changed; null: none. */
  keep: string | null;
  /** Folder for what the measurement saw; null: none. */
  dump: string | null;
  /** Folder of an earlier dump to be measured again, without a browser; null: none. */
  replay: string | null;
  /** Only clips whose name holds this. */
  only: string;
  /** Whether to write docs/accuracy.md. */
  write: boolean;
}

/** @throws Error of parseArgs on an unknown option; RangeError if the seed is no whole number. */
export function optionsFrom(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      keep: { type: 'string' },
      dump: { type: 'string' },
      replay: { type: 'string' },
      only: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new RangeError(`The seed has to be a whole number, not ${values.seed}.`);
  const { quick, json = null, keep = null, dump = null, replay = null, only, write } = values;
  return { quick, seed, json, keep, dump, replay, only, write };
}
