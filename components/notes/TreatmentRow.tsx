import { useEffect, useRef } from 'preact/hooks';
import type { Treatment } from '../../lib/grade/clinician-observations';
import { dayEntry, FIRST_YEAR } from '../basics/entries';
import { Field } from '../basics/Field';
import { upperFirst } from '../basics/mapped';
import { useDraft } from '../basics/use-draft';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { NOTES_WORDS } from '../words/notes/words';
import { useWords } from '../words/use-words';

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
  const says = useWords(CLINICIAN_WORDS);
  const name = upperFirst(useWords(NOTES_WORDS).treatment[kind]);
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
        <strong>{name}</strong>
        <button
          type="button"
          class="quiet"
          data-testid="treatment-remove"
          aria-label={says.removeTreatment(says.treatment[kind])}
          onClick={onRemove}
        >
          {says.remove}
        </button>
      </span>
      <Field
        label={says.day}
        wrong={wrong ? says.wrongDay(FIRST_YEAR) : null}
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
            onBlur={({ currentTarget }) => dayEntry(currentTarget.value, today).wrong || day.leave()}
          />
        )}
      />
      <Field
        label={says.note}
        control={(props) => (
          <input
            {...props}
            data-testid="treatment-note"
            type="text"
            autocomplete="off"
            placeholder={says.notePlaceholder}
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
