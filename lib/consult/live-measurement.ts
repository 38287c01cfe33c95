import type { Grade } from '../grade/grade';
import { gradeEvents } from '../grade/grade-events';
import type { Quality } from '../measure/quality';
import { QualityWatch } from '../measure/quality-watch';
import type { Observation } from '../measure/sample';
import type { TwitchEvent } from '../twitch/event';
import { WINDOW_S } from '../twitch/paper-constants';
import { RollingReference } from '../twitch/rolling';
import { GAP_S } from './gap';

/** Measured picture before a first, still provisional grade. Ours: under it one twitch would read as 12 a minute or more. Seconds. */
export const PROVISIONAL_S = 5;

/** One person's live measurement: observations in, events and a grade over the last 20 s out. All times are consult seconds. */
export class LiveMeasurement {
  readonly #twitches = new RollingReference();
  readonly #quality = new QualityWatch();
  #measuredTimes: number[] = [];
  #events: TwitchEvent[] = [];

  /** Takes the next frame's observation, times in order. Returns the twitches that it completed. */
  observe(observation: Observation): TwitchEvent[] {
    this.#quality.push(observation);
    if (observation.kind !== 'face') return [];
    const { timeS } = observation.sample;
    const previousS = this.#measuredTimes.at(-1);
    if (previousS !== undefined && timeS - previousS > GAP_S) this.#twitches.gap();
    this.#measuredTimes.push(timeS);
    const found = this.#twitches.push(observation.sample);
    this.#events.push(...found);
    this.#forgetBefore(timeS - WINDOW_S);
    return found;
  }

  /** The picture was interrupted: nothing before counts as a neighbour of what comes. */
  interrupt(): void {
    this.#twitches.gap();
  }

  get quality(): Quality {
    return this.#quality.current();
  }

  /** Seconds of measured picture within the window, gaps left out. */
  get measuredS(): number {
    let sum = 0;
    for (let i = 1; i < this.#measuredTimes.length; i++) {
      const step = (this.#measuredTimes[i] ?? 0) - (this.#measuredTimes[i - 1] ?? 0);
      if (step <= GAP_S) sum += step;
    }
    return sum;
  }

  /** The grade over the window; null while the picture is too poor or too little of it was measured. */
  grade(platysmaSeen: boolean | null): Grade | null {
    const measuredS = this.measuredS;
    if (measuredS < PROVISIONAL_S || this.quality.issues.some((issue) => issue.blocking)) return null;
    return gradeEvents(this.#events, measuredS, platysmaSeen);
  }

  #forgetBefore(timeS: number): void {
    const firstKept = this.#measuredTimes.findIndex((time) => time >= timeS);
    if (firstKept > 0) this.#measuredTimes.splice(0, firstKept);
    this.#events = this.#events.filter((event) => event.peakS >= timeS);
  }
}
