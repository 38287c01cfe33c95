import type { EventStrip } from '../../lib/consult/event-strips';
import type { JournalHead } from '../../lib/consult/journal';
import type { NotesChange } from '../../lib/consult/notes';
import type { ConsultRecord } from '../../lib/consult/record';
import type { Review } from '../../lib/consult/review';
import type { Session } from '../../lib/consult/session';
import type { Failure } from '../../lib/failure';
import { NotesTeller } from '../../lib/messages/notes-channel';
import type { CallEvent } from '../../lib/twitch/call-event';
import type { ConsultKeeper } from './consult-keeper';
import type { StripKeeper } from './strip-keeper';

const PRIVATE_WINDOW: Failure = { code: 'private-window', message: 'The call is in a private window.' };

/** Where the consult takes place. */
export interface Around extends Pick<JournalHead, 'place' | 'accompanied'> {
  /** The call is in a window of which the browser keeps nothing, and so keeps Hemiscope nothing. */
  isPrivate: boolean;
}

/** What becomes of the session's consults: what is new is written down at once, ended ones are held until the browser closes. */
export class ConsultDesk {
  readonly #session: Session;
  readonly #keeper: ConsultKeeper;
  readonly #strips: StripKeeper;
  readonly #around: () => Around;
  /** Ended consults. */
  readonly #records = new Map<string, ConsultRecord>();
  readonly #summaries = new NotesTeller();

  constructor(session: Session, keeper: ConsultKeeper, strips: StripKeeper, around: () => Around) {
    this.#session = session;
    this.#keeper = keeper;
    this.#strips = strips;
    this.#around = around;
  }

  /** Takes up what the last page of this kind left behind. @returns the head of the journal of a consult that goes on or waits; null: there is none */
  async restore(): Promise<{ head: JournalHead; goesOn: boolean } | null> {
    const found = await this.#keeper.find(Date.now());
    if (!found) return null;
    const { journal, goesOn } = found;
    this.#session.restore(journal, goesOn);
    const { record } = this.#session;
    if (record) this.#records.set(record.id, record);
    return { head: journal.head, goesOn };
  }

  /** Writes down what is new of the consult; of one in a private window nothing. */
  keep(): void {
    const { isPrivate, ...around } = this.#around();
    const journal = this.#session.journal(around);
    if (!journal) return;
    if (isPrivate) this.#session.keepingFailed(PRIVATE_WINDOW);
    else void this.#keeper.keep(journal);
  }

  twitched(events: readonly CallEvent[]): void {
    if (this.#session.consultRunning) this.#strips.take(events);
    this.keep();
  }

  start(): void {
    if (this.#session.consultRunning) return;
    this.#session.start();
    this.#strips.begin();
    this.keep();
  }

  end(): void {
    const record = this.#session.end();
    if (!record) return;
    this.#records.set(record.id, record);
    this.#strips.end(record);
    this.keep();
  }

  /** What the doctor writes goes into an ended consult's record too, and to its summary. */
  write(change: NotesChange): void {
    this.#session.write(change);
    const { record } = this.#session;
    if (record) {
      this.#records.set(record.id, record);
      this.#summaries.tell(record);
    }
    this.keep();
  }

  review(id: string, review: Review): void {
    const record = this.#records.get(id);
    if (record) this.#records.set(id, { ...record, review });
    this.#session.review(id, review);
    if (this.#session.record?.id === id) this.keep();
  }

  discard(): void {
    const id = this.#session.discard();
    if (id) void this.#keeper.remove(id);
  }

  discardUnreadable(): void {
    void this.#keeper.removeUnreadable();
  }

  /** Holds a record that another page made, as of a recording, and the pictures around its events. */
  hold(record: ConsultRecord, strips: readonly EventStrip[]): void {
    this.#records.set(record.id, record);
    this.#strips.hold(record.id, strips);
  }

  /** null: it is no longer held. */
  record(id: string): ConsultRecord | null {
    return this.#records.get(id) ?? null;
  }
}
