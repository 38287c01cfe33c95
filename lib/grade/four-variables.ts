import type { CallEvent } from '../twitch/call-event';
import { eventsOf } from './call-evidence';
import type { CallEvidence, CallWindow, FourVariables } from './call-verdict';
import { accompanied } from './synchrony';

/** Rest after which the next spasm belongs to a new burst. Ours. Seconds. */
export const REPEAT_S = 1;

/** The spasms of a window, oldest first: those of the eye, and those of the mouth that go with none of them. */
export function spasmsOf(window: CallWindow): CallEvent[] {
  const eye = eventsOf(window, 'eye');
  const mouth = eventsOf(window, 'mouth');
  const withEye = new Set(accompanied(mouth, eye));
  return [...eye, ...mouth.filter((event) => !withEye.has(event))].sort((a, b) => a.onsetS - b.onsetS);
}

/**
 * The variables that Al Menabbawy et al. grouped their patients by. Their abstract names them; how each is computed is ours.
 * @param spasms `spasmsOf` the window
 * @param evidence of the same window
 */
export function fourVariables(
  spasms: readonly CallEvent[],
  evidence: { eye: CallEvidence; mouth: CallEvidence },
): FourVariables {
  const assessedS = Math.max(evidence.eye.assessedS, evidence.mouth.assessedS);
  return {
    eyeClosure: evidence.eye.meanDepth ?? 0,
    mouthDistanceChange: evidence.mouth.meanDepth ?? 0,
    ratePerMinute: assessedS > 0 ? (spasms.length * 60) / assessedS : 0,
    repetition: repetitionOf(spasms),
  };
}

function repetitionOf(spasms: readonly CallEvent[]): number {
  if (spasms.length < 2) return 0;
  const soon = spasms.filter((spasm, i) => {
    const before = spasms[i - 1];
    return before && spasm.onsetS - before.offsetS <= REPEAT_S;
  });
  return soon.length / (spasms.length - 1);
}
