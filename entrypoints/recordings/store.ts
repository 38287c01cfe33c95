import { signal } from '@preact/signals';
import type { RecordingItem } from '../../components/recordings/recording-item';

/** The chosen files, in order. */
export const items = signal<readonly RecordingItem[]>([]);

/** Puts something in place of what is said of one file; nothing if it was removed meanwhile. */
export function change(id: number, changed: Partial<RecordingItem>): void {
  items.value = items.value.map((item) => (item.id === id ? { ...item, ...changed } : item));
}
