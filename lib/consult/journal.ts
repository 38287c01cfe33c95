import type { KnownPerson } from '../call/persons';
import type { TileSummary } from '../call/tile';
import type { ConsultNotes } from './notes';
import type { GapCause } from './record';
import type { LevelWindow, RecordHeader } from './recorder';
import { type Extent, emptyRecording, extentOf, type Recording, since } from './recording';
import type { Review } from './review';
import type { ConsultTask } from './tasks';

export const JOURNAL_SCHEMA = 'hemiscope-journal';
export const JOURNAL_VERSION = 2;

/** How a consult stands. */
export interface JournalHead {
  schema: typeof JOURNAL_SCHEMA;
  version: typeof JOURNAL_VERSION;
  header: RecordHeader;
  phase: 'running' | 'paused' | 'ended';
  /** When this was written or, once it has ended, when it ended. Epoch milliseconds. */
  atMs: number;
  /** The browser tab that holds its call. */
  place: number | null;
  participant: TileSummary | null;
  /** The number of the participant's face in their picture; null: none was measured yet. */
  face: number | null;
  /** Participants with somebody else in their picture, by their ids. */
  accompanied: readonly string[];
  /** Everybody whom the call has shown. */
  known: readonly KnownPerson[];
  platysma: boolean | null;
  notes: ConsultNotes;
  /** Once it has ended; null: nothing was reviewed. */
  review: Review | null;
  pendingCause: GapCause | null;
  /** Begun, and still to come. */
  tasks: readonly ConsultTask[];
  /** The last second, which may yet be dropped; it follows the pages. */
  tail: Recording;
}

/** One consult, complete enough to be taken up again or finished. Numbers and words, never a picture. */
export interface Journal {
  head: JournalHead;
  /** The latest window at each level. */
  windows: readonly LevelWindow[];
  recording: Recording;
}

/** What is new of a consult. A head and a level's window take the place of the one before; pages follow each other. */
export interface JournalPart {
  id: string;
  head: JournalHead;
  windows: LevelWindow[];
  /** null: nothing was recorded since. */
  page: { number: number; recording: Recording } | null;
}

/** A journal as it lies in the store: nobody has looked yet whether it is whole. Pages are in order. */
export interface StoredJournal {
  id: string;
  head: unknown;
  windows: unknown[];
  pages: unknown[];
  /** The browser was started anew since it was written. */
  browserRestarted: boolean;
}

/** Where journals lie. */
export interface JournalStore {
  /** All of the part or, with a rejection, nothing of it. */
  write(part: JournalPart): Promise<void>;
  read(): Promise<StoredJournal[]>;
  remove(id: string): Promise<void>;
}

/** Writes one consult after the other as it grows, part by part and in order. What could not be written is tried again with the next part. */
export class JournalWriter {
  readonly #store: JournalStore;
  /** Told after each try; null: all is written. */
  readonly #tried: (thrown: unknown) => void;
  #id: string | null = null;
  #extent: Extent = extentOf(emptyRecording());
  #windows: readonly LevelWindow[] = [];
  #pages = 0;
  #waiting: JournalPart[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(store: JournalStore, tried: (thrown: unknown) => void) {
    this.#store = store;
    this.#tried = tried;
  }

  /** Goes on writing a journal that was read. @param pages how many pages it has */
  goOn({ head, windows, recording }: Journal, pages: number): void {
    this.#id = head.header.id;
    this.#extent = extentOf(recording);
    this.#windows = windows;
    this.#pages = pages;
  }

  /** Writes what is new. Another consult than before takes the place of the one before. @returns when the store was tried */
  keep(journal: Journal): Promise<void> {
    const { id } = journal.head.header;
    const before = this.#id;
    if (id !== before) this.goOn({ ...journal, windows: [], recording: emptyRecording() }, 0);
    const extent = extentOf(journal.recording);
    const grew = Object.entries(extent).some(([list, length]) => length > this.#extent[list as keyof Extent]);
    this.#waiting.push({
      id,
      head: journal.head,
      windows: journal.windows.filter((window) => !this.#windows.includes(window)),
      page: grew ? { number: this.#pages, recording: since(journal.recording, this.#extent) } : null,
    });
    this.goOn(journal, grew ? this.#pages + 1 : this.#pages);
    return this.#then(async () => {
      if (before !== null && id !== before) await this.#store.remove(before);
      await this.#writeWaiting();
    });
  }

  /** Forgets this consult for good. */
  remove(id: string): Promise<void> {
    if (id === this.#id) this.#id = null;
    return this.#then(async () => {
      this.#waiting = this.#waiting.filter((part) => part.id !== id);
      await this.#store.remove(id);
    });
  }

  async #writeWaiting(): Promise<void> {
    for (let part = this.#waiting[0]; part; part = this.#waiting[0]) {
      await this.#store.write(part);
      this.#waiting.shift();
    }
  }

  /** One after the other: pages follow each other. */
  #then(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).then(
      () => this.#tried(null),
      (thrown: unknown) => this.#tried(thrown),
    );
    return this.#work;
  }
}
