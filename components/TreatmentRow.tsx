import { useEffect, useRef } from 'preact/hooks';
import type { Treatment } from '../lib/grade/clinician-observations';
import { TREATMENT_WORDS } from './clinician-words';
import { dayEntry } from './entries';
import { Field } from './Field';
import { useDraft } from './use-draft';

export interface TreatmentRowProps {
  treatment: Treatment;
  /** YYYY-MM-DD. */
  today: string;
  /** It was just added: the keyboard goes on in it. */
  fresh: boolean;
  onChange: (change: Partial<Treatment>) => void;
  onRemove: () => void;
}

/** One treatment so far: when, and what is worth knowing of it. */
export function TreatmentRow({ treatment, today, fresh, onChange, onRemove }: TreatmentRowProps) {
  const { kind, on, note } = treatment;
  const day = useDraft(on ?? '');
  const words = useDraft(note);
  const { wrong } = dayEntry(day.text, today);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (fresh) first.current?.focus();
  }, [fresh]);
  return (
    <li class="treatment" data-testid="treatment">
      <span class="treatment-kind">
        <strong>{TREATMENT_WORDS[kind]}</strong>
        <button type="button" class="quiet" data-testid="treatment-remove" onClick={onRemove}>
          Remove<span class="unseen"> {TREATMENT_WORDS[kind]}</span>
        </button>
      </span>
      <Field
        label="Day"
        wrong={wrong}
        control={(props) => (
          <input
            {...props}
            ref={first}
            data-testid="treatment-day"
            type="date"
            max={today}
            value={day.text}
            onInput={({ currentTarget }) => {
              day.type(currentTarget.value);
              onChange({ on: dayEntry(currentTarget.value, today).value });
            }}
            onBlur={({ currentTarget }) => dayEntry(currentTarget.value, today).wrong === null && day.leave()}
          />
        )}
      />
      <Field
        label="Note"
        control={(props) => (
          <input
            {...props}
            data-testid="treatment-note"
            type="text"
            autocomplete="off"
            placeholder="such as product and dose"
            value={words.text}
            onInput={({ currentTarget }) => {
              words.type(currentTarget.value);
              onChange({ note: currentTarget.value });
            }}
            onBlur={words.leave}
          />
        )}
      />
    </li>
  );
}
