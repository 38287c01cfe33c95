import { describe, expect, test } from 'vitest';
import { LiveMeasurement } from '../../../lib/consult/live-measurement';
import { PRE_CHECK_LIMIT_S, PRE_CHECK_S, PreCheck } from '../../../lib/consult/precheck';
import { type PreCheckFinding, type PreCheckItem, verdictOf } from '../../../lib/consult/precheck-findings';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import type { Observation, Sample } from '../../../lib/measure/sample';
import { type SeriesOptions, seriesOf } from '../twitch/call-series';
import { sampleAt } from './fixtures';

const START_MS = 5_000_000;

/** A neck in full view. */
const NECK: Partial<MotionSample> = {
  neckView: { left: 'skin', right: 'skin' },
  seen: {
    eye: { left: true, right: true },
    mouth: { left: true, right: true },
    brow: { left: true, right: true },
    neck: { left: true, right: true },
  },
};

/** A check with the live measurement that it rides on, and a clock that goes with the picture. */
class Bench {
  readonly measurement = new LiveMeasurement();
  readonly check = new PreCheck(START_MS);
  nowMs = START_MS;
  framesTakenS = 0;

  /** Films a face for so long, or until the check is done. */
  film(
    seconds: number,
    { sample = {}, neck = true, ...series }: Partial<SeriesOptions> & { sample?: Partial<Sample>; neck?: boolean } = {},
    untilDone = true,
  ): this {
    const framesPerS = series.framesPerS ?? 30;
    let frame = 0;
    for (const motion of seriesOf({ durationS: seconds, ...series })) {
      const timeS = this.framesTakenS + motion.timeS;
      const move = { outward: 2e-4 * Math.sin(7 * frame), up: 2e-4 * Math.cos(5 * frame++) };
      const still = { value: move, noise: 1e-4 };
      const seenNeck = neck
        ? { ...NECK, neck: { left: still, right: { ...still, value: { outward: -move.up, up: move.outward } } } }
        : {};
      const face = { ...sampleAt(timeS, this.nowMs), ...sample };
      this.#take({
        kind: 'face',
        sample: face,
        motion: { ...motion, ...seenNeck, timeS, eyeToEyePx: face.eyeToEyePx, pose: face.pose },
      });
      this.nowMs += 1000 / framesPerS;
      if (untilDone && this.check.state(this.nowMs).done) break;
    }
    this.framesTakenS += frame / framesPerS;
    return this;
  }

  filmNothing(seconds: number): this {
    for (let frame = 0; frame < 30 * seconds; frame++) {
      this.#take({ kind: 'no-face', timeS: this.framesTakenS + frame / 30, capturedAtMs: this.nowMs });
      this.nowMs += 1000 / 30;
    }
    this.framesTakenS += seconds;
    return this;
  }

  get tookS(): number {
    return (this.nowMs - START_MS) / 1000;
  }

  get findings(): PreCheckFinding[] {
    const { done, findings } = this.check.state(this.nowMs);
    expect(done).toBe(true);
    return findings;
  }

  /** Those that are not good, as `item verdict reason`. */
  get bad(): string[] {
    return this.findings
      .filter(({ verdict }) => verdict !== 'good')
      .map(({ item, verdict, reason }) => `${item} ${verdict} ${reason}`);
  }

  find(item: PreCheckItem): PreCheckFinding {
    const finding = this.findings.find((each) => each.item === item);
    if (!finding) throw new Error(`Nothing was found of ${item}.`);
    return finding;
  }

  #take(observation: Observation): void {
    const { step } = this.measurement.observe(observation);
    this.check.push(observation, step, this.nowMs);
  }
}

