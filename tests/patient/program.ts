import type { Side } from '../../lib/measure/side';

export type MovementKind =
  | 'blink'
  | 'eye-twitch'
  | 'mouth-twitch'
  | 'neck-twitch'
  | 'eye-closure'
  | 'eye-spasm'
  | 'mouth-pull'
  | 'swallow';

/** One commanded movement of the drawn patient: the ground truth. */
export interface Movement {
  /** Blinks, forceful eye closure, mouth pull and swallowing are of both sides; twitches and sustained spasms of one. */
  kind: MovementKind;
  side: Side | 'both';
  /** Seconds since time zero. */
  onsetS: number;
  durationS: number;
  /** Lids: share of the resting opening that is lost at the peak. Mouth: share of the resting mouth width that is added at each corner that moves. Neck: how far its skin goes, share of the eye-to-eye distance. */
  depth: number;
}

/** All that the drawn patient does. The same program gives the same picture, frame for frame. */
export interface PatientProgram {
  seed: number;
  /** Afterwards the patient rests without a blink. */
  durationS: number;
  /** Ordered by onset. */
  movements: Movement[];
  /** How far the head wanders, millimetres on the face; roll and gaze go along with it. 0: perfectly still. */
  headMotionMm: number;
  /** Standard deviation of the camera noise, grey levels of 255. */
  cameraNoise: number;
}

/** Which region of the face a movement is in. */
export function regionOf(kind: MovementKind): 'eye' | 'mouth' | 'platysma' {
  if (kind === 'neck-twitch' || kind === 'swallow') return 'platysma';
  return kind === 'mouth-twitch' || kind === 'mouth-pull' ? 'mouth' : 'eye';
}
