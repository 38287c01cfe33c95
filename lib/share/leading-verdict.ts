import type { ConsultRecord } from '../consult/record';
import type { CallVerdict } from '../grade/call-verdict';

/** The verdict that a short text speaks of: the one with the higher level, the highest window's before the whole consult's; null in consults of Hemiscope 0.1. */
export function leadingVerdict({ highest, whole }: Pick<ConsultRecord, 'highest' | 'whole'>): CallVerdict | null {
  if (!highest || !whole) return highest?.verdict ?? whole;
  return (whole.level ?? -1) > (highest.verdict.level ?? -1) ? whole : highest.verdict;
}
