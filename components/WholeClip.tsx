import type { Grade } from '../lib/grade/grade';
import { EvidenceTable } from './EvidenceTable';
import { LEVEL_WORDS, platysmaMark, sideWords } from './words';

/** The published rule on the whole recording at once, as the paper runs it on a clip. */
export function WholeClip({ grade }: { grade: Grade | null }) {
  const mark = grade && platysmaMark(grade);
  return (
    <section aria-labelledby="clip-title">
      <h2 id="clip-title">The published rule on the whole recording</h2>
      {grade ? (
        <>
          <p>
            Level <strong>{grade.level}</strong> ({LEVEL_WORDS[grade.level].toLowerCase()}
            {mark && `, ${mark}`}), {sideWords(grade.side).toLowerCase()}. Cohen–Albert counterpart: {grade.cohenAlbert}
            . Platysma: {grade.platysma.present ? 'present' : 'absent'},{' '}
            {grade.platysma.source === 'inferred' ? 'inferred by the tree' : 'by the clinician’s word'}.
          </p>
          <EvidenceTable evidence={grade.evidence} />
        </>
      ) : (
        <p class="empty">Too little was measured to run it.</p>
      )}
    </section>
  );
}
