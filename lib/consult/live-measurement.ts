import { gradeCall } from '../grade/call-grade';
import type { CallVerdict, CallWindow } from '../grade/call-verdict';
import type { Grade } from '../grade/grade';
import { gradeEvents } from '../grade/grade-events';
import type { GradeProfile } from '../grade/grade-profile';
import type { Quality, QualityIssueCode } from '../measure/quality';
import { QualityWatch } from '../measure/quality-watch';
import { type Observation, timeOf } from '../measure/sample';
import { CallDetector } from '../twitch/call/call-detector';
import type { CallEvent } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';
import { WINDOW_S } from '../twitch/paper-constants';
import { RollingReference } from '../twitch/rolling';
import { PAPER_THRESHOLDS } from '../twitch/swings';
import { type AssessmentStep, windowOf } from './assessment';
import { Assessor } from './assessor';
import { GAP_S } from './gap';
import { measuredBetween } from './sorted-times';
import { type ConsultTask, isCounted, isVoluntary } from './tasks';

/** Measured picture before the published rule's first, still provisional grade. Ours: under it one twitch would read as 12 a minute or more. Seconds. */
export const PROVISIONAL_S = 5;

/** Picture that a full window may lack. Ours: a twentieth of it. Seconds. */
export const WINDOW_SLACK_S = 1;

/** What one observation brought to an end. */
export interface Found {
  events: CallEvent[];
  /** What the published rule counts. */
  referenceEvents: TwitchEvent[];
  step: AssessmentStep | null;
}

/** One person's live measurement: observations in, events and a grade over the last 20 s out. All times are consult seconds. */
export class LiveMeasurement {
  readonly #detector = new CallDetector();
  readonly #assessor = new Assessor(this.#detector);
  readonly #reference: RollingReference;
  readonly #quality = new QualityWatch();
  #measuredTimes: number[] = [];
  #events: CallEvent[] = [];
  #referenceEvents: TwitchEvent[] = [];
  #steps: AssessmentStep[] = [];
  readonly #tasks: () => readonly ConsultTask[];
  readonly #profile: () => GradeProfile | null;

  /**
   * @param tasks what the patient was asked to do so far
   * @param profile what a study teaches the grade; null: the built-in rule
   */
  constructor(tasks: () => readonly ConsultTask[] = () => [], profile: () => GradeProfile | null = () => null) {
    this.#tasks = tasks;
    this.#profile = profile;
    this.#reference = new RollingReference(() => profile()?.thresholds ?? PAPER_THRESHOLDS);
  }

  /** Takes the next frame's observation, times in order. */
  observe(observation: Observation): Found {
    this.#quality.push(observation);
    const found: Found = { events: [], referenceEvents: [], step: null };
    if (observation.kind === 'face') {
      const { sample, motion } = observation;
      const previousS = this.#measuredTimes.at(-1);
      if (previousS !== undefined && sample.timeS - previousS > GAP_S) found.events.push(...this.interrupt());
      this.#measuredTimes.push(sample.timeS);
      if (motion) {
        const completed = this.#detector.push(motion);
        this.#events.push(...completed);
        found.events.push(...completed);
      }
      found.referenceEvents = this.#reference.push(sample);
      this.#referenceEvents.push(...found.referenceEvents);
    }
    const timeS = timeOf(observation);
    found.step = this.#assessor.push(timeS, () => this.#blocking());
    if (found.step) this.#steps.push(found.step);
    this.#forgetBefore(timeS - WINDOW_S);
    return found;
  }

  /** The picture was interrupted: nothing before counts as a neighbour of what comes. @returns the contractions that it cut off */
  interrupt(): CallEvent[] {
    const cutOff = this.ongoing;
    this.#events.push(...cutOff);
    this.#detector.gap();
    this.#reference.gap();
    return cutOff;
  }

  get quality(): Quality {
    return this.#quality.current();
  }

  /** Seconds of measured picture within the window, gaps left out. */
  get measuredS(): number {
    return measuredBetween(this.#measuredTimes);
  }

  /** Seconds of measured picture that the window lacks to be full; one with single frames missing counts as full. */
  get lacksS(): number {
    const lacksS = WINDOW_S - this.measuredS;
    return lacksS < WINDOW_SLACK_S ? 0 : lacksS;
  }

  /** Contractions that hold just now, as if they ended here. */
  get ongoing(): CallEvent[] {
    return this.#detector.ongoing;
  }

  /** The last 20 s as the grade takes them. A picture that is too poor just now is told at once, not when most of the window is. */
  window(): CallWindow {
    const tasks = this.#tasks();
    const window = windowOf(this.#steps, [...this.#events, ...this.ongoing], this.#countedS(tasks), tasks);
    return { ...window, issues: [...new Set([...window.issues, ...this.#blocking()])] };
  }

  /** null before anything was measured. */
  verdict(platysmaSeen: boolean | null): CallVerdict | null {
    return this.#measuredTimes.length > 0 ? gradeCall(this.window(), platysmaSeen, this.#profile()) : null;
  }

  /** What the published rule says of the window; null while the picture is too poor or too little of it was measured. */
  reference(platysmaSeen: boolean | null): Grade | null {
    const tasks = this.#tasks();
    const countedS = this.#countedS(tasks);
    if (countedS < PROVISIONAL_S || this.#blocking().length > 0) return null;
    const counted = this.#referenceEvents.filter((event) => isCounted(tasks, event));
    return gradeEvents(counted, countedS, platysmaSeen);
  }

  /** Measured picture without willed movement. Seconds. */
  #countedS(tasks: readonly ConsultTask[]): number {
    return measuredBetween(this.#measuredTimes, { counts: (timeS) => !isVoluntary(tasks, timeS) });
  }

  #blocking(): QualityIssueCode[] {
    return this.quality.issues.filter(({ blocking }) => blocking).map(({ code }) => code);
  }

  #forgetBefore(timeS: number): void {
    const firstKept = this.#measuredTimes.findIndex((time) => time >= timeS);
    if (firstKept > 0) this.#measuredTimes.splice(0, firstKept);
    // A long spasm belongs to the window for as long as it reaches into it.
    this.#events = this.#events.filter((event) => event.offsetS >= timeS);
    this.#referenceEvents = this.#referenceEvents.filter((event) => event.peakS >= timeS);
    this.#steps = this.#steps.filter((step) => step.toS >= timeS);
  }
}
