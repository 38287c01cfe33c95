import { useState } from 'preact/hooks';
import type { Review } from '../lib/consult/review';
import { signatureWords } from './review-words';

export interface ReviewSignProps {
  review: Review | null;
  /** Events that nobody has looked at. */
  open: number;
  onSign: (name: string) => void;
  onReopen: () => void;
}

/** The review's end: signed, it is locked. */
export function ReviewSign({ review, open, onSign, onReopen }: ReviewSignProps) {
  const [name, setName] = useState('');
  if (review?.signed) {
    return (
      <div class="review-sign" data-testid="review-signed">
        <p>
          <strong>{signatureWords(review.signed)}</strong> <span class="note">Locked.</span>
        </p>
        <button type="button" data-testid="review-reopen" onClick={onReopen}>
          Reopen
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
        Your name <span class="note">(optional)</span>
        <input
          type="text"
          autocomplete="off"
          value={name}
          data-testid="review-name"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" data-testid="review-sign">
        Sign
      </button>
      <p class="note">
        {open > 0 && `${open === 1 ? 'One event was' : `${open} events were`} not looked at; they count as found. `}
        Until it is signed everything is preliminary.
      </p>
    </form>
  );
}
