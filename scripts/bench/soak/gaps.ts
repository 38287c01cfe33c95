import { GAP_S } from '../../../lib/consult/gap';

/** A stretch of the consult without a measured frame. Consult seconds. */
export interface SoakGap {
  fromS: number;
  toS: number;
  /** What was done to the call then; null: nothing, so it ought not to be. */
  because: string | null;
}

/** Something that was done to the call. Consult seconds. */
export interface Done {
  what: string;
  fromS: number;
  /** When it was undone. */
  toS: number;
}

/** A picture needs this long to come back: another series settles for a second, a page and a crashed engine load anew. Ours. Seconds. */
const COMES_BACK_S = 6;

/** How long before a cause is noted the gap may begin: a command takes its time, and the last frames before may be lost. Ours. Seconds. */
const NOTED_LATE_S = 0.5;

/** The gaps between measured frames, and what explains each. @param times of the frames, rising @param fromS, toS the consult's ends */
export function gapsOf(times: readonly number[], fromS: number, toS: number, done: readonly Done[]): SoakGap[] {
  const gaps: SoakGap[] = [];
  let before = fromS;
  const close = (after: number): void => {
    if (after - before > GAP_S) gaps.push({ fromS: before, toS: after, because: causeOf(before, after, done) });
    before = after;
  };
  for (const time of times) close(time);
  close(toS);
  return gaps;
}

/** A cause begins before the gap or just after, and lasts, with the time to come back, until its end. */
function causeOf(fromS: number, toS: number, done: readonly Done[]): string | null {
  return done.find((each) => each.fromS <= fromS + NOTED_LATE_S && toS <= each.toS + COMES_BACK_S)?.what ?? null;
}
