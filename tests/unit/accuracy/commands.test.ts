import { describe, expect, it } from 'vitest';
import { PLAIN_DEPTHS } from '../../../scripts/accuracy/acts';
import { noCommands, spikedCommands, TASKS } from '../../../scripts/accuracy/commands';
import { spikedTwitches } from '../../../scripts/accuracy/score-clip';

const { rest, level0, level1, level2, level3, limits, neckLimits, long } = TASKS;

function regionsOf(seed: number, task: (typeof TASKS)[keyof typeof TASKS]): string[] {
  const twitches = spikedTwitches(spikedCommands(seed, 20, task).program.movements);
  return [...new Set(twitches.map(({ region }) => region))].sort();
}

describe('spikedCommands', () => {
  it('gives the same for the same seed, and what the level says', () => {
    for (const seed of [1, 2, 3, 4]) {
      expect(regionsOf(seed, rest)).toEqual([]);
      expect(regionsOf(seed, level0)).toEqual([]);
      expect(regionsOf(seed, level1)).toEqual(['eye']);
      expect(regionsOf(seed, level2)).toEqual(['eye', 'mouth']);
      for (const task of [level3, neckLimits]) expect(regionsOf(seed, task)).toEqual(['eye', 'mouth', 'platysma']);
      expect(spikedCommands(seed, 20, limits)).toEqual(spikedCommands(seed, 20, limits));
    }
  });

  it('keeps to one side and to the depths, and leaves rest between movements', () => {
    const { program } = spikedCommands(7, 20, level2);
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

  it('holds contractions of about a second and sustained spasms where they are asked for', () => {
    const lengths = new Set(spikedTwitches(spikedCommands(3, 40, long).program.movements).map(({ length }) => length));
    expect([...lengths].sort()).toEqual(['contraction', 'spasm']);
  });

  it('commands nothing of healthy footage', () => {
    expect(noCommands(1)).toMatchObject({ program: { movements: [] }, gazeShifts: [] });
  });
});
