import type { ConsultRecord } from '../consult/record';

export type FileExtension = 'html' | 'sealed.html' | 'json' | 'events.csv' | 'series.csv' | 'fhir.json';

/**
 * Name for a saved consult by its start in local time, such as `hemiscope-2026-03-09-1405.html`. It leaves the
 * patient's name out: file names end up in download histories and backups.
 */
export function fileName(record: Pick<ConsultRecord, 'startedAt'>, extension: FileExtension): string {
  const start = new Date(record.startedAt);
  const day = [start.getFullYear(), two(start.getMonth() + 1), two(start.getDate())].join('-');
  return `hemiscope-${day}-${two(start.getHours())}${two(start.getMinutes())}.${extension}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
