import { MEAN_SPASM_DEPTH } from '../grade/presence';
import type { CallEvent } from '../twitch/call-event';
import type { ConsultRecord, SeriesColumns } from './record';
import type { AddedEvent, Decision, Place } from './review';
import { firstFrom } from './sorted-times';

/** How far from the doctor's click the deepest moment of an added twitch is looked for. Ours: a click is no surer. Seconds. */
const NEAR_S = 0.3;

/** Half the length that an added twitch is given, for nobody has measured its ends. Ours: a brief twitch lasts about a fifth of a second. Seconds. */
const HALF_TWITCH_S = 0.1;

/** An event as the review leaves it. */
export interface ReviewedEvent extends CallEvent {
  /** Whose word it rests on: the detector's alone (`automatic`), or the doctor's. */
  review: 'automatic' | 'accepted' | 'changed' | 'clinician';
  /** Whether its depth was measured at its place; else that of a typical spasm stands for it. */
  depthMeasured: boolean;
}

/** An event of a summary: of a record that is not signed, as it was found. */
export type ShownEvent = CallEvent & Partial<ReviewedEvent>;

/** What counts after the review, in order of the peaks: what was rejected is left out. */
export function reviewedEvents({ events, series, review }: ConsultRecord): ReviewedEvent[] {
  const decisions = new Map(review?.decisions.map((decision) => [decision.event, decision]));
  const kept = events.flatMap((event, number) => reviewed(event, decisions.get(number), series));
  return [...kept, ...(review?.added ?? []).map((added) => addedEvent(added, series))].sort(
    (a, b) => a.peakS - b.peakS,
  );
}

function reviewed(event: CallEvent, decision: Decision | undefined, series: SeriesColumns): ReviewedEvent[] {
  switch (decision?.kind) {
    case undefined:
      return [{ ...event, review: 'automatic', depthMeasured: true }];
    case 'accepted':
      return [{ ...event, review: 'accepted', depthMeasured: true }];
    case 'rejected':
      return [];
    case 'changed':
      return [changedEvent(event, decision, series)];
  }
}

/** The same movement somewhere else: what was seen of brow and mouth corner belonged to the other place. */
function changedEvent(event: CallEvent, { region, side }: Place, series: SeriesColumns): ReviewedEvent {
  const moved = { ...event, region, side, browRise: null, commissureRise: null, review: 'changed' as const };
  // A share of the same thing stays what it is; of another it has to be measured anew.
  if (region === event.region) return { ...moved, depthMeasured: true };
  return { ...moved, ...depthAt(series, { region, side }, event.onsetS, event.offsetS) };
}

/** Certain, and the other side took no part: it is the doctor who says so. */
function addedEvent({ region, side, atS }: AddedEvent, series: SeriesColumns): ReviewedEvent {
  return {
    region,
    side,
    onsetS: atS - HALF_TWITCH_S,
    peakS: atS,
    offsetS: atS + HALF_TWITCH_S,
    ...depthAt(series, { region, side }, atS - NEAR_S, atS + NEAR_S),
    certainty: 1,
    conjugacy: 0,
    tonic: false,
    browRise: null,
    commissureRise: null,
    review: 'clinician',
  };
}

/** The largest change that the record's traces show there; a typical spasm's where they show none, as of the neck. */
function depthAt(
  series: SeriesColumns,
  place: Place,
  fromS: number,
  toS: number,
): Pick<ReviewedEvent, 'depth' | 'amplitude' | 'depthMeasured'> {
  const column = columnOf(series, place);
  const values = column?.slice(firstFrom(series.timeS, fromS), firstFrom(series.timeS, toS)) ?? [];
  const deepest = Math.max(0, ...values.map((value) => value ?? 0));
  const depth = deepest > 0 ? deepest : MEAN_SPASM_DEPTH[place.region];
  return { depth, amplitude: 2 * depth, depthMeasured: deepest > 0 };
}

/** What the record traces of a place; null: nothing, as of the neck. */
function columnOf(series: SeriesColumns, { region, side }: Place): readonly (number | null)[] | null {
  const isLeft = side === 'left';
  switch (region) {
    case 'eye':
      return isLeft ? series.lidClosureLeft : series.lidClosureRight;
    case 'mouth':
      return isLeft ? series.commissurePullLeft : series.commissurePullRight;
    case 'platysma':
      return null;
  }
}
