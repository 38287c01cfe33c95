import type { QualityIssueCode } from '../measure/quality';
import type { Assessed, CallDetector } from '../twitch/call/call-detector';
import type { CallRegion } from '../twitch/call-event';
import { type AssessmentStep, STEP_S } from './assessment';

/** Asks a detector every half second what it could judge since. */
export class Assessor {
  readonly #detector: CallDetector;
  #fromS: number | null = null;
  #assessed: Assessed;
  #blinks: number;

  constructor(detector: CallDetector) {
    this.#detector = detector;
    this.#assessed = detector.assessedS;
    this.#blinks = detector.blinks;
  }

  /** Takes the latest frame's time and a way to ask for the picture's blocking issues. @returns the step that it completes, if it does */
  push(timeS: number, issues: () => readonly QualityIssueCode[]): AssessmentStep | null {
    this.#fromS ??= timeS;
    if (timeS - this.#fromS < STEP_S) return null;
    this.#fromS = timeS;
    const { assessedS, blinks, sensitivity } = this.#detector;
    const since = (region: CallRegion) => ({
      left: assessedS[region].left - this.#assessed[region].left,
      right: assessedS[region].right - this.#assessed[region].right,
    });
    const step: AssessmentStep = {
      toS: timeS,
      assessedS: { eye: since('eye'), mouth: since('mouth'), platysma: since('platysma') },
      sensitivity,
      hindrances: this.#detector.hindrances,
      blinks: blinks - this.#blinks,
      issues: issues(),
    };
    this.#assessed = assessedS;
    this.#blinks = blinks;
    return step;
  }
}
