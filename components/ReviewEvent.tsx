import type { ReviewEdit } from '../lib/consult/edit-review';
import type { Place } from '../lib/consult/review';
import { clock } from './format';
import { PlaceChoice } from './PlaceChoice';
import type { ReviewItem } from './review-items';
import { measuredWords, placeWords, STATE_WORDS } from './review-words';
import { TASKS_WORDS } from './words/tasks/words';
import { useWords } from './words/use-words';

export interface ReviewEventProps {
  item: ReviewItem;
  /** Signed: nothing can be changed. */
  locked: boolean;
  onEdit: (edit: ReviewEdit) => void;
  onDecide: (kind: 'accept' | 'reject') => void;
}

/** What is known of one event, and what the doctor can say of it. */
export function ReviewEvent({ item, locked, onEdit, onDecide }: ReviewEventProps) {
  const { during } = useWords(TASKS_WORDS);
  const { ref, state, peakS, found } = item;
  return (
    <>
      <p class="review-about" data-testid="review-about">
        <strong>{placeWords(item)}</strong>, {clock(peakS, 1)}{' '}
        <span class={`chip review-state state-${state}`}>{STATE_WORDS[state]}</span>
        <span class="note">
          {measuredWords(item)}
          {item.during && `; ${during[item.during]}`}
          {state === 'changed' && found && `; found: ${placeWords(found).toLowerCase()}`}
        </span>
      </p>
      {!locked && (
        <div class="review-buttons">
          {ref.kind === 'found' ? (
            <>
              <button
                type="button"
                data-testid="review-accept"
                aria-pressed={state === 'accepted'}
                aria-keyshortcuts="a"
                onClick={() => onDecide('accept')}
              >
                Accept <kbd>A</kbd>
              </button>
              <button
                type="button"
                data-testid="review-reject"
                aria-pressed={state === 'rejected'}
                aria-keyshortcuts="r"
                onClick={() => onDecide('reject')}
              >
                Reject <kbd>R</kbd>
              </button>
            </>
          ) : (
            <button
              type="button"
              data-testid="review-remove"
              onClick={() => onEdit({ kind: 'remove', added: ref.added })}
            >
              Remove
            </button>
          )}
          <PlaceChoice place={item} onChange={(place) => onEdit(placed(item, place))} />
          {ref.kind === 'found' && state !== 'open' && (
            <button
              type="button"
              class="quiet"
              data-testid="review-undo"
              onClick={() => onEdit({ kind: 'undo', event: ref.event })}
            >
              Undo
            </button>
          )}
        </div>
      )}
    </>
  );
}

function placed({ ref }: ReviewItem, { region, side }: Place): ReviewEdit {
  return ref.kind === 'found'
    ? { kind: 'change', event: ref.event, region, side }
    : { kind: 'change-added', added: ref.added, region, side };
}
