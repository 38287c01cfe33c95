import type { CallVerdict } from '../grade/call-verdict';
import type { Grade } from '../grade/grade';
import type { GradePoint } from './record';

/** A live verdict in short, as the record keeps it every second. */
export function pointOf(timeS: number, verdict: CallVerdict, reference: Grade | null): GradePoint {
  const { level, atLeast, side, certainty, platysma, reasons, evidence } = verdict;
  return {
    timeS,
    level,
    atLeast,
    side,
    certainty,
    platysma: platysma.source,
    reasons,
    smallestTwitch: {
      eye: evidence.eye.smallestTwitch,
      mouth: evidence.mouth.smallestTwitch,
      platysma: evidence.platysma.smallestTwitch,
    },
    referenceLevel: reference?.level ?? null,
  };
}
