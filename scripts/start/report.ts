import type { ConsultRecord } from '../../lib/consult/record';
import { matchTwitches, type TimedTwitch } from '../../lib/study/match-twitches';
import { type Movement, regionOf } from '../../tests/patient/program';
import type { GroundTruth } from '../../tests/stand-ins/protocol';

/** A commanded twitch and a found one belong together within this time. Ours: half the shortest pause between commanded twitches. Seconds. */
export const MATCH_S = 0.25;

/** A commanded twitch of one side, on the consult's clock. */
export interface CommandedTwitch extends TimedTwitch {
  onsetS: number;
  durationS: number;
  depth: number;
}

/** The commanded twitches that fell into the consult. Voluntary movements and blinks are not among them. */
export function commandedTwitches(
  truth: GroundTruth,
  record: Pick<ConsultRecord, 'startedAt' | 'durationS'>,
): CommandedTwitch[] {
  const shiftS = (truth.timeZeroMs - Date.parse(record.startedAt)) / 1000;
  return (truth.program?.movements ?? [])
    .filter(isTwitch)
    .map(({ kind, side, onsetS, durationS, depth }) => ({
      region: regionOf(kind),
      side,
      onsetS: onsetS + shiftS,
      durationS,
      peakS: onsetS + shiftS + durationS / 2,
      depth,
    }))
    .filter(({ peakS }) => peakS > 0 && peakS < record.durationS);
}

function isTwitch(movement: Movement): movement is Movement & { side: 'left' | 'right' } {
  return (
    (movement.kind === 'eye-twitch' || movement.kind === 'mouth-twitch' || movement.kind === 'neck-twitch') &&
    movement.side !== 'both'
  );
}

/** What `--json` writes: the consult, and what was really done where that is known. */
export function reportOf(record: ConsultRecord, truth: GroundTruth) {
  const known = truth.program ? commandedTwitches(truth, record) : null;
  return {
    events: record.events,
    highest: record.highest,
    whole: record.whole,
    reference: record.reference,
    quality: record.quality,
    gaps: record.gaps,
    durationS: record.durationS,
    groundTruth: known && {
      twitches: known,
      movements: truth.program?.movements,
      ...scoreOf(known, record.events),
      reference: scoreOf(known, record.reference.events),
    },
  };
}

function scoreOf(known: readonly CommandedTwitch[], events: readonly TimedTwitch[]) {
  const { hits, missed, extra } = matchTwitches(known, events, MATCH_S);
  return { found: hits.length, missed, extra: extra.length };
}
