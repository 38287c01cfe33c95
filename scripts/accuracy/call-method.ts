import type { Level } from '../../lib/grade/grade';
import { gradeEvents } from '../../lib/grade/grade-events';
import { innerFaceRect } from '../../lib/measure/face-rect';
import { lumaView, meanLuma } from '../../lib/measure/luma';
import { MotionMeasure } from '../../lib/measure/motion/motion-measure';
import { QualityWatch } from '../../lib/measure/quality-watch';
import { SIDES } from '../../lib/measure/side';
import { sampleFrom } from '../../lib/measure/take-sample';
import { CallDetector } from '../../lib/twitch/call/call-detector';
import type { CallEvent, CallRegion } from '../../lib/twitch/call-event';
import type { Region } from '../../lib/twitch/event';
import type { MeasuredFrame, Method, MethodResult } from './method';

/** Name in tables. */
export const CALL_METHOD = 'Hemiscope, pixels';

/** Less is not graded. As the live panel does. Seconds. */
const GRADED_FROM_S = 5;
/** A clip is not gradable if the picture was too poor for more than this share of it. Ours. */
const MAX_BLOCKED = 0.5;

/** Our own measurement: the pixels' motion, the detector for calls, and no grade from a picture that cannot carry one. */
export class CallMethod implements Method {
  readonly #motion = new MotionMeasure();
  readonly #detector = new CallDetector();
  readonly #quality = new QualityWatch();
  readonly #twitches: CallEvent[] = [];
  readonly #blockedFrames: Record<string, number> = {};
  #frames = 0;
  #framesBlocked = 0;

  next({ packet, timeS, raw }: MeasuredFrame): void {
    this.#watchQuality({ packet, timeS, raw });
    const sample = this.#motion.next(packet, raw, timeS);
    if (!sample) return;
    this.#twitches.push(...this.#detector.push(sample));
  }

  finish(): MethodResult {
    const assessed = this.#detector.assessedS;
    const assessedS: Record<CallRegion, number> = {
      eye: meanOf(assessed.eye),
      mouth: meanOf(assessed.mouth),
      platysma: meanOf(assessed.platysma),
    };
    const blocked = this.#framesBlocked > MAX_BLOCKED * this.#frames;
    const tooShort = assessedS.eye < GRADED_FROM_S;
    const remarks = blocked
      ? Object.keys(this.#blockedFrames).filter((code) => (this.#blockedFrames[code] ?? 0) > this.#frames / 4)
      : tooShort
        ? ['too little assessed']
        : [];
    return {
      method: CALL_METHOD,
      twitches: this.#twitches,
      assessedS: blocked ? { eye: 0, mouth: 0, platysma: 0 } : assessedS,
      level: blocked || tooShort ? null : this.#level(assessedS.eye),
      remarks,
    };
  }

  #level(windowS: number): Level {
    const seen = this.#twitches.some(({ region }) => region === 'platysma');
    const ofFace = this.#twitches.flatMap(({ region, ...event }) =>
      region === 'platysma' ? [] : [{ region: region satisfies Region, ...event }],
    );
    return gradeEvents(ofFace, windowS, seen).level;
  }

  #watchQuality({ packet, timeS, raw }: Pick<MeasuredFrame, 'packet' | 'timeS' | 'raw'>): void {
    const light = lumaView(packet);
    const luma = (raw && light && meanLuma(light, innerFaceRect(raw))) ?? Number.NaN;
    const when = { timeS, capturedAtMs: 0 };
    this.#quality.push(
      raw ? { kind: 'face', sample: sampleFrom(raw, { ...when, luma }) } : { kind: 'no-face', ...when },
    );
    const blocking = this.#quality.current().issues.filter((issue) => issue.blocking);
    this.#frames++;
    if (blocking.length > 0) this.#framesBlocked++;
    for (const { code } of blocking) this.#blockedFrames[code] = (this.#blockedFrames[code] ?? 0) + 1;
  }
}

function meanOf(bySide: Record<'left' | 'right', number>): number {
  return SIDES.reduce((sum, side) => sum + bySide[side], 0) / SIDES.length;
}
