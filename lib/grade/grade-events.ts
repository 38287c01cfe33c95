import { type BySide, otherSide, SIDES } from '../measure/side';
import type { Region, TwitchEvent } from '../twitch/event';
import { COHEN_ALBERT } from './cohen-albert';
import { featuresFrom, regionFeatures } from './features';
import type { Grade, RegionEvidence } from './grade';
import { inferPlatysma } from './platysma';
import { s1Level } from './s1';

/** How many times the other side's twitches a side needs to be named alone. Ours: the paper compares no sides; `both` is the honest word for anything nearer. */
export const SIDE_FACTOR = 2;

/**
 * The S1 grade of the twitches found in a clip or window (Chan IV, Figure 3).
 *
 * The platysma is asked for only after eye and mouth. The clinician's word overrides the tree's inference.
 *
 * @param windowS measured seconds that the events were found in
 * @param clinicianPlatysma whether the clinician saw the platysma twitch; null if nothing was said
 * @throws RangeError if `windowS` is not above 0
 */
export function gradeEvents(events: readonly TwitchEvent[], windowS: number, clinicianPlatysma: boolean | null): Grade {
  const evidence = { eye: evidenceOf(events, 'eye', windowS), mouth: evidenceOf(events, 'mouth', windowS) };
  const eye = evidence.eye.perMinute > 0;
  const mouth = evidence.mouth.perMinute > 0;
  const platysma: Grade['platysma'] =
    clinicianPlatysma === null
      ? { present: eye && mouth && inferPlatysma(featuresFrom(evidence.eye, evidence.mouth)), source: 'inferred' }
      : { present: clinicianPlatysma, source: 'clinician' };
  const level = s1Level({ eye, mouth, platysma: platysma.present });
  return {
    level,
    side: sideOf(countBySide(events)),
    evidence,
    platysma,
    cohenAlbert: COHEN_ALBERT[level].grades,
    mouthOnly: mouth && !eye,
  };
}

function evidenceOf(events: readonly TwitchEvent[], region: Region, windowS: number): RegionEvidence {
  return {
    region,
    count: countBySide(events.filter((event) => event.region === region)),
    ...regionFeatures(events, region, windowS),
  };
}

function countBySide(events: readonly TwitchEvent[]): BySide<number> {
  const count: BySide<number> = { left: 0, right: 0 };
  for (const { side } of events) count[side]++;
  return count;
}

function sideOf(count: BySide<number>): Grade['side'] {
  if (count.left + count.right === 0) return null;
  return SIDES.find((side) => count[side] >= SIDE_FACTOR * count[otherSide(side)]) ?? 'both';
}
