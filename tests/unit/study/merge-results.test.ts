import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClipRow } from '../../../lib/study/clip-row';
import { mergeResults, versionsIn } from '../../../lib/study/merge-results';
import { resultsFromFile, resultsToFile } from '../../../lib/study/results-file';
import { failedRow, measuredRow } from '../../fixtures/clip-row';

/** One result a clip, and failures beside. */
const ROWS = ['a.mp4', 'b.mp4', 'B.mp4', 'p1/ä.mp4', 'p1/z.mp4', 'p10/a.mp4', 'p2/a.mp4'].flatMap((clip) => [
  measuredRow(clip),
  failedRow(clip, 'stalled'),
  failedRow(clip, 'browser'),
]);
const shuffled = (rows: ClipRow[]) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });

describe('merging results', () => {
  it('does not depend on the order of rows, or of parts, or on how many parts there are', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 30 })
          .chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows), fc.array(fc.nat(4), { minLength: 30 }))),
        fc.constantFrom('all.csv', 'all.ndjson'),
        ([rows, again, shards], name) => {
          const parts = [0, 1, 2, 3, 4].map((shard) => again.filter((_, i) => shards[i] === shard));
          const read = parts.map((part) => resultsFromFile(name, resultsToFile(name, part)));
          expect(resultsToFile(name, mergeResults(read))).toBe(resultsToFile(name, mergeResults([rows])));
        },
      ),
    );
  });

  it('sorts by clip, and prefers what was measured', () => {
    const merged = mergeResults([
      [failedRow('b.mp4', 'stalled'), measuredRow('c.mp4')],
      [measuredRow('b.mp4'), failedRow('a.mp4', 'browser')],
      [measuredRow('b.mp4'), failedRow('a.mp4', 'stalled')],
    ]);
    expect(merged.map(({ clip, error }) => [clip, error?.code ?? 'measured'])).toEqual([
      ['a.mp4', 'browser'],
      ['b.mp4', 'measured'],
      ['c.mp4', 'measured'],
    ]);
  });

  it('refuses two results for one clip', () => {
    const other = { ...measuredRow('a.mp4'), file: { bytes: 1, modifiedAt: '2026-01-01T00:00:00.000Z' } };
    expect(() => mergeResults([[measuredRow('a.mp4')], [other]])).toThrow('“a.mp4” was measured with two results.');
  });

  it('tells the versions', () => {
    const old = measuredRow('a.mp4');
    const rows = [old, measuredRow('b.mp4'), { ...old, versions: { ...old.versions, methodVersion: '0' } }];
    expect(versionsIn(rows).map(({ methodVersion }) => methodVersion)).toEqual([old.versions.methodVersion, '0']);
  });
});
