import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { useWords } from '../words/use-words';

/** What the control of a field needs to be told apart and read aloud. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

export interface FieldProps {
  label: string;
  /** What it means, one press away. */
  hint?: string;
  wrong?: string | null;
  control: (props: ControlProps) => ComponentChildren;
}

/** One thing to write down: its label, what it means, its control, and what is wrong with what was typed. */
export function Field({ label, hint, wrong = null, control }: FieldProps) {
  const { about } = useWords(CLINICIAN_WORDS);
  const id = useId();
  const [hinted, setHinted] = useState(false);
  return (
    <div class="field">
      <span class="field-label">
        <label for={id}>{label}</label>
        {hint && (
          <button
            type="button"
            class="hint"
            aria-label={about(label)}
            aria-expanded={hinted}
            title={hint}
            onClick={() => setHinted(!hinted)}
          >
            ?
          </button>
        )}
      </span>
      {control({ id, 'aria-describedby': wrong ? `${id}-wrong` : undefined, 'aria-invalid': wrong !== null })}
      {hinted && <p class="note">{hint}</p>}
      <p class="wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}
