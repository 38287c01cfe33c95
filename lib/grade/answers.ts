import { SIDES, type Side } from '../measure/side';
import type { CallEvent, CallRegion } from '../twitch/call-event';
import { affectedSide } from './affected-side';
import { eventsOf } from './call-evidence';
import type { CallVerdict, CallWindow } from './call-verdict';
import { isAssessed } from './not-gradable';
import { chanceOf, logPresence, logPresenceOfEither } from './presence';
import { accompanied } from './synchrony';

/** A question is answered yes if spasms are likelier than not. */
export const YES_ABOVE = 0.5;

/** How a window answers the questions of the flowchart (Chan Figure 3): chances of spasms, 0–1. */
export interface Answers {
  /** On either side. */
  eye: number;
  /** On the affected side; on the worse one where both or none is. */
  mouth: number;
  /** The same, seen in the neck's pixels; null: the neck was not assessed for long enough and showed nothing. */
  platysma: number | null;
  /** The mouth twitches, the eye does not. */
  mouthOnly: boolean;
  /** The side that the eye's events name, or the mouth's where only the mouth twitches; null where nothing was found. */
  side: CallVerdict['side'];
}

/** Mouth and neck are asked on the side that the eye names: spasms of one facial nerve share their side (ours: the paper compares none). */
export function answersOf(window: CallWindow): Answers {
  const eye = onEither(window, 'eye');
  const mouthOnly = eye <= YES_ABOVE && onEither(window, 'mouth') > YES_ABOVE;
  const named = eye > YES_ABOVE ? 'eye' : mouthOnly ? 'mouth' : null;
  const side = named && affectedSide(eventsOf(window, named));
  const sides = sidesOf(side);
  const neckKnown =
    isAssessed(window, 'platysma', sides) || eventsOf(window, 'platysma').some((event) => sides.includes(event.side));
  return {
    eye,
    mouth: onWorse(window, 'mouth', sides),
    platysma: neckKnown ? onWorse(window, 'platysma', sides) : null,
    mouthOnly,
    side,
  };
}

/** The sides that a question concerns: both of them unless one is named. */
export function sidesOf(side: CallVerdict['side']): readonly Side[] {
  return side === 'left' || side === 'right' ? [side] : SIDES;
}

function onEither(window: CallWindow, region: CallRegion): number {
  return chanceOf(logPresenceOfEither(logPresenceOn(window, region, 'left'), logPresenceOn(window, region, 'right')));
}

function onWorse(window: CallWindow, region: CallRegion, sides: readonly Side[]): number {
  return chanceOf(Math.max(...sides.map((side) => logPresenceOn(window, region, side))));
}

function logPresenceOn(window: CallWindow, region: CallRegion, side: Side): number {
  const of = (each: CallRegion): CallEvent[] => eventsOf(window, each).filter((event) => event.side === side);
  const assessedS = window.assessedS[region][side];
  const meanwhile = window.measuredS > 0 ? Math.min(1, assessedS / window.measuredS) : 0;
  const [events, eyeEvents] = [of(region), of('eye')];
  const eyeSpasms = region === 'eye' ? 0 : meanwhile * eyeEvents.length;
  return logPresence({
    region,
    events,
    accompanied: region === 'eye' ? events : accompanied(events, eyeEvents),
    assessedS,
    smallestTwitch: window.sensitivity[region][side],
    eyeSpasms,
  });
}
