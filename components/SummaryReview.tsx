import type { ConsultRecord } from '../lib/consult/record';
import { doneWords, levelInShort, signatureWords } from './review-words';

/** Whose values the summary gives; of a signed review the automatic ones too. @param record as it is kept, not as it is shown */
export function SummaryReview({ record }: { record: ConsultRecord }) {
  const { review, whole, highest } = record;
  if (!review?.signed)
    return (
      <p class="note summary-review" data-testid="summary-review">
        Preliminary: automatic values, not reviewed and signed by a clinician.
      </p>
    );
  return (
    <div class="summary-review" data-testid="summary-review">
      <p>
        <strong>{signatureWords(review.signed)}</strong> What follows are the reviewed values.
      </p>
      <p class="note">
        Automatic values: highest 20 s {levelInShort(highest?.verdict ?? null).toLowerCase()}; whole consult{' '}
        {levelInShort(whole).toLowerCase()}. Events: {doneWords(record)}.
      </p>
    </div>
  );
}
