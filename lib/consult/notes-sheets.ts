import { type ConsultNotes, changedNotes, NO_NOTES, type NotesChange } from './notes';

/** On whose sheet the doctor writes: the latest consult's, also after its end, or the next one's. */
export class NotesSheets {
  /** null: the latest consult's are still written. */
  #next: ConsultNotes | null = NO_NOTES;
  #number = 0;

  /** Grows when other notes take their place. */
  get number(): number {
    return this.#number;
  }

  /** Whether the sheet that lies open is the latest consult's. */
  get ofLatest(): boolean {
    return this.#next === null;
  }

  /** The sheet that lies open. @param latest the latest consult's; null: there is none */
  open(latest: ConsultNotes | null): ConsultNotes {
    return this.#next ?? latest ?? NO_NOTES;
  }

  /** @returns the latest consult's notes as they are now; null: it was not written on them */
  write(change: NotesChange, latest: ConsultNotes | null): ConsultNotes | null {
    if (latest && !this.#next) return changedNotes(latest, change);
    this.#next = changedNotes(this.#next ?? NO_NOTES, change);
    return null;
  }

  /** A consult begins with what was written for it, or without a word. */
  takeForConsult(): ConsultNotes {
    const notes = this.#next ?? NO_NOTES;
    if (!this.#next) this.#number++;
    this.#next = null;
    return notes;
  }

  /** A kept consult's sheet is the open one. */
  takeUp(): void {
    this.#next = null;
    this.#number++;
  }

  /** A new sheet, for the next consult. */
  begin(): void {
    this.#next = NO_NOTES;
    this.#number++;
  }
}
