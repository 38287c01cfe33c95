import type { BySide, Side } from '../measure/side';
import type { Region } from '../twitch/event';

/** Level of the S1 system (Chan III-C). */
export type Level = 0 | 1 | 2 | 3;

/** What stands behind a level for one region. */
export interface RegionEvidence {
  region: Region;
  count: BySide<number>;
  /** Twitches a minute over both sides. */
  perMinute: number;
  /** Mean and largest amplitude over both sides, share of the series' mean; null without a twitch. */
  meanAmplitude: number | null;
  maxAmplitude: number | null;
}

/** Where the word on the platysma comes from: the tree's inference, the neck's skin in the picture, or the doctor's eyes. */
export type PlatysmaSource = 'inferred' | 'pixels' | 'clinician';

export interface Grade {
  level: Level;
  /** The side with more twitches; `both` when neither has twice the other's; null without a twitch. */
  side: Side | 'both' | null;
  evidence: Record<Region, RegionEvidence>;
  platysma: { present: boolean; source: PlatysmaSource };
  /** The Cohen–Albert grades that the paper sets beside this level (Chan III-C). */
  cohenAlbert: string;
  /** Mouth twitches without an eye twitch: a finding outside S1, which starts at the eye. */
  mouthOnly: boolean;
}
