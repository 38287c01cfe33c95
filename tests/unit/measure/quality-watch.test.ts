import { describe, expect, it } from 'vitest';
import type { Quality } from '../../../lib/measure/quality';
import { QualityWatch } from '../../../lib/measure/quality-watch';
import type { Observation, Sample } from '../../../lib/measure/sample';
import { sampleFrom } from '../../../lib/measure/take-sample';
import { faceOf } from './face';

const face = (timeS: number, changes: Partial<Sample> = {}): Observation => ({
  kind: 'face',
  sample: { ...sampleFrom(faceOf(), { timeS, capturedAtMs: 0, luma: 120 }), ...changes },
  motion: null,
});
const nothing = (timeS: number, kind: 'no-face' | 'black' = 'no-face'): Observation => ({
  kind,
  timeS,
  capturedAtMs: 0,
});

function watch(
  framesPerS: number,
  seconds: number,
  at: (timeS: number, i: number) => Observation,
  quality = new QualityWatch(),
): Quality {
  for (let i = 0; i <= framesPerS * seconds; i++) quality.push(at(i / framesPerS, i));
  return quality.current();
}

describe('QualityWatch', () => {
  it('finds nothing wrong with a good picture', () => {
    const { framesPerS, ...rest } = watch(30, 5, (timeS) => face(timeS));
    expect(framesPerS).toBeCloseTo(30, 6);
    expect(rest).toEqual({
      eyeToEyePx: 200,
      luma: 120,
      yawDeg: 0,
      pitchDeg: 0,
      turnDegPerS: null,
      faceShare: 1,
      issues: [],
    });
  });

  it('says nothing before the first frame', () => {
    expect(new QualityWatch().current()).toEqual({
      framesPerS: 0,
      eyeToEyePx: null,
      luma: null,
      yawDeg: null,
      pitchDeg: null,
      turnDegPerS: null,
      faceShare: 0,
      issues: [],
    });
  });

  it('takes one frame as it is', () => {
    expect(watch(30, 0, (timeS) => face(timeS))).toMatchObject({ framesPerS: 0, faceShare: 1, issues: [] });
  });

  it.each<[string, Partial<Sample>, Quality['issues']]>([
    ['a small face', { eyeToEyePx: 79 }, [{ code: 'face-size', blocking: false }]],
    ['a tiny face', { eyeToEyePx: 49 }, [{ code: 'face-size', blocking: true }]],
    ['poor light', { luma: 59 }, [{ code: 'light', blocking: false }]],
    ['no light', { luma: 39 }, [{ code: 'light', blocking: true }]],
    ['a turn', { pose: { yawDeg: -21, pitchDeg: 0, rollDeg: 0 } }, [{ code: 'pose', blocking: false }]],
    ['a wide turn', { pose: { yawDeg: 31, pitchDeg: 0, rollDeg: 0 } }, [{ code: 'pose', blocking: true }]],
    ['a nod', { pose: { yawDeg: 0, pitchDeg: 16, rollDeg: 0 } }, [{ code: 'pose', blocking: false }]],
    ['a deep nod', { pose: { yawDeg: 0, pitchDeg: -26, rollDeg: 0 } }, [{ code: 'pose', blocking: true }]],
    ['a tilt', { pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 45 } }, []],
    ['at the limits', { eyeToEyePx: 80, luma: 60, pose: { yawDeg: 20, pitchDeg: 15, rollDeg: 0 } }, []],
  ])('%s', (_, changes, issues) => {
    expect(watch(30, 4, (timeS) => face(timeS, changes)).issues).toEqual(issues);
  });

  it.each([
    [23, false],
    [21, false],
    [15, true],
    [8, true],
  ])('%i frames a second', (framesPerS, blocking) => {
    expect(watch(framesPerS, 4, (timeS) => face(timeS)).issues).toEqual([{ code: 'frame-rate', blocking }]);
  });

  it('does not judge the frame rate of less than a second', () => {
    expect(watch(10, 0.9, (timeS) => face(timeS)).issues).toEqual([]);
  });

  it('counts frames without a face as frames', () => {
    const quality = watch(30, 4, (timeS, i) => (i % 3 === 0 ? face(timeS) : nothing(timeS, 'black')));
    expect(quality.framesPerS).toBeCloseTo(30, 6);
    expect(quality.faceShare).toBeCloseTo(1 / 3, 1);
    expect(quality.issues).toEqual([{ code: 'face-lost', blocking: true }]);
    expect(watch(30, 4, (timeS) => nothing(timeS))).toMatchObject({ eyeToEyePx: null, luma: null, faceShare: 0 });
  });

  it('forgets what is older than three seconds, and everything when the clock runs backwards', () => {
    const quality = new QualityWatch();
    watch(30, 4, (timeS) => face(timeS, { luma: 10 }), quality);
    expect(watch(30, 3.1, (timeS) => face(timeS + 4), quality).issues).toEqual([]);
    expect(watch(30, 1, (timeS) => face(timeS, { luma: 50 }), quality).issues).toEqual([
      { code: 'light', blocking: false },
    ]);
  });

  it('does not mind one odd frame', () => {
    const quality = watch(30, 4, (timeS, i) =>
      i === 100 ? face(timeS, { luma: Number.NaN, eyeToEyePx: 1 }) : face(i === 90 ? Number.NaN : timeS),
    );
    expect(quality.issues).toEqual([]);
    expect(quality.luma).toBe(120);
  });
});
