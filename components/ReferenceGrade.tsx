import type { Grade, RegionEvidence } from '../lib/grade/grade';
import { REFERENCE_NOTICE, sideWords } from './grade-words';
import { Explained } from './Term';

/** What the published rule says of the same picture, in two lines, and why it is so much. */
export function ReferenceGrade({ grade, without }: { grade: Grade | null; without: string }) {
  return (
    <div class="reference">
      {grade ? (
        <p>
          Level{' '}
          <strong class="reference-level" data-testid="reference-level">
            {grade.level}
          </strong>
          , {sideWords(grade.side).toLowerCase()}
          {grade.level === 3 && grade.platysma.source === 'inferred' && ' (platysma inferred)'}. Eye{' '}
          {countsOf(grade.evidence.eye)}; mouth {countsOf(grade.evidence.mouth)}.
        </p>
      ) : (
        <p class="empty">
          <span data-testid="reference-level">–</span> {without}
        </p>
      )}
      <p class="note">
        <Explained text={REFERENCE_NOTICE} />
      </p>
    </div>
  );
}

function countsOf({ count, perMinute }: RegionEvidence): string {
  return `${count.left} left, ${count.right} right (${perMinute.toFixed(0)} a minute)`;
}
