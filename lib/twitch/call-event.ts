import type { Side } from '../measure/side';

export type CallRegion = 'eye' | 'mouth' | 'platysma';

/** One twitch or sustained spasm as the detector for calls finds it. Times in seconds of the series. */
export interface CallEvent {
  region: CallRegion;
  side: Side;
  onsetS: number;
  peakS: number;
  offsetS: number;
  /** The paper's unit: sum of both flanks as a share (Chan Algorithm 1): twice the depth for a movement that comes and goes. */
  amplitude: number;
  /** Largest change: share of the lid opening lost, of the mouth's width added, or (platysma) of the eye-to-eye distance moved. */
  depth: number;
  /** 0–1: how far the event stands above the noise of this picture (ours). */
  certainty: number;
  /** 0–1: how much of the movement the other side shares at the same time: a blink or a smile has 1, a one-sided spasm 0 (ours). */
  conjugacy: number;
  /** Sustained narrowing over more than a second, not a twitch. */
  tonic: boolean;
  /** Eye events: how far the same side's brow rose meanwhile, share of the eye-to-eye distance (the other Babinski sign); null: not judged. */
  browRise: number | null;
  /** Mouth events: movement of the commissure upwards, share of the mouth's width, below 0 down; null: not judged, or another region. */
  commissureRise: number | null;
}