/** What the grade says after the same picture has gone on for a whole window. */
function gradeReasons(options: Parameters<Bench['film']>[1]): string[] {
  const measurement = new LiveMeasurement();
  for (const motion of seriesOf({ durationS: 24, ...options })) {
    const face = { ...sampleAt(motion.timeS, 0), ...options?.sample };
    measurement.observe({ kind: 'face', sample: face, motion: { ...motion, eyeToEyePx: face.eyeToEyePx } });
  }
  return (measurement.verdict(null)?.reasons ?? []).map((reason) => {
    if (reason.kind === 'picture') return reason.issue;
    return reason.kind === 'not-assessed' ? `${reason.region} ${reason.hindrance}` : reason.kind;
  });
}

const turned = (yawDeg: number, pitchDeg = 0): Partial<Sample> => ({ pose: { yawDeg, pitchDeg, rollDeg: 0 } });

describe('a good picture', () => {
  test('is done early, with every item good and measured', () => {
    const bench = new Bench().film(20);
    expect(bench.bad).toEqual([]);
    expect(verdictOf(bench.findings)).toBe('good');
    expect(bench.tookS).toBeLessThan(PRE_CHECK_S);
    expect(bench.findings.map(({ item, value }) => [item, value !== null])).toEqual([
      ['face-lost', true],
      ['light', true],
      ['face-size', true],
      ['frame-rate', true],
      ['pose', true],
      ['steadiness', true],
      ['eye', true],
      ['mouth', true],
      ['platysma', true],
    ]);
    expect(bench.find('face-size')).toMatchObject({ value: 150, limit: 80 });
    expect(bench.find('frame-rate').value).toBeCloseTo(30, 6);
    expect(bench.find('light')).toMatchObject({ value: 120, limit: 60 });
    expect(gradeReasons({})).toEqual([]);
  });

  test('without the neck is good but for that, and does not wait for it', () => {
    const bench = new Bench().film(20, { neck: false });
    expect(bench.bad).toEqual(['platysma fair outside']);
    expect(bench.tookS).toBeLessThan(PRE_CHECK_S);
  });

  test('is the same at 24, 30 and 60 frames a second', () => {
    for (const framesPerS of [24, 30, 60]) {
      const bench = new Bench().film(20, { framesPerS });
      expect(bench.bad).toEqual([]);
      expect(bench.find('frame-rate').value).toBeCloseTo(framesPerS, 6);
    }
  });
});

describe('what would forbid the grade is found and named as the grade names it', () => {
  test.each<[string, NonNullable<Parameters<Bench['film']>[1]>, string, string]>([
    ['a small face', { sample: { eyeToEyePx: 43 } }, 'face-size poor face-size', 'face-size'],
    ['10 frames a second', { framesPerS: 10 }, 'frame-rate poor frame-rate', 'frame-rate'],
    ['a dark face', { sample: { luma: 30 } }, 'light poor light', 'light'],
    ['a turned head', { sample: turned(-35) }, 'pose poor pose', 'pose'],
    ['a bowed head', { sample: turned(5, -27) }, 'pose poor pose', 'pose'],
    ['speech', { jaw: (timeS) => 0.25 * Math.sin(12 * timeS) }, 'mouth poor mouth-moving', 'mouth mouth-moving'],
    ['a head that turns about', { poseRate: () => 20 }, 'steadiness poor head-moving', 'eye head-moving'],
    ['eyes that look about', { gaze: (timeS) => 0.3 * Math.sin(9 * timeS) }, 'eye poor gaze', 'eye gaze'],
  ])('%s', (_name, options, finding, reason) => {
    const bench = new Bench().film(20, options);
    expect(bench.bad).toContain(finding);
    expect(verdictOf(bench.findings)).toBe('poor');
    expect(bench.tookS).toBeGreaterThanOrEqual(PRE_CHECK_S);
    expect(bench.tookS).toBeLessThan(PRE_CHECK_LIMIT_S);
    expect(gradeReasons(options)).toContain(reason);
  });

  test('what only weakens it is fair, and does not forbid it', () => {
    const options = { framesPerS: 22, sample: { eyeToEyePx: 70, luma: 50, ...turned(0, 18) } };
    const bench = new Bench().film(20, options);
    expect(bench.bad.slice(0, 4)).toEqual([
      'light fair light',
      'face-size fair face-size',
      'frame-rate fair frame-rate',
      'pose fair pose',
    ]);
    expect(verdictOf(bench.findings)).toBe('fair');
    expect(gradeReasons(options)).toEqual([]);
  });

  test('the pose is told by the axis that is nearer to its limit', () => {
    expect(new Bench().film(20, { sample: turned(12, 10) }).find('pose')).toMatchObject({ value: 10, limit: 15 });
    expect(new Bench().film(20, { sample: turned(-18, 10) }).find('pose')).toMatchObject({ value: 18, limit: 20 });
  });

  test('a few words do not spoil it', () => {
    const jaw = (timeS: number) => (timeS < 2.5 ? 0.25 * Math.sin(12 * timeS) : 0);
    const bench = new Bench().film(20, { jaw });
    expect(bench.bad).toEqual([]);
  });
});

