import type { Grade } from '../../lib/grade/grade';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { useWords } from '../words/use-words';
import { ReferenceGrade } from './ReferenceGrade';

export interface ReferenceCardProps {
  shown: boolean;
  grade: Grade | null;
  onShow: (show: boolean) => void;
}

/** The switch for the published rule, and while it is on what that rule says. */
export function ReferenceCard({ shown, grade, onShow }: ReferenceCardProps) {
  const { reference: words } = useWords(EVIDENCE_WORDS);
  return (
    <section class="card reference-card" aria-label={words.label}>
      <label class="switch">
        <input
          type="checkbox"
          data-testid="reference-switch"
          checked={shown}
          onChange={(event) => onShow(event.currentTarget.checked)}
        />
        <span>
          {words.show} <span class="note">{words.source}</span>
        </span>
      </label>
      {shown && <ReferenceGrade grade={grade} without={words.nothingYet} />}
    </section>
  );
}
