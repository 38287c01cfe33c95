import { poissonRate } from '../statistics/poisson-rate';
import { BROW_SIGN, COMMISSURE_SIGN } from '../twitch/call/side-signs';
import type { CallEvent } from '../twitch/call-event';
import type { Answers } from './answers';
import { eventsOf, meanOf } from './call-evidence';
import type { CallVerdict, CallWindow, ObservationCode } from './call-verdict';
import { accompanied, simultaneous } from './synchrony';

/** Events that a sign needs: one alone may be chance. Ours. */
export const SIGN_NEEDS = 2;

/** Share of the eye's events with the mouth from which they are said to move together. Ours. 0–1. */
export const SYNKINESIS_FROM = 0.5;

/** Share of the judged eye events with a rising brow from which the sign is named. Ours; its absence says nothing (HFS: seen in 22–86 %). 0–1. */
export const BROW_UP_FROM = 0.3;

/** Part of an eye event that the other eye shares from which it is conjugate. Ours: halfway between a spasm and a blink. 0–1. */
export const CONJUGATE_FROM = 0.5;

/** Share of the eye's events that must be conjugate, and share of the measured time that both eyes must be closed for. Ours: a willed closure to provoke a spasm takes less of 20 s. 0–1. */
export const CONJUGATE_SHARE = 0.5;
export const CLOSED_SHARE = 0.25;

/** Blinks a minute of a talking healthy person; more than this, chance left aside, are many. */
export const TALKING_BLINKS_PER_MINUTE = 26;

/** What a clinician would want to hear, in a fixed order; never a diagnosis. */
export function observationsOf(
  window: CallWindow,
  { side, mouthOnly }: Answers,
  { judged, browUp }: CallVerdict['otherBabinski'],
): ObservationCode[] {
  const [eye, mouth] = [eventsOf(window, 'eye'), eventsOf(window, 'mouth')];
  const withMouth = accompanied(eye, mouth).length;
  const signs: Record<ObservationCode, boolean> = {
    synkinesis: withMouth >= SIGN_NEEDS && withMouth >= SYNKINESIS_FROM * eye.length,
    'other-babinski': browUp >= SIGN_NEEDS && browUp >= BROW_UP_FROM * judged,
    'conjugate-closure': conjugate(eye) || closedForLong(window),
    'both-sides': side === 'both',
    'commissure-down': sustainedDown(mouth, eye),
    'mouth-only': mouthOnly,
    'many-blinks':
      window.measuredS > 0 && poissonRate(window.blinks, window.measuredS / 60).low > TALKING_BLINKS_PER_MINUTE,
  };
  return (Object.keys(signs) as ObservationCode[]).filter((code) => signs[code]);
}

/** Eye events with the brow judged, and those of them with a rising brow. */
export function otherBabinskiOf(eye: readonly CallEvent[]): CallVerdict['otherBabinski'] {
  const rises = eye.flatMap(({ browRise }) => browRise ?? []);
  return { judged: rises.length, browUp: rises.filter((rise) => rise >= BROW_SIGN).length };
}

function conjugate(eye: readonly CallEvent[]): boolean {
  const shared = eye.filter(
    (event) =>
      event.conjugacy >= CONJUGATE_FROM || eye.some((other) => other.side !== event.side && simultaneous(event, other)),
  );
  return shared.length >= SIGN_NEEDS && shared.length >= CONJUGATE_SHARE * eye.length;
}

function closedForLong({ measuredS, assessedS, hindrances }: CallWindow): boolean {
  const unassessedS = measuredS - meanOf(assessedS.eye);
  return hindrances.eye === 'eyes-closed' && unassessedS > 0 && unassessedS >= CLOSED_SHARE * measuredS;
}

/** Twitches that pull the corner down do not count: the platysma does so too. */
function sustainedDown(mouth: readonly CallEvent[], eye: readonly CallEvent[]): boolean {
  const lasting = eye.filter(({ tonic }) => tonic);
  return mouth.some(
    (event) =>
      event.commissureRise !== null &&
      event.commissureRise <= -COMMISSURE_SIGN &&
      (event.tonic || accompanied([event], lasting).length > 0),
  );
}
