import { useId } from 'preact/hooks';
import type { ConsultNotes, NotesChange } from '../lib/consult/notes';
import { useDraft } from './use-draft';

/** Longest label: it has to fit a line of the record. Characters. */
const LABEL_LENGTH = 60;

export interface PatientLineProps {
  patient: ConsultNotes['patient'];
  consent: ConsultNotes['consent'];
  onChange: (change: Pick<NotesChange, 'patient' | 'consent'>) => void;
  /** The consult has ended, and a next one may be another patient's. */
  onNext: (() => void) | null;
}

/** Whose consult it is, in the doctor's own words, and that they consent: a line each, neither required. */
export function PatientLine({ patient, consent, onChange, onNext }: PatientLineProps) {
  const id = useId();
  const label = useDraft(patient.label ?? '');
  return (
    <section class="card patient-line" aria-label="Patient">
      <label for={id}>Patient label</label>
      <input
        id={id}
        data-testid="patient-label"
        type="text"
        autocomplete="off"
        maxLength={LABEL_LENGTH}
        placeholder="initials or your number, optional"
        value={label.text}
        onInput={({ currentTarget }) => {
          label.type(currentTarget.value);
          onChange({ patient: { label: currentTarget.value.trim() || null } });
        }}
        onBlur={label.leave}
      />
      <label class="switch">
        <input
          type="checkbox"
          data-testid="consent"
          checked={consent !== null}
          onChange={({ currentTarget }) =>
            onChange({ consent: currentTarget.checked ? { givenAt: new Date().toISOString() } : null })
          }
        />
        <span>
          The patient consents{' '}
          <span class="note">{consent ? `ticked ${timeOf(consent.givenAt)}` : 'to being measured, optional'}</span>
        </span>
      </label>
      {onNext && (
        <button type="button" data-testid="next-patient" onClick={onNext}>
          Next patient
        </button>
      )}
    </section>
  );
}

/** The minute; the day too, unless it is today. */
function timeOf(iso: string): string {
  const at = new Date(iso);
  return at.toDateString() === new Date().toDateString()
    ? at.toLocaleTimeString([], { timeStyle: 'short' })
    : at.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
