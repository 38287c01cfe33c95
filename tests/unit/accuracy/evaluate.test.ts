import { describe, expect, it } from 'vitest';
import { spikedCommands, TASKS } from '../../../scripts/accuracy/commands';
import { CONDITIONS } from '../../../scripts/accuracy/conditions';
import { evaluate } from '../../../scripts/accuracy/evaluate';
import type { FoundTwitch } from '../../../scripts/accuracy/method';
import type { MeasuredClip } from '../../../scripts/accuracy/run-clips';
import { spikedTwitches } from '../../../scripts/accuracy/score-clip';
import { PATIENT_LOOK } from '../../../tests/patient/look';

/** A clip of 30 s with twitches at known depths, measured by a method that says what `found` says. */
function clip(
  level: 0 | 1 | 2,
  found: (twitches: FoundTwitch[]) => FoundTwitch[],
  said: 0 | 1 | 2 | null,
): MeasuredClip {
  const task = [TASKS.level0, TASKS.level1, TASKS.level2][level] ?? TASKS.level0;
  const commands = spikedCommands(5, 30, {
    ...task,
    depths: { lid: [0.3, 0.3], mouth: [0.1, 0.1], neck: [0.05, 0.05] },
  });
  const truth = spikedTwitches(commands.program.movements);
  return {
    spec: {
      id: `level ${level}`,
      face: { kind: 'drawn', look: PATIENT_LOOK, height: 720 },
      activity: 'rest',
      commands,
      durationS: 30,
      level,
      condition: CONDITIONS.good,
    },
    run: {
      results: [
        {
          method: 'm',
          twitches: found(truth),
          watchedS: 30,
          assessedS: { eye: 30, mouth: 15, platysma: 0 },
          blind: { eye: [], mouth: [], platysma: [] },
          smallest: { eye: 0.05, mouth: 0.02, platysma: null },
          level: said,
          side: said ? (truth[0]?.side ?? null) : null,
          remarks: [],
        },
      ],
      sentFrames: 900,
      analysedFrames: 900,
      bitsPerS: 0,
      durationS: 30,
      eyeToEyePx: 100,
      frames: [],
    },
  };
}

describe('evaluate', () => {
  it('is perfect for a perfect method', () => {
    const all = (twitches: FoundTwitch[]): FoundTwitch[] => twitches;
    const [score] = evaluate([clip(0, all, 0), clip(1, all, 1), clip(2, all, 2)]);
    expect(score?.eye.recallPlain.share).toBe(1);
    expect(score?.mouth.sideRight.share).toBe(1);
    expect(score?.eye.falsePerMinute).toMatchObject({ count: 0, exposure: 1.5, rate: 0 });
    expect(score?.mouth.assessed).toBe(0.5);
    expect(score?.levels).toMatchObject({ total: 3, meanAbsoluteError: 0 });
    expect(score?.eye.limit95).toEqual({ depth: 0.3, interval: null, below: true });
  });

  it('counts false events by assessed minute, and clips without a grade apart', () => {
    const invented = (twitches: FoundTwitch[]): FoundTwitch[] => [
      ...twitches.filter(({ region }) => region === 'eye'),
      { region: 'mouth', side: 'left', peakS: 0.5 },
    ];
    const [score] = evaluate([clip(0, invented, 1), clip(2, invented, null)]);
    expect(score?.mouth.falsePerMinute).toMatchObject({ count: 2, exposure: 0.5, rate: 4 });
    expect(score?.eye.falsePerMinute.count).toBe(0);
    expect(score?.mouth.recallPlain.share).toBe(0);
    expect(score?.notGradable).toBe(1);
    expect(score?.matrix[0]).toEqual([0, 1, 0, 0]);
    expect(score?.levels.total).toBe(1);
  });

  it('puts each depth into its bin', () => {
    const [score] = evaluate([clip(1, (twitches) => twitches, 1)]);
    expect(score?.eye.recall.map(({ total }) => total > 0)).toEqual([false, false, false, false, false, false, true]);
  });
});
