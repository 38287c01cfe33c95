import { useState } from 'preact/hooks';
import type { Review } from '../../lib/consult/review';
import { REVIEW_WORDS } from '../words/review/words';
import { useFormat, useWords } from '../words/use-words';

export interface ReviewSignProps {
  review: Review | null;
  /** Events that nobody has looked at. */
  open: number;
  onSign: (name: string) => void;
  onReopen: () => void;
}

/** The review's end: signed, it is locked. */
export function ReviewSign({ review, open, onSign, onReopen }: ReviewSignProps) {
  const words = useWords(REVIEW_WORDS);
  const { moment } = useFormat();
  const [name, setName] = useState('');
  if (review?.signed) {
    return (
      <div class="review-sign" data-testid="review-signed">
        <p>
          <strong>{words.signed(review.signed.name, moment(review.signed.at))}</strong>{' '}
          <span class="note">{words.locked}</span>
        </p>
        <button type="button" data-testid="review-reopen" onClick={onReopen}>
          {words.reopen}
        </button>
      </div>
    );
  }
  return (
    <form
      class="review-sign"
      onSubmit={(event) => {
        event.preventDefault();
        onSign(name);
      }}
    >
      <label>
        {words.name} <span class="note">({words.optional})</span>
        <input
          type="text"
          autocomplete="off"
          value={name}
          data-testid="review-name"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" data-testid="review-sign">
        {words.sign}
      </button>
      <p class="note">{words.beforeSigning(open)}</p>
    </form>
  );
}
