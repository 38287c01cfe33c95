import type { MotionSample } from '../../measure/motion-sample';
import { otherSide, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';

/** How far back an event's onset may lie: sustained spasms are told at their end. Ours. Seconds. */
const MEMORY_S = 10;

/** Picture before an onset that tells where brow and commissure rested. Ours. Seconds. */
const REST_S = 0.3;

/** Part of an event that is looked at: its first half second, for displacements fade over about a second. Ours. Seconds. */
const LOOKED_AT_S = 0.5;

/** Samples that the rest and the movement need each. */
const MIN_SAMPLES = 2;

/** Rise of the brow that is a sign (the other Babinski sign). Ours: about 2 mm, more than the brow's skin gives to a closing lid. Share of the eye-to-eye distance. */
export const BROW_SIGN = 0.02;

/** Rise or descent of the oral commissure that is a sign. Ours: about 1 mm. Share of the mouth's width. */
export const COMMISSURE_SIGN = 0.02;

/** Standard deviations that a sign must stand above the noise of this picture; else it is not judged. Ours. */
export const SIGN_Z = 3;

type Feature = 'brow' | 'commissure';

/** Sees what brow and mouth corner do during an event: whether they rise, fall or stay. One pass, bounded memory. */
export class SideSigns {
  #samples: MotionSample[] = [];

  push(sample: MotionSample): void {
    this.#samples.push(sample);
    const kept = this.#samples.findIndex(({ timeS }) => timeS >= sample.timeS - MEMORY_S);
    if (kept > 0) this.#samples.splice(0, kept);
  }

  /** The picture was interrupted. */
  clear(): void {
    this.#samples = [];
  }

  /** Fills in the signs that belong to the event's region, as far as they could be judged. */
  annotate(event: CallEvent): CallEvent {
    if (event.region === 'eye') return { ...event, browRise: this.#browRise(event) };
    if (event.region === 'mouth') return { ...event, commissureRise: this.#rise(event, 'commissure', event.side) };
    return event;
  }

  /** Above the other brow: a raised forehead or a nod moves both. */
  #browRise(event: CallEvent): number | null {
    const own = this.#rise(event, 'brow', event.side);
    const other = this.#rise(event, 'brow', otherSide(event.side));
    return own === null || other === null ? null : Math.min(own, own - other);
  }

  /** The middle of the movement against the rest before it; null: not seen, too short, or too noisy for a sign. */
  #rise({ onsetS, offsetS }: CallEvent, feature: Feature, side: Side): number | null {
    const lengthS = Math.min(offsetS - onsetS, LOOKED_AT_S);
    const rest = this.#between(onsetS - REST_S, onsetS);
    const movement = this.#between(onsetS + lengthS / 4, onsetS + (3 * lengthS) / 4);
    if (rest.length < MIN_SAMPLES || movement.length < MIN_SAMPLES) return null;
    if (![...rest, ...movement].every((sample) => isSeen(sample, feature, side))) return null;
    const restingAt = meanOf(rest.map((sample) => upOf(sample, feature, side)));
    const spread = Math.sqrt(meanOf(rest.map((sample) => (upOf(sample, feature, side) - restingAt) ** 2)));
    const noise = Math.max(spread, ...movement.map((sample) => sample[feature][side].noise));
    if (!(SIGN_Z * noise <= (feature === 'brow' ? BROW_SIGN : COMMISSURE_SIGN))) return null;
    return meanOf(movement.map((sample) => upOf(sample, feature, side))) - restingAt;
  }

  #between(fromS: number, toS: number): MotionSample[] {
    return this.#samples.filter(({ timeS }) => timeS >= fromS && timeS <= toS);
  }
}

function isSeen({ seen }: MotionSample, feature: Feature, side: Side): boolean {
  return feature === 'brow' ? seen.brow[side] : seen.mouth[side];
}

function upOf(sample: MotionSample, feature: Feature, side: Side): number {
  return feature === 'brow' ? sample.brow[side].value : sample.commissure[side].value.up;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
