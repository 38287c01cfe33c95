import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accuracyDocument, FIGURE_FILE } from './accuracy/document';
import { evaluate } from './accuracy/evaluate';
import { falseEventsIn } from './accuracy/false-events';
import { type Options, optionsFrom } from './accuracy/options';
import { type Plan, planOf } from './accuracy/plan';
import { recallFigure } from './accuracy/recall-figure';
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
const plan: Plan = options.replay ? { clips: [], missing: [] } : planOf(options.quick, options.seed);
const clips = options.replay ? replay(options.replay, options.only) : await freshClips(plan, options);
if (clips.length === 0) throw new Error('No clip was measured.');
const scores = evaluate(clips);
const tables = reportOf(clips, scores);
console.log(`\n${tables}\n`);
if (options.json) {
  await writeFile(
    options.json,
    JSON.stringify({
      seed: options.seed,
      scores,
      falseEvents: falseEventsIn(clips),
      clips: clips.map(withoutFrames),
    }),
  );
}
if (options.write) {
  const docs = join(import.meta.dirname, '..', 'docs');
  const figure = recallFigure(scores);
  if (figure) await writeFile(join(docs, FIGURE_FILE), figure);
  await writeFile(join(docs, 'accuracy.md'), accuracyDocument(options, plan.missing, figure !== null, tables));
}
console.log(`${clips.length} clips in ${((performance.now() - startedMs) / 60_000).toFixed(1)} minutes.`);

async function freshClips(plan: Plan, { only, keep, dump }: Options): Promise<MeasuredClip[]> {
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
