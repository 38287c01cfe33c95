import { describe, expect, it } from 'vitest';
import { type AssessmentStep, STEP_S, windowOf } from '../../../lib/consult/assessment';
import { Assessor } from '../../../lib/consult/assessor';
import { CallDetector } from '../../../lib/twitch/call/call-detector';
import { seriesOf } from '../twitch/call-series';

const both = (value: number) => ({ left: value, right: value });
const step = (changes: Partial<AssessmentStep> = {}): AssessmentStep => ({
  toS: 0,
  assessedS: { eye: both(0.5), mouth: { left: 0.5, right: 0.25 }, platysma: both(0) },
  sensitivity: {
    eye: { left: 0.06, right: 0.08 },
    mouth: { left: 0.02, right: null },
    platysma: { left: null, right: null },
  },
  hindrances: { platysma: 'not-seen' },
  blinks: 1,
  issues: [],
  ...changes,
});

describe('a window of steps', () => {
  it('sums time and blinks, and takes the middle of what could be seen', () => {
    const poorer = step({ sensitivity: { ...step().sensitivity, eye: { left: 0.1, right: null } } });
    const window = windowOf([step(), step(), poorer], [], 1.5);
    expect(window.assessedS).toEqual({ eye: both(1.5), mouth: { left: 1.5, right: 0.75 }, platysma: both(0) });
    expect(window.sensitivity.eye).toEqual({ left: 0.06, right: 0.08 });
    expect(window.sensitivity.mouth).toEqual({ left: 0.02, right: null });
    expect(window.blinks).toBe(3);
  });

  it('names what was in the way most of the time', () => {
    const speaking = step({ hindrances: { mouth: 'mouth-moving' }, issues: ['light'] });
    const turning = step({ hindrances: { mouth: 'head-moving' }, issues: ['light', 'pose'] });
    const window = windowOf([speaking, speaking, turning], [], 1.5);
    expect(window.hindrances).toEqual({ mouth: 'mouth-moving' });
    expect(window.issues).toEqual(['light']);
  });

  it('of nothing says nothing', () => {
    expect(windowOf([], [], 0)).toEqual({
      events: [],
      measuredS: 0,
      assessedS: { eye: both(0), mouth: both(0), platysma: both(0) },
      sensitivity: {
        eye: { left: null, right: null },
        mouth: { left: null, right: null },
        platysma: { left: null, right: null },
      },
      hindrances: {},
      blinks: 0,
      issues: [],
    });
  });
});

describe('an assessor', () => {
  it('hands out steps that add up to what the detector could judge', () => {
    const detector = new CallDetector();
    const assessor = new Assessor(detector);
    const steps: AssessmentStep[] = [];
    for (const sample of seriesOf({ durationS: 20 })) {
      detector.push(sample);
      const next = assessor.push(sample.timeS, () => []);
      if (next) steps.push(next);
    }
    expect(steps.length).toBeGreaterThan(20 / STEP_S - 5);
    const window = windowOf(steps, [], 20);
    expect(window.assessedS.eye.left).toBeGreaterThan(15);
    expect(detector.assessedS.eye.left - window.assessedS.eye.left).toBeLessThan(STEP_S + 0.05);
    expect(window.sensitivity.eye.left).toBeGreaterThan(0);
  });
});
