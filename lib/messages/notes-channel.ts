import type { ConsultNotes } from '../consult/notes';

/** Between the extension's own pages; nothing is stored. */
const NOTES_CHANNEL = 'notes';

interface NotesTold {
  id: string;
  notes: ConsultNotes;
}

/** Tells open summaries what the doctor has written since the consult ended. */
export class NotesTeller {
  readonly #channel = new BroadcastChannel(NOTES_CHANNEL);

  tell({ id, patient, consent, clinician }: ConsultNotes & { id: string }): void {
    const told: NotesTold = { id, notes: { patient, consent, clinician } };
    this.#channel.postMessage(told);
  }
}

/** Hears it of one consult for as long as the page is open. */
export function hearNotes(id: string, heard: (notes: ConsultNotes) => void): void {
  new BroadcastChannel(NOTES_CHANNEL).addEventListener('message', ({ data }: MessageEvent<NotesTold>) => {
    if (data.id === id) heard(data.notes);
  });
}
