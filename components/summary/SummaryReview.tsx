import type { ConsultRecord } from '../../lib/consult/record';
import { doneWords, levelInShort } from '../review/review-words';
import { GRADE_WORDS } from '../words/grade/words';
import { REVIEW_WORDS } from '../words/review/words';
import { useFormat, useWords } from '../words/use-words';

/** Whose values the summary gives; of a signed review the automatic ones too. @param record as it is kept, not as it is shown */
export function SummaryReview({ record }: { record: ConsultRecord }) {
  const words = useWords(REVIEW_WORDS);
  const grade = useWords(GRADE_WORDS);
  const { moment } = useFormat();
  const { review, whole, highest } = record;
  if (!review?.signed)
    return (
      <p class="note summary-review" data-testid="summary-review">
        {words.summary.preliminary}
      </p>
    );
  const automatic = words.summary.automatic(
    levelInShort(highest?.verdict ?? null, words, grade),
    levelInShort(whole, words, grade),
  );
  return (
    <div class="summary-review" data-testid="summary-review">
      <p>
        <strong>{words.signed(review.signed.name, moment(review.signed.at))}</strong> {words.summary.follow}
      </p>
      <p class="note">
        {automatic} {doneWords(record, words)}
      </p>
    </div>
  );
}
