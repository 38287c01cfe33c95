import type { Place } from '../../lib/consult/review';
import { PlaceChoice } from '../basics/PlaceChoice';
import { REVIEW_WORDS } from '../words/review/words';
import { useFormat, useWords } from '../words/use-words';

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
  /** The patient moves as asked then. */
  inMovement: boolean;
  locked: boolean;
  onMove: (moment: Moment) => void;
  onAdd: () => void;
}

/** A moment without an event: the doctor may have seen one there. */
export function ReviewMoment({ moment, endS, inMovement, locked, onMove, onAdd }: ReviewMomentProps) {
  const words = useWords(REVIEW_WORDS);
  const { clock } = useFormat();
  const { atS } = moment;
  const moveBy = (byS: number) => onMove({ ...moment, atS: Math.min(endS, Math.max(0, atS + byS)) });
  return (
    <>
      <p class="review-about" data-testid="review-about">
        <strong>{clock(atS, 1)}</strong> <span class="note">{words.nothingHere}</span>
        {inMovement && <span class="note">{words.nothingHereInMovement}</span>}
      </p>
      <div class="review-buttons">
        <button type="button" onClick={() => moveBy(-NUDGE_S)} aria-label={words.earlier}>
          {words.sincePeak(-NUDGE_S)}
        </button>
        <button type="button" onClick={() => moveBy(NUDGE_S)} aria-label={words.later}>
          {words.sincePeak(NUDGE_S)}
        </button>
        {!locked && (
          <>
            <PlaceChoice place={moment} onChange={(place) => onMove({ ...moment, ...place })} />
            <button type="button" class="primary" data-testid="review-add" onClick={onAdd}>
              {words.add}
            </button>
          </>
        )}
      </div>
    </>
  );
}
