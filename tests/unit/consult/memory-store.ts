import type { JournalPart, JournalStore, StoredJournal } from '../../../lib/consult/journal';

/** A store that loses nothing but what it is told to; values are cloned, as a disk would. */
export class MemoryStore implements JournalStore {
  readonly journals = new Map<string, { head: unknown; windows: Map<number, unknown>; pages: Map<number, unknown> }>();
  full = false;

  async write(part: JournalPart): Promise<void> {
    if (this.full) throw new Error('disk full');
    const { id, head, windows, page } = structuredClone(part);
    const journal = this.journals.get(id) ?? { head, windows: new Map(), pages: new Map() };
    this.journals.set(id, journal);
    journal.head = head;
    for (const window of windows) journal.windows.set(window.level, window);
    if (page) journal.pages.set(page.number, page.recording);
  }

  async read(): Promise<StoredJournal[]> {
    return [...this.journals].map(([id, { head, windows, pages }]) => ({
      id,
      head,
      windows: [...windows.values()],
      pages: [...pages].sort(([a], [b]) => a - b).map(([, page]) => page),
      browserRestarted: false,
    }));
  }

  async remove(id: string): Promise<void> {
    this.journals.delete(id);
  }
}
