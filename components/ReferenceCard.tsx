import type { Grade } from '../lib/grade/grade';
import { ReferenceGrade } from './ReferenceGrade';

export interface ReferenceCardProps {
  shown: boolean;
  grade: Grade | null;
  onShow: (show: boolean) => void;
}

/** The switch for the published rule, and while it is on what that rule says. */
export function ReferenceCard({ shown, grade, onShow }: ReferenceCardProps) {
  return (
    <section class="card reference-card" aria-label="Published rule">
      <label class="switch">
        <input
          type="checkbox"
          data-testid="reference-switch"
          checked={shown}
          onChange={(event) => onShow(event.currentTarget.checked)}
        />
        <span>
          Show the published rule beside <span class="note">Chan et al., for comparison</span>
        </span>
      </label>
      {shown && <ReferenceGrade grade={grade} without="The published rule says nothing yet." />}
    </section>
  );
}
