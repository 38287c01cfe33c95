import { useId, useState } from 'preact/hooks';
import { wordsOf } from '../lib/failure';
import type { KeptNotes } from '../lib/history/kept-consult';

export interface VisitNotesProps {
  notes: KeptNotes;
  /** What the button says. */
  action: string;
  /** Rejects with an Error whose message a person can act on. */
  onSave: (notes: KeptNotes) => Promise<void>;
  onCancel: () => void;
}

/** What the doctor adds to a consult so that it can be found and compared: all optional. */
export function VisitNotes({ notes, action, onSave, onCancel }: VisitNotesProps) {
  const id = useId();
  const [patient, setPatient] = useState(notes.patient ?? '');
  const [toxinOn, setToxinOn] = useState(notes.toxinOn ?? '');
  const [surgeryOn, setSurgeryOn] = useState(notes.surgeryOn ?? '');
  const [wrong, setWrong] = useState<string | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await onSave({
        ...(patient.trim() ? { patient: patient.trim() } : {}),
        ...(toxinOn ? { toxinOn } : {}),
        ...(surgeryOn ? { surgeryOn } : {}),
      });
    } catch (thrown) {
      setWrong(wordsOf(thrown));
    }
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      <label for={`${id}-patient`}>Patient label (optional)</label>
      <input
        id={`${id}-patient`}
        data-testid="patient-label"
        value={patient}
        onInput={(event) => setPatient(event.currentTarget.value)}
      />
      <p class="note">Initials or your own number. Visits with the same label are found together.</p>
      <label for={`${id}-toxin`}>Last botulinum toxin before this visit (optional)</label>
      <input
        id={`${id}-toxin`}
        type="date"
        value={toxinOn}
        onInput={(event) => setToxinOn(event.currentTarget.value)}
      />
      <label for={`${id}-surgery`}>Operation (optional)</label>
      <input
        id={`${id}-surgery`}
        type="date"
        value={surgeryOn}
        onInput={(event) => setSurgeryOn(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="primary" data-testid="notes-save">
          {action}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <p class={wrong ? 'status wrong' : 'status'} role="status">
        {wrong}
      </p>
    </form>
  );
}
