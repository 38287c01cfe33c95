import { useId, useState } from 'preact/hooks';
import type { KeptNotes } from '../../lib/history/kept-consult';
import { saidOf } from '../words/errors/words';
import { HISTORY_WORDS } from '../words/history/words';
import type { Say } from '../words/languages';
import { useLanguage } from '../words/use-words';

export interface VisitNotesProps {
  notes: KeptNotes;
  /** What the button says. */
  action: string;
  /** Rejects with an error that `errorText` knows. */
  onSave: (notes: KeptNotes) => Promise<void>;
  onCancel: () => void;
}

/** What the doctor adds to a consult so that it can be found and compared: all optional. */
export function VisitNotes({ notes, action, onSave, onCancel }: VisitNotesProps) {
  const id = useId();
  const language = useLanguage();
  const words = HISTORY_WORDS[language].notes;
  const [patient, setPatient] = useState(notes.patient ?? '');
  const [toxinOn, setToxinOn] = useState(notes.toxinOn ?? '');
  const [surgeryOn, setSurgeryOn] = useState(notes.surgeryOn ?? '');
  const [wrong, setWrong] = useState<{ say: Say } | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await onSave({
        ...(patient.trim() ? { patient: patient.trim() } : {}),
        ...(toxinOn ? { toxinOn } : {}),
        ...(surgeryOn ? { surgeryOn } : {}),
      });
    } catch (thrown) {
      setWrong({ say: saidOf(thrown) });
    }
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      <label for={`${id}-patient`}>{words.patient}</label>
      <input
        id={`${id}-patient`}
        data-testid="patient-label"
        value={patient}
        onInput={(event) => setPatient(event.currentTarget.value)}
      />
      <p class="note">{words.patientHint}</p>
      <label for={`${id}-toxin`}>{words.toxin}</label>
      <input
        id={`${id}-toxin`}
        type="date"
        value={toxinOn}
        onInput={(event) => setToxinOn(event.currentTarget.value)}
      />
      <label for={`${id}-surgery`}>{words.surgery}</label>
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
          {words.cancel}
        </button>
      </div>
      <p class={wrong ? 'status wrong' : 'status'} role="status">
        {wrong?.say(language)}
      </p>
    </form>
  );
}
