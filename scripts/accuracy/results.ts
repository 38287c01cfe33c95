import type { Level } from '../../lib/grade/grade';
import type { CallRegion } from '../../lib/twitch/call-event';
import type { MethodResult } from './method';
import { PLAIN_FROM } from './region-score';
import type { MeasuredClip } from './run-clips';
import { spikedTwitches } from './score-clip';

/** Shorter clips are not graded. Ours: under it one twitch would read as many. Seconds. */
const GRADED_FROM_S = 8;

/** What one method said of one clip. */
export interface Result {
  clip: MeasuredClip;
  result: MethodResult;
  /** Nothing was commanded: each event is false. */
  healthy: boolean;
  /** Long enough for a level, and the level stands in plain twitches: hardly visible ones leave open what a right grade would be. */
  graded: boolean;
}

export function resultsOf(method: string, clips: readonly MeasuredClip[]): Result[] {
  return clips.flatMap((clip) => {
    const result = clip.run.results.find((each) => each.method === method);
    const healthy = clip.spec.commands.program.movements.length === 0;
    return result
      ? [{ clip, result, healthy, graded: clip.run.durationS >= GRADED_FROM_S - 0.1 && isPlain(clip) }]
      : [];
  });
}

function isPlain({ spec }: MeasuredClip): boolean {
  const plain = spikedTwitches(spec.commands.program.movements).filter(
    ({ region, depth }) => depth >= PLAIN_FROM[region],
  );
  const has = (region: CallRegion): boolean => plain.some((twitch) => twitch.region === region);
  const level: Level = has('eye') ? (has('mouth') ? (has('platysma') ? 3 : 2) : 1) : 0;
  return level === spec.level;
}
