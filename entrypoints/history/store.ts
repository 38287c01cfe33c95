import { signal } from '@preact/signals';
import type { Say } from '../../components/words/languages';
import type { ConsultRecord } from '../../lib/consult/record';
import type { HistoryList } from '../../lib/history/history';
import type { KeptConsult } from '../../lib/history/kept-consult';

/** What the page shows. */
export type View =
  | { kind: 'opening' }
  /** Nothing can be kept here, and why. */
  | { kind: 'refused'; why: Say }
  | { kind: 'new' }
  | { kind: 'locked' }
  | { kind: 'list'; list: HistoryList }
  | { kind: 'consult'; kept: KeptConsult };

export const view = signal<View>({ kind: 'opening' });

/** A consult that the doctor asked to keep. */
export const waiting = signal<ConsultRecord | null>(null);

/** Bytes on the disk. */
export const used = signal<number | null>(null);
