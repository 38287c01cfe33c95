import { useId } from 'preact/hooks';
import type { ConsultNotes, NotesChange } from '../../lib/consult/notes';
import { useDraft } from '../basics/use-draft';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { useFormat, useWords } from '../words/use-words';

/** Longest label: it has to fit a line of the record. Characters. */
const LABEL_LENGTH = 60;

export interface PatientLineProps {
  patient: ConsultNotes['patient'];
  consent: ConsultNotes['consent'];
  /** The review is signed: nothing can be changed. */
  locked: boolean;
  onChange: (change: Pick<NotesChange, 'patient' | 'consent'>) => void;
  /** The consult has ended, and a next one may be another patient's. */
  onNext: (() => void) | null;
}

/** Whose consult it is, in the doctor's own words, and that they consent: a line each, neither required. */
export function PatientLine({ patient, consent, locked, onChange, onNext }: PatientLineProps) {
  const { patient: words, locked: whyLocked } = useWords(CLINICIAN_WORDS);
  const { moment, time } = useFormat();
  const id = useId();
  const label = useDraft(patient.label ?? '');
  return (
    <section class="card patient-line" aria-label={words.region}>
      <label for={id}>{words.label}</label>
      <input
        id={id}
        data-testid="patient-label"
        type="text"
        autocomplete="off"
        maxLength={LABEL_LENGTH}
        disabled={locked}
        placeholder={words.placeholder}
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
          disabled={locked}
          onChange={({ currentTarget }) =>
            onChange({ consent: currentTarget.checked ? { givenAt: new Date().toISOString() } : null })
          }
        />
        <span>
          {words.consents}{' '}
          <span class="note">
            {consent ? words.ticked((isToday(consent.givenAt) ? time : moment)(consent.givenAt)) : words.toWhat}
          </span>
        </span>
      </label>
      {locked && (
        <p class="note" data-testid="notes-locked">
          {whyLocked}
        </p>
      )}
      {onNext && (
        <button type="button" data-testid="next-patient" onClick={onNext}>
          {words.next}
        </button>
      )}
    </section>
  );
}

function isToday(iso: string): boolean {
  return new Date(iso).toDateString() === new Date().toDateString();
}
