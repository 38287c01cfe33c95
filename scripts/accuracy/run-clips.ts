import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAccuracyBrowser } from './browser';
import type { ClipRun } from './clip-run';
import type { ClipSpec } from './clip-spec';
import { pageBundle } from './page-bundle';

/** A clip and what became of it. */
export interface MeasuredClip {
  spec: ClipSpec;
  run: ClipRun;
}

/** Two: each keeps a processor busy, and the encoder a part of a second one. */
const WORKERS = 2;

/**
 * Makes and measures the clips in a real browser, in order of the plan, with a line for each.
 * @param keepDir where results are kept; what is there of the same clips, measured by the same code, is not measured again
 */
export async function runClips(
  specs: readonly ClipSpec[],
  { keep: keepDir, dump: dumpDir }: { keep: string | null; dump: string | null },
): Promise<MeasuredClip[]> {
  const bundle = await pageBundle();
  const { fingerprint } = bundle;
  const measured = specs.flatMap((spec) => (keepDir && keptClip(keepDir, spec, fingerprint)) || []);
  const waiting = specs.filter((spec) => !measured.some((clip) => clip.spec === spec));
  if (waiting.length === 0) return measured;
  const browser = await openAccuracyBrowser(WORKERS, bundle, dumpDir);
  const work = async (worker: number): Promise<void> => {
    for (let spec = waiting.shift(); spec; spec = waiting.shift()) {
      const startedMs = performance.now();
      const run = await browser.run(spec, worker);
      for (const dir of [keepDir, dumpDir]) {
        if (dir) await writeFile(join(dir, `${spec.id}.json`), JSON.stringify({ spec, run, fingerprint }));
      }
      measured.push({ spec, run });
      const took = ((performance.now() - startedMs) / 1000).toFixed(0);
      const found = run.results.map(({ twitches }) => twitches.length).join(' / ');
      const px = run.eyeToEyePx?.toFixed(0) ?? '–';
      console.log(
        `${measured.length}/${specs.length} ${spec.id}: ${run.analysedFrames} of ${run.sentFrames} frames, ${px} px, ` +
          `${(run.bitsPerS / 1000).toFixed(0)} kbit/s; found ${found}; ${took} s`,
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
  } finally {
    await browser.close();
  }
  return measured;
}

/** The clip's result from an earlier run, if it was the very same clip. */
function keptClip(dir: string, spec: ClipSpec, fingerprint: string): MeasuredClip | null {
  const path = join(dir, `${spec.id}.json`);
  if (!existsSync(path)) return null;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as MeasuredClip & { fingerprint: string };
  const same = kept.fingerprint === fingerprint && JSON.stringify(kept.spec) === JSON.stringify(spec);
  return same ? { spec, run: kept.run } : null;
}
