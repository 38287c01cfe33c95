import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accuracyDocument } from './accuracy/document';
import { evaluate } from './accuracy/evaluate';
import { falseEventsIn } from './accuracy/false-events';
import { type Options, optionsFrom } from './accuracy/options';
import { planOf } from './accuracy/plan';
import { replay } from './accuracy/replay';
import { reportOf } from './accuracy/report';
import { type MeasuredClip, runClips } from './accuracy/run-clips';

/**
 * The accuracy of the whole measurement on clips with known twitches, beside the published rule's:
 *   npm run bench:accuracy -- [--quick] [--seed 1] [--json FILE] [--write] [--only PART] [--keep DIR] [--dump DIR | --replay DIR]
 * `--write` makes docs/accuracy.md and its figure; `--keep` keeps results, so that a stopped run goes on where it was; `--dump` keeps what
 * the measurement saw, `--replay` measures that again without a browser.
 */
const options = optionsFrom(process.argv.slice(2));
const startedMs = performance.now();
const clips = options.replay ? replay(options.replay, options.only) : await freshClips(options);
if (clips.length === 0) throw new Error('No clip was measured.');
const tables = reportOf(clips);
console.log(`\n${tables}\n`);
if (options.json)
  await writeFile(
    options.json,
    JSON.stringify({
      seed: options.seed,
      scores: evaluate(clips),
      falseEvents: falseEventsIn(clips),
      clips: clips.map(withoutFrames),
    }),
  );
if (options.write) {
  await writeFile(join(import.meta.dirname, '..', 'docs', 'accuracy.md'), accuracyDocument(options, tables));
}
console.log(`${clips.length} clips in ${((performance.now() - startedMs) / 60_000).toFixed(1)} minutes.`);

async function freshClips({ quick, seed, only, keep, dump }: Options): Promise<MeasuredClip[]> {
  const plan = planOf(quick, seed);
  for (const why of plan.missing) console.log(`Some clips are left out: ${why}.`);
  if (dump) {
    await rm(dump, { recursive: true, force: true });
    await mkdir(dump, { recursive: true });
  }
  if (keep) await mkdir(keep, { recursive: true });
  return await runClips(
    plan.clips.filter(({ id }) => id.includes(only)),
    { keep, dump },
  );
}

function withoutFrames({ spec, run }: MeasuredClip): MeasuredClip {
  return { spec, run: { ...run, frames: [] } };
}
