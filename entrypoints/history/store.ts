import { signal } from '@preact/signals';
import type { ConsultRecord } from '../../lib/consult/record';
import type { HistoryList } from '../../lib/history/history';
import type { KeptConsult } from '../../lib/history/kept-consult';

/** What the page shows. */
export type View =
  | { kind: 'opening' }
  /** Nothing can be kept here; the message says why. */
  | { kind: 'refused'; message: string }
  | { kind: 'new' }
  | { kind: 'locked' }
  | { kind: 'list'; list: HistoryList }
  | { kind: 'consult'; kept: KeptConsult };

export const view = signal<View>({ kind: 'opening' });

/** A consult that the doctor asked to keep. */
export const waiting = signal<ConsultRecord | null>(null);

/** The last thing that was done, or why it was not. */
export const notice = signal<{ words: string; wrong: boolean } | null>(null);

/** Bytes on the disk. */
export const used = signal<number | null>(null);
