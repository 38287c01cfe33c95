import type { Place } from '../lib/consult/review';
import { clock } from './format';
import { PlaceChoice } from './PlaceChoice';

/** How far the moment moves at a press. Ours: three frames of a usual call. Seconds. */
const NUDGE_S = 0.1;

export interface Moment extends Place {
  /** Seconds of the consult. */
  atS: number;
}

export interface ReviewMomentProps {
  moment: Moment;
  /** Where the consult ends. */
  endS: number;
  locked: boolean;
  onMove: (moment: Moment) => void;
  onAdd: () => void;
}

/** A moment without an event: the doctor may have seen one there. */
export function ReviewMoment({ moment, endS, locked, onMove, onAdd }: ReviewMomentProps) {
  const { atS } = moment;
  const moveBy = (byS: number) => onMove({ ...moment, atS: Math.min(endS, Math.max(0, atS + byS)) });
  return (
    <>
      <p class="review-about" data-testid="review-about">
        <strong>{clock(atS, 1)}</strong> <span class="note">No event was found here. Did you see one?</span>
      </p>
      <div class="review-buttons">
        <button type="button" onClick={() => moveBy(-NUDGE_S)} aria-label="A tenth of a second earlier">
          −0.1 s
        </button>
        <button type="button" onClick={() => moveBy(NUDGE_S)} aria-label="A tenth of a second later">
          +0.1 s
        </button>
        {!locked && (
          <>
            <PlaceChoice place={moment} onChange={(place) => onMove({ ...moment, ...place })} />
            <button type="button" class="primary" data-testid="review-add" onClick={onAdd}>
              Add twitch
            </button>
          </>
        )}
      </div>
    </>
  );
}
