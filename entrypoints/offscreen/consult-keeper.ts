import { type Journal, type JournalStore, JournalWriter, type StoredJournal } from '../../lib/consult/journal';
import { type Failure, failureFrom } from '../../lib/failure';
import { journalFrom, NewerJournalError } from '../../lib/share/journal-schema';

/**
 * A consult that broke off no longer ago goes on by itself; after that the doctor is asked. Ours: a call that is lost is
 * taken up again within minutes, or is over. Milliseconds.
 */
const GO_ON_WITHIN_MS = 10 * 60_000;

/** A consult that was found in the journal. */
export interface FoundConsult {
  journal: Journal;
  /** It was under way a short while ago in this same session of the browser. */
  goesOn: boolean;
}

/** Keeps the consult in the journal, and finds it there after a crash. */
export class ConsultKeeper {
  readonly #store: JournalStore;
  readonly #writer: JournalWriter;
  readonly #failed: (failure: Failure | null) => void;
  /** What could not be read. It stays where it is. */
  #unreadable: Failure | null = null;
  #unreadableIds: string[] = [];

  constructor(store: JournalStore, failed: (failure: Failure | null) => void) {
    this.#store = store;
    this.#failed = failed;
    this.#writer = new JournalWriter(store, (thrown) =>
      failed(thrown ? failureFrom('journal-write', thrown) : this.#unreadable),
    );
  }

  /** Looks for a consult that the last page like this one left behind; null: there is none, or it cannot be read. */
  async find(nowMs: number): Promise<FoundConsult | null> {
    const found: FoundConsult[] = [];
    try {
      for (const stored of await this.#store.read()) {
        const journal = this.#understood(stored);
        if (!journal) continue;
        const { phase, atMs } = journal.head;
        const goesOn = phase !== 'ended' && !stored.browserRestarted && nowMs - atMs < GO_ON_WITHIN_MS;
        found.push({ journal, goesOn });
        this.#writer.goOn(journal, stored.pages.length);
      }
    } catch (thrown) {
      this.#unreadable = notRead(thrown);
    }
    if (this.#unreadable) this.#failed(this.#unreadable);
    return found.at(-1) ?? null;
  }

  /** Writes what is new. */
  keep(journal: Journal): Promise<void> {
    return this.#writer.keep(journal);
  }

  remove(id: string): Promise<void> {
    return this.#writer.remove(id);
  }

  /** Deletes what could not be read. */
  async removeUnreadable(): Promise<void> {
    this.#unreadable = null;
    for (const id of this.#unreadableIds.splice(0)) await this.#writer.remove(id);
  }

  #understood(stored: StoredJournal): Journal | null {
    try {
      return journalFrom(stored);
    } catch (thrown) {
      this.#unreadable = notRead(thrown);
      this.#unreadableIds.push(stored.id);
      return null;
    }
  }
}

function notRead(thrown: unknown): Failure {
  return failureFrom(thrown instanceof NewerJournalError ? 'journal-newer' : 'journal-damaged', thrown);
}