describe('a picture that does not come', () => {
  test('no frame at all ends by the clock, and the first frame begins anew', () => {
    const bench = new Bench();
    bench.nowMs += 1000 * (PRE_CHECK_LIMIT_S - 0.1);
    expect(bench.check.state(bench.nowMs).done).toBe(false);
    bench.nowMs += 200;
    expect(bench.bad[3]).toBe('frame-rate poor no-frames');
    expect(bench.bad).toHaveLength(9);
    bench.film(20);
    expect(bench.bad).toEqual([]);
  });

  test('frames that stop are no good picture, however good they were', () => {
    const bench = new Bench().film(3);
    expect(bench.check.state(bench.nowMs).done).toBe(false);
    bench.nowMs += 1000 * PRE_CHECK_LIMIT_S;
    expect(bench.find('frame-rate')).toMatchObject({ value: 0, verdict: 'poor', reason: 'no-frames' });
    expect(verdictOf(bench.findings)).toBe('poor');
  });

  test('nobody in the picture', () => {
    const bench = new Bench().filmNothing(11);
    expect(bench.find('face-lost')).toMatchObject({ value: 0, verdict: 'poor', reason: 'face-lost' });
    expect(bench.bad.filter((bad) => bad.includes('unknown'))).toHaveLength(7);
  });
});

describe('a finished check', () => {
  const again = (bench: Bench, seconds: number, options: Parameters<Bench['film']>[1]): boolean => {
    bench.film(seconds, options, false);
    return !bench.check.state(bench.nowMs).done;
  };

  test('begins anew by itself when the picture has become too poor, and when it is good again', () => {
    const bench = new Bench().film(20);
    const small = { sample: { eyeToEyePx: 40 } };
    expect(again(bench, 3, small)).toBe(false);
    expect(again(bench, 3, small)).toBe(true);
    bench.film(20, small);
    expect(bench.bad).toContain('face-size poor face-size');
    expect(again(bench, 7, {})).toBe(true);
    bench.film(20);
    expect(bench.bad).toEqual([]);
  });

  test('stands while the picture stays as it was, or is poor for a moment only', () => {
    const bench = new Bench().film(20, { sample: { luma: 30 } });
    expect(again(bench, 30, { sample: { luma: 30 } })).toBe(false);
    expect(again(bench, 2, {})).toBe(false);
    expect(again(bench, 10, { sample: { luma: 30 } })).toBe(false);
  });
});

test('it says how far it is, never backwards', () => {
  const bench = new Bench();
  let before = 0;
  for (let s = 0; s < 8; s++) {
    const { done, progress, leftS } = bench.film(1, { sample: { luma: 30 } }).check.state(bench.nowMs);
    expect(done).toBe(false);
    expect(progress).toBeGreaterThanOrEqual(before);
    expect(leftS).toBeCloseTo(PRE_CHECK_S - (s + 1), 0);
    before = progress;
  }
});
