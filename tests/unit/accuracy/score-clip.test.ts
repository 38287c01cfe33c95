import { describe, expect, it } from 'vitest';
import { scoreClip } from '../../../scripts/accuracy/score-clip';
import type { Movement } from '../../../tests/patient/program';

const MOVEMENTS: Movement[] = [
  { kind: 'eye-twitch', side: 'left', onsetS: 1, durationS: 0.2, depth: 0.1 },
  { kind: 'blink', side: 'both', onsetS: 2, durationS: 0.2, depth: 1 },
  { kind: 'mouth-twitch', side: 'left', onsetS: 3, durationS: 0.2, depth: 0.04 },
];

describe('scoreClip', () => {
  it('tells found, missed and false events apart', () => {
    const score = scoreClip(MOVEMENTS, [
      { region: 'eye', side: 'left', peakS: 1.15 },
      { region: 'eye', side: 'left', peakS: 2.1 },
      { region: 'mouth', side: 'left', peakS: 3.4 },
    ]);
    expect(score.twitches.map(({ region, found }) => [region, found !== null])).toEqual([
      ['eye', true],
      ['mouth', false],
    ]);
    expect(score.falseEvents.map(({ peakS }) => peakS)).toEqual([2.1, 3.4]);
  });

  it('judges the side by itself', () => {
    const { twitches, falseEvents } = scoreClip(MOVEMENTS, [
      { region: 'eye', side: 'right', peakS: 1.1 },
      { region: 'mouth', side: 'left', peakS: 3.1 },
    ]);
    expect(twitches.map(({ found }) => found?.side)).toEqual(['right', 'left']);
    expect(falseEvents).toEqual([]);
  });

  it('finds no twitch in another region, nor one twitch twice', () => {
    const { twitches, falseEvents } = scoreClip(MOVEMENTS, [
      { region: 'mouth', side: 'left', peakS: 1.1 },
      { region: 'mouth', side: 'left', peakS: 3.1 },
      { region: 'mouth', side: 'left', peakS: 3.15 },
    ]);
    expect(twitches.map(({ found }) => found !== null)).toEqual([false, true]);
    expect(falseEvents).toHaveLength(2);
  });

  it('finds a long movement anywhere within, and counts no second event of it as invented', () => {
    const long: Movement[] = [
      { kind: 'eye-spasm', side: 'left', onsetS: 1, durationS: 2, depth: 0.6 },
      { kind: 'mouth-twitch', side: 'left', onsetS: 5, durationS: 0.8, depth: 0.08 },
    ];
    const { twitches, falseEvents } = scoreClip(long, [
      { region: 'eye', side: 'left', peakS: 1.1, tonic: true },
      { region: 'eye', side: 'left', peakS: 2.9 },
      { region: 'mouth', side: 'left', peakS: 5.9 },
      { region: 'mouth', side: 'right', peakS: 5.3 },
      { region: 'eye', side: 'left', peakS: 3.5 },
    ]);
    expect(twitches.map(({ length, found }) => [length, found !== null])).toEqual([
      ['spasm', true],
      ['contraction', true],
    ]);
    expect(falseEvents.map(({ peakS }) => peakS)).toEqual([3.5]);
  });
});
