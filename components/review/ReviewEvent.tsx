import type { ReviewEdit } from '../../lib/consult/edit-review';
import type { Place } from '../../lib/consult/review';
import { PlaceChoice } from '../basics/PlaceChoice';
import { REVIEW_WORDS } from '../words/review/words';
import { TASKS_WORDS } from '../words/tasks/words';
import { useFormat, useWords } from '../words/use-words';
import type { ReviewItem } from './review-items';
import { measuredWords, movementWords } from './review-words';

export interface ReviewEventProps {
  item: ReviewItem;
  /** Signed: nothing can be changed. */
  locked: boolean;
  onEdit: (edit: ReviewEdit) => void;
  onDecide: (kind: 'accept' | 'reject') => void;
}

/** What is known of one event, and what the doctor can say of it. */
export function ReviewEvent({ item, locked, onEdit, onDecide }: ReviewEventProps) {
  const words = useWords(REVIEW_WORDS);
  const { during } = useWords(TASKS_WORDS);
  const { clock } = useFormat();
  const { ref, state, peakS, found, side, region } = item;
  const why = movementWords(item, words);
  const said = [
    measuredWords(item, words),
    ...(item.during && !why ? [during[item.during]] : []),
    ...(state === 'changed' && found ? [words.foundAt(words.place(found.side, found.region))] : []),
  ];
  return (
    <>
      <p class="review-about" data-testid="review-about">
        <strong>{words.at(words.place(side, region), clock(peakS, 1))}</strong>{' '}
        <span class={`chip review-state state-${state}`}>{words.state[state]}</span>
        <span class="note">{said.join(words.join)}</span>
        {why && (
          <span class="note review-why" data-testid="review-why">
            {why}
          </span>
        )}
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
                {item.during === 'voluntary' ? words.countIt : words.accept} <kbd>A</kbd>
              </button>
              <button
                type="button"
                data-testid="review-reject"
                aria-pressed={state === 'rejected'}
                aria-keyshortcuts="r"
                onClick={() => onDecide('reject')}
              >
                {words.reject} <kbd>R</kbd>
              </button>
            </>
          ) : (
            <button
              type="button"
              data-testid="review-remove"
              onClick={() => onEdit({ kind: 'remove', added: ref.added })}
            >
              {words.remove}
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
              {words.undo}
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
