import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenConsult } from '../../drive/consult';
import type { SoakLog } from './soak-log';

/** Ends the consult as the doctor would and saves its record; how long that took. */
export async function saveSummary(consult: DrivenConsult): Promise<NonNullable<SoakLog['end']>> {
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-soak-'));
  try {
    const endedMs = performance.now();
    const summary = await consult.end();
    const openMs = performance.now();
    const { path, record } = await summary.saveJson(folder);
    const savedMs = performance.now();
    return {
      summaryMs: openMs - endedMs,
      saveMs: savedMs - openMs,
      jsonMb: (await stat(path)).size / 1e6,
      gaps: record.gaps.length,
      events: record.events.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
