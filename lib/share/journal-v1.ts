import { NO_NOTES } from '../consult/notes';

/** A head of version 1, unread as it lies in the store, as one of version 2, which added what the doctor wrote down, asked for and reviewed. */
export function headFromV1(head: object): object {
  return { ...head, version: 2, notes: NO_NOTES, review: null, tasks: [] };
}
