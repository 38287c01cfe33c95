import type { ScaleRange } from '../../lib/grade/clinician-scales';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { useWords } from '../words/use-words';
import { scoreEntry } from './entries';
import { Field } from './Field';
import { useDraft } from './use-draft';

export interface ScoreFieldProps {
  /** For tests. */
  name: string;
  label: string;
  hint?: string;
  range: ScaleRange;
  value: number | null;
  onScore: (value: number | null) => void;
}

/** A figure of a scale. What is not of the scale is shown with what is wrong, and not kept. */
export function ScoreField({ name, label, hint, range, value, onScore }: ScoreFieldProps) {
  const { wrongScore } = useWords(CLINICIAN_WORDS);
  const draft = useDraft(value === null ? '' : String(value));
  const { wrong } = scoreEntry(draft.text, range);
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      wrong={wrong ? wrongScore(range) : null}
      control={(props) => (
        <input
          {...props}
          class="figure-input"
          data-testid={name}
          type="text"
          inputMode={range.whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          placeholder={`${range.min}–${range.max}`}
          value={draft.text}
          onInput={({ currentTarget }) => {
            draft.type(currentTarget.value);
            onScore(scoreEntry(currentTarget.value, range).value);
          }}
          onBlur={({ currentTarget }) => scoreEntry(currentTarget.value, range).wrong || draft.leave()}
        />
      )}
    />
  );
}
