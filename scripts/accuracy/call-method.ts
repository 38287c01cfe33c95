import { LiveMeasurement } from '../../lib/consult/live-measurement';
import type { NotGradable } from '../../lib/grade/call-verdict';
import { innerFaceRect } from '../../lib/measure/face-rect';
import { isBlack, lumaView, meanLuma } from '../../lib/measure/luma';
import { MotionMeasure } from '../../lib/measure/motion/motion-measure';
import type { Observation } from '../../lib/measure/sample';
import { type BySide, SIDES } from '../../lib/measure/side';
import { sampleFrom } from '../../lib/measure/take-sample';
import type { CallEvent, CallRegion } from '../../lib/twitch/call-event';
import type { MeasuredFrame, Method, MethodResult, Stretch } from './method';

/** Name in tables. */
export const CALL_METHOD = 'Hemiscope, pixels';

/** The live measurement as the extension runs it, with its grade of the last 20 s when the clip ends. */
export class CallMethod implements Method {
  readonly #motion = new MotionMeasure();
  readonly #live = new LiveMeasurement();
  readonly #twitches: CallEvent[] = [];
  readonly #assessedS: Record<CallRegion, number> = { eye: 0, mouth: 0, platysma: 0 };
  readonly #blind: Record<CallRegion, Stretch[]> = { eye: [], mouth: [], platysma: [] };
  #fromS: number | null = null;
  #toS = 0;

  next(frame: MeasuredFrame): void {
    this.#fromS ??= frame.timeS;
    const { events, step } = this.#live.observe(this.#observationOf(frame));
    this.#twitches.push(...events);
    if (!step) return;
    const stretch: Stretch = [Math.max(this.#fromS, this.#toS), step.toS];
    this.#toS = step.toS;
    for (const region of ['eye', 'mouth', 'platysma'] as const) {
      const assessedS = step.issues.length > 0 ? 0 : meanOf(step.assessedS[region]);
      this.#assessedS[region] += assessedS;
      if (assessedS < (stretch[1] - stretch[0]) / 2) this.#blind[region].push(stretch);
    }
  }

  finish(): MethodResult {
    const verdict = this.#live.verdict(null);
    const smallest = (region: CallRegion): number | null => verdict?.evidence[region].smallestTwitch ?? null;
    return {
      method: CALL_METHOD,
      twitches: this.#twitches,
      watchedS: Math.max(0, this.#toS - (this.#fromS ?? 0)),
      assessedS: this.#assessedS,
      blind: this.#blind,
      smallest: { eye: smallest('eye'), mouth: smallest('mouth'), platysma: smallest('platysma') },
      level: verdict?.level ?? null,
      side: verdict?.side ?? null,
      remarks: verdict ? verdict.reasons.map(remarkOf) : ['face-lost'],
    };
  }

  #observationOf({ packet, timeS, raw }: MeasuredFrame): Observation {
    const light = lumaView(packet);
    const motion = this.#motion.next(packet, raw, timeS);
    const when = { timeS, capturedAtMs: 0 };
    if (!raw) return { kind: light && isBlack(light) ? 'black' : 'no-face', ...when };
    const luma = (light && meanLuma(light, innerFaceRect(raw))) ?? Number.NaN;
    return { kind: 'face', sample: sampleFrom(raw, { ...when, luma }), motion };
  }
}

function meanOf(bySide: BySide<number>): number {
  return SIDES.reduce((sum, side) => sum + bySide[side], 0) / SIDES.length;
}

function remarkOf(reason: NotGradable): string {
  switch (reason.kind) {
    case 'picture':
      return reason.issue;
    case 'too-short':
      return 'too short';
    case 'not-assessed':
      return `${reason.region} not assessed${reason.hindrance ? `: ${reason.hindrance}` : ''}`;
  }
}
