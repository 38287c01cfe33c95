import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own with these files in it, gone when the test ends. */
export function scratch(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemiscope-grade-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `video ${file}`);
  }
  return folder;
}
