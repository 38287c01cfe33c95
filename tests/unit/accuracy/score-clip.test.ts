import { describe, expect, it } from 'vitest';
import { ALL_DEPTHS, PLAIN_DEPTHS, spikedCommands } from '../../../scripts/accuracy/commands';
import { scoreClip, spikedTwitches } from '../../../scripts/accuracy/score-clip';
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
    expect(score.twitches.map(({ region, found }) => [region, found])).toEqual([
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
    expect(twitches.map(({ found, sideRight }) => [found, sideRight])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(falseEvents).toEqual([]);
  });

  it('finds no twitch in another region, nor one twitch twice', () => {
    const { twitches, falseEvents } = scoreClip(MOVEMENTS, [
      { region: 'mouth', side: 'left', peakS: 1.1 },
      { region: 'mouth', side: 'left', peakS: 3.1 },
      { region: 'mouth', side: 'left', peakS: 3.15 },
    ]);
    expect(twitches.map(({ found }) => found)).toEqual([false, true]);
    expect(falseEvents).toHaveLength(2);
  });
});

describe('spikedCommands', () => {
  it('gives the same for the same seed, and what the level says', () => {
    for (const seed of [1, 2, 3, 4]) {
      const regions = (level: 0 | 1 | 2): string[] => [
        ...new Set(
          spikedTwitches(spikedCommands(seed, 20, level, PLAIN_DEPTHS).program.movements).map((t) => t.region),
        ),
      ];
      expect(regions(0)).toEqual([]);
      expect(regions(1)).toEqual(['eye']);
      expect(regions(2).sort()).toEqual(['eye', 'mouth']);
      expect(spikedCommands(seed, 20, 2, ALL_DEPTHS)).toEqual(spikedCommands(seed, 20, 2, ALL_DEPTHS));
    }
  });

  it('keeps to one side and to the depths, and leaves rest between movements', () => {
    const { program } = spikedCommands(7, 20, 2, PLAIN_DEPTHS);
    const twitches = spikedTwitches(program.movements);
    expect(new Set(twitches.map(({ side }) => side)).size).toBe(1);
    for (const { region, depth } of twitches) {
      const [low, high] = region === 'eye' ? PLAIN_DEPTHS.lid : PLAIN_DEPTHS.mouth;
      expect(depth).toBeGreaterThanOrEqual(low);
      expect(depth).toBeLessThanOrEqual(high);
    }
    const starts = [...new Set(program.movements.map(({ onsetS }) => onsetS))];
    expect(Math.min(...starts.slice(1).map((start, i) => start - (starts[i] ?? 0)))).toBeGreaterThan(0.5);
  });
});
