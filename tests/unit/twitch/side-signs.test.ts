import { describe, expect, it } from 'vitest';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import type { Side } from '../../../lib/measure/side';
import { BROW_SIGN, SideSigns } from '../../../lib/twitch/call/side-signs';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { callEvent } from '../grade/call-window';
import { mirrored, seriesOf } from './call-series';

/** A half sine between 5 and 5.3 s. */
const during = (timeS: number, height: number): number =>
  timeS > 5 && timeS < 5.3 ? height * Math.sin((Math.PI * (timeS - 5)) / 0.3) : 0;

interface Rises {
  brow?: Partial<Record<Side, number>>;
  commissure?: Partial<Record<Side, number>>;
  noise?: number;
  browSeen?: boolean;
}

function faceWith({ brow = {}, commissure = {}, noise = 0.001, browSeen = true }: Rises): MotionSample[] {
  return seriesOf({ durationS: 6 }).map((sample) => {
    const moved = (side: Side) => ({ value: during(sample.timeS, brow[side] ?? 0), noise });
    const pulled = (side: Side) => ({
      value: { outward: 0, up: during(sample.timeS, commissure[side] ?? 0) },
      noise,
    });
    return {
      ...sample,
      brow: { left: moved('left'), right: moved('right') },
      commissure: { left: pulled('left'), right: pulled('right') },
      seen: { ...sample.seen, brow: { left: browSeen, right: true } },
    };
  });
}

const eyeEvent = callEvent('eye', 'left', 5, { offsetS: 5.3 });
const mouthEvent = callEvent('mouth', 'left', 5, { offsetS: 5.3 });

function annotated(samples: readonly MotionSample[], event: CallEvent): CallEvent {
  const signs = new SideSigns();
  for (const sample of samples) signs.push(sample);
  return signs.annotate(event);
}

describe('SideSigns', () => {
  it('sees the brow rise while the same eye closes', () => {
    const { browRise } = annotated(faceWith({ brow: { left: 0.04 } }), eyeEvent);
    expect(browRise).toBeGreaterThan(0.85 * 0.04);
    expect(browRise).toBeLessThan(0.04);
  });

  it('takes neither a falling brow nor a raised forehead for it', () => {
    expect(annotated(faceWith({ brow: { left: -0.03 } }), eyeEvent).browRise).toBeLessThan(-0.02);
    expect(annotated(faceWith({ brow: { left: 0.04, right: 0.04 } }), eyeEvent).browRise).toBeCloseTo(0);
    expect(annotated(faceWith({ brow: { right: -0.04 } }), eyeEvent).browRise).toBeCloseTo(0);
    expect(annotated(faceWith({ brow: { right: 0.04 } }), eyeEvent).browRise).toBeLessThan(BROW_SIGN);
  });

  it('tells which way the mouth’s corner goes', () => {
    expect(annotated(faceWith({ commissure: { left: 0.05 } }), mouthEvent).commissureRise).toBeGreaterThan(0.04);
    expect(annotated(faceWith({ commissure: { left: -0.05 } }), mouthEvent).commissureRise).toBeLessThan(-0.04);
  });

  it('judges nothing that is hidden, noisy or past', () => {
    const face = { brow: { left: 0.04 } };
    expect(annotated(faceWith({ ...face, browSeen: false }), eyeEvent).browRise).toBeNull();
    expect(annotated(faceWith({ ...face, noise: 0.01 }), eyeEvent).browRise).toBeNull();
    expect(annotated(faceWith(face), callEvent('eye', 'left', -20, { offsetS: 5 })).browRise).toBeNull();
    const interrupted = new SideSigns();
    for (const sample of faceWith(face)) interrupted.push(sample);
    interrupted.clear();
    expect(interrupted.annotate(eyeEvent).browRise).toBeNull();
  });

  it('is the same in a mirror', () => {
    const samples = faceWith({ brow: { left: 0.04, right: 0.01 } });
    const reflected = annotated(samples.map(mirrored), { ...eyeEvent, side: 'right' });
    expect(reflected.browRise).toBe(annotated(samples, eyeEvent).browRise);
  });

  it('says nothing of a platysma event', () => {
    const event = callEvent('platysma', 'left', 5);
    expect(annotated(faceWith({}), event)).toEqual(event);
  });
});
