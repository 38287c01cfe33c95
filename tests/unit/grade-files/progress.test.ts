import { describe, expect, it } from 'vitest';
import type { Clip } from '../../../scripts/grade/clip';
import { Progress, rowWords, timeWords } from '../../../scripts/grade/progress';
import { failedRow, measuredRow } from '../../fixtures/clip-row';

const clip = (name: string, bytes: number): Clip => ({
  path: name,
  clip: name,
  patient: null,
  file: { bytes, modifiedAt: '2026-03-09T14:00:00.000Z' },
});

function watched(isTTY: boolean) {
  const clips = [clip('a.mp4', 1000), clip('b.mp4', 3000)] as const;
  const state = { nowMs: 0, said: '' };
  const out = { isTTY, write: (text: string) => (state.said += text) };
  return { clips, state, progress: new Progress(clips, out, () => state.nowMs) };
}

describe('progress', () => {
  it('foretells the time by bytes, once something is done', () => {
    const { clips, state, progress } = watched(false);
    expect(progress.leftMs).toBeNull();
    state.nowMs = 10_000;
    progress.clipAt(clips[0], 0.5);
    // An eighth in ten seconds.
    expect(progress.leftMs).toBe(70_000);
    progress.clipEnded({ ...measuredRow('a.mp4'), file: clips[0].file });
    expect(progress.leftMs).toBe(30_000);
  });

  it('is a line a clip in a file', () => {
    const { clips, state, progress } = watched(false);
    progress.clipAt(clips[1], 0.9);
    progress.clipEnded(failedRow('b.mp4', 'codec'));
    progress.end();
    expect(state.said).toBe('1/2 b.mp4: FAILED: It failed. Try again.\n');
  });

  it('has a line of its own on a terminal', () => {
    const { clips, state, progress } = watched(true);
    state.nowMs = 10_000;
    progress.clipAt(clips[0], 0.5);
    expect(state.said).toBe('\r\u001B[K0 of 2 clips, 1 under way, 2 min left');
  });

  it('says in a few words what became of a clip', () => {
    const row = measuredRow('a.mp4');
    const { measured } = row;
    if (!measured) throw new Error('It is measured.');
    expect(rowWords({ ...row, measured: { ...measured, level: 1, atLeast: true, side: 'left', certainty: 0.9 } })).toBe(
      'level 1 or higher, left, high certainty',
    );
    expect(rowWords({ ...row, measured: { ...measured, level: null, notGradable: ['light', 'pose'] } })).toBe(
      'not gradable (light, pose)',
    );
  });

  it.each([
    [400, '1 s'],
    [59_001, '1 min'],
    [61_000, '2 min'],
    [3_600_000, '1 h 0 min'],
    [5_000_000, '1 h 24 min'],
  ])('%d ms is %s', (ms, words) => {
    expect(timeWords(ms)).toBe(words);
  });
});
