import type { Grade, RegionEvidence } from '../../lib/grade/grade';
import { Explained } from '../basics/Term';
import { COMMON_WORDS } from '../words/common/words';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { GRADE_WORDS } from '../words/grade/words';
import { useFormat, useWords } from '../words/use-words';

/** What the published rule says of the same picture, in two lines, and why it is so much. */
export function ReferenceGrade({ grade, without }: { grade: Grade | null; without: string }) {
  const { reference: words } = useWords(EVIDENCE_WORDS);
  const { level } = useWords(GRADE_WORDS);
  const { sides } = useWords(COMMON_WORDS);
  const { fixed } = useFormat();
  const counts = ({ count, perMinute }: RegionEvidence) => words.counts(count.left, count.right, fixed(perMinute));
  return (
    <div class="reference">
      {grade ? (
        <p>
          {level}{' '}
          <strong class="reference-level" data-testid="reference-level">
            {grade.level}
          </strong>
          {words.says(
            sides[grade.side ?? 'none'],
            grade.level === 3 && grade.platysma.source === 'inferred',
            counts(grade.evidence.eye),
            counts(grade.evidence.mouth),
          )}
        </p>
      ) : (
        <p class="empty">
          <span data-testid="reference-level">–</span> {without}
        </p>
      )}
      <p class="note">
        <Explained text={words.notice} />
      </p>
    </div>
  );
}
