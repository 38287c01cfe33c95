import { GAP_S } from '../../lib/consult/gap';
import { gradeEvents } from '../../lib/grade/grade-events';
import { sampleFrom } from '../../lib/measure/take-sample';
import type { TwitchEvent } from '../../lib/twitch/event';
import { RollingReference } from '../../lib/twitch/rolling';
import type { MeasuredFrame, Method, MethodResult } from './method';

/** The published rule as it runs live, on raw landmarks or on the library's smoothed ones. It knows no picture that it cannot judge. */
export class PublishedRule implements Method {
  readonly #landmarks: 'raw' | 'smoothed';
  readonly #rule = new RollingReference();
  readonly #twitches: TwitchEvent[] = [];
  #previousS: number | null = null;
  #measuredS = 0;

  constructor(landmarks: 'raw' | 'smoothed') {
    this.#landmarks = landmarks;
  }

  next(frame: MeasuredFrame): void {
    const face = frame[this.#landmarks];
    if (!face) return;
    const stepS = frame.timeS - (this.#previousS ?? frame.timeS);
    if (stepS > GAP_S) this.#rule.gap();
    else this.#measuredS += stepS;
    this.#previousS = frame.timeS;
    this.#twitches.push(...this.#rule.push(sampleFrom(face, { timeS: frame.timeS, capturedAtMs: 0, luma: 0 })));
  }

  finish(): MethodResult {
    const grade = this.#measuredS > 0 ? gradeEvents(this.#twitches, this.#measuredS, null) : null;
    return {
      method: `published rule, ${this.#landmarks} landmarks`,
      twitches: this.#twitches.map(({ region, side, peakS }) => ({ region, side, peakS })),
      watchedS: this.#measuredS,
      assessedS: { eye: this.#measuredS, mouth: this.#measuredS, platysma: 0 },
      blind: { eye: [], mouth: [], platysma: [] },
      smallest: { eye: null, mouth: null, platysma: null },
      level: grade?.level ?? null,
      side: grade?.side ?? null,
      remarks: [],
    };
  }
}
