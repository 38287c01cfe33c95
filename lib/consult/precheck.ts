import { QUALITY_WINDOW_S } from '../measure/quality-limits';
import { QualityWatch } from '../measure/quality-watch';
import { type Observation, timeOf } from '../measure/sample';
import { type AssessmentStep, STEP_S, windowOf } from './assessment';
import { GAP_S } from './gap';
import { findingsOf, isOfPicture, type PreCheckFinding, withoutFrames } from './precheck-findings';

/** Picture that a check looks at, if it is not good earlier. Ours: twice what a region must be judged for, with room for a blink or a word. Seconds of the video's clock. */
export const PRE_CHECK_S = 10;

/** Time after which a check ends, whatever came: from its first frame, or from its beginning while there is none. Ours: it has to be done in under 15. Seconds. */
export const PRE_CHECK_LIMIT_S = 14;

/** How long the picture must have been otherwise than a finished check says for another to begin. Ours: the live quality's own look back, once more. Seconds. */
const OUTDATED_S = QUALITY_WINDOW_S;

/** A check under way, or what it found. */
export interface PreCheckState {
  done: boolean;
  /** 0–1. */
  progress: number;
  /** Seconds that it may still take; 0 when done. */
  leftS: number;
  /** Provisional until it is done. */
  findings: PreCheckFinding[];
}

/** Looks at one person's picture for some seconds and says whether the grade would take it; looks again when the picture has become another. */
export class PreCheck {
  #quality = new QualityWatch(PRE_CHECK_LIMIT_S);
  #steps: AssessmentStep[] = [];
  #sinceMs: number;
  #firstS: number | null = null;
  #latestS = Number.NEGATIVE_INFINITY;
  #faceS = Number.NEGATIVE_INFINITY;
  #measuredS = 0;
  #ended: { findings: PreCheckFinding[]; starved: boolean } | null = null;
  #otherwiseSinceS: number | null = null;

  /** @param nowMs epoch milliseconds, as everywhere here */
  constructor(nowMs: number) {
    this.#sinceMs = nowMs;
  }

  /** Takes the next frame's observation, and the step of the live measurement that it completed. */
  push(observation: Observation, step: AssessmentStep | null, nowMs: number): void {
    const timeS = timeOf(observation);
    if (this.#isOutdated(timeS, step)) this.#begin();
    if (this.#ended) return;
    if (this.#firstS === null) {
      this.#firstS = timeS;
      this.#sinceMs = nowMs;
    }
    this.#latestS = timeS;
    this.#quality.push(observation);
    if (observation.kind === 'face') {
      if (timeS - this.#faceS <= GAP_S) this.#measuredS += timeS - this.#faceS;
      this.#faceS = timeS;
    }
    // A step that began before is not this check's.
    if (!step || step.toS - this.#firstS < STEP_S) return;
    this.#steps.push(step);
    const findings = this.#findings();
    if (isSettled(findings) || timeS - this.#firstS >= PRE_CHECK_S) this.#end(findings);
  }

  state(nowMs: number): PreCheckState {
    const waitedS = (nowMs - this.#sinceMs) / 1000;
    if (!this.#ended && waitedS >= PRE_CHECK_LIMIT_S) this.#end(this.#findings());
    if (this.#ended) return { done: true, progress: 1, leftS: 0, findings: this.#ended.findings };
    const leftS = Math.max(0, PRE_CHECK_LIMIT_S - waitedS);
    const seenS = this.#firstS === null ? 0 : this.#latestS - this.#firstS;
    return {
      done: false,
      progress: Math.min(1, Math.max(seenS / PRE_CHECK_S, waitedS / PRE_CHECK_LIMIT_S)),
      leftS: this.#firstS === null ? leftS : Math.min(leftS, Math.max(0, PRE_CHECK_S - seenS)),
      findings: this.#findings(),
    };
  }

  /** What it found; null while it is under way. */
  get findings(): PreCheckFinding[] | null {
    return this.#ended?.findings ?? null;
  }

  #begin(): void {
    this.#quality = new QualityWatch(PRE_CHECK_LIMIT_S);
    this.#steps = [];
    this.#firstS = null;
    this.#faceS = Number.NEGATIVE_INFINITY;
    this.#measuredS = 0;
    this.#ended = null;
    this.#otherwiseSinceS = null;
  }

  /** Frames came after all, or the picture has been too poor, or no longer so, in another way for a while. */
  #isOutdated(timeS: number, step: AssessmentStep | null): boolean {
    if (!this.#ended || this.#ended.starved) return this.#ended !== null;
    if (step) {
      const asFound = this.#ended.findings.every(
        ({ item, verdict }) => (verdict === 'poor') === step.issues.some((code) => code === item) || !isOfPicture(item),
      );
      this.#otherwiseSinceS = asFound ? null : (this.#otherwiseSinceS ?? timeS);
    }
    return this.#otherwiseSinceS !== null && timeS - this.#otherwiseSinceS >= OUTDATED_S;
  }

  /** Frames that cover less than half of a check are too few to judge anything by. */
  #end(findings: PreCheckFinding[]): void {
    const seenS = this.#firstS === null ? 0 : this.#latestS - this.#firstS;
    const starved = !isSettled(findings) && seenS < PRE_CHECK_S / 2;
    this.#ended = { findings: starved ? withoutFrames(findings) : findings, starved };
  }

  #findings(): PreCheckFinding[] {
    return findingsOf(this.#quality.current(), windowOf(this.#steps, [], this.#measuredS));
  }
}

/** Nothing is left to wait for: all is good, but perhaps a neck that no waiting brings into view. */
function isSettled(findings: readonly PreCheckFinding[]): boolean {
  return findings.every(
    ({ item, verdict, reason }) =>
      verdict === 'good' || (item === 'platysma' && verdict === 'fair' && reason !== null && reason !== 'starting'),
  );
}
