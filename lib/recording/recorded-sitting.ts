import type { ConsultRecord, MethodName } from '../consult/record';
import { Session } from '../consult/session';
import type { Observation, Sample } from '../measure/sample';
import { CALL_METHOD } from '../twitch/call/call-method';
import type { CallEvent } from '../twitch/call-event';
import { REFERENCE_METHOD } from '../twitch/reference-method';

const METHODS: { method: MethodName; referenceMethod: MethodName } = {
  method: CALL_METHOD,
  referenceMethod: REFERENCE_METHOD,
};

export interface SittingOptions {
  /** Names the recording's frames. */
  series: string;
  appVersion: string;
  /** Moment of the part's beginning, whole epoch milliseconds. */
  zeroMs: number;
  width: number;
  height: number;
  /** Told as they are found; times are seconds since the part's beginning. */
  twitched(events: CallEvent[]): void;
  /** Each frame with a face; its time is on that clock too. */
  measured(sample: Sample): void;
}

/** A live session whose clock is the recording's: what is measured, graded and recorded of a file is what would be of a call. */
export class RecordedSitting {
  readonly #session: Session;
  readonly #series: string;
  readonly #zeroMs: number;
  #nowMs: number;

  constructor({ series, appVersion, zeroMs, width, height, twitched, measured }: SittingOptions) {
    this.#series = series;
    this.#zeroMs = zeroMs;
    this.#nowMs = zeroMs;
    const nothing = () => {};
    this.#session = new Session(
      {
        watch: nothing,
        unite: nothing,
        measureFace: nothing,
        stopTap: nothing,
        changed: nothing,
        measured,
        twitched,
        referenceTwitched: nothing,
      },
      { now: () => this.#nowMs, newId: () => series, appVersion, profile: () => null, ...METHODS },
    );
    this.#session.callOpened('other');
    this.#session.tapped({ id: series, name: null, role: 'remote', width, height }, series);
    this.#session.start();
  }

  /** One frame's outcome, in order. */
  observed(observation: Observation, face: number): void {
    const { capturedAtMs } = observation.kind === 'face' ? observation.sample : observation;
    this.#nowMs = capturedAtMs;
    this.#session.observed(this.#series, observation, face);
  }

  /** The record. @param durationS of the part that was measured */
  end(durationS: number): ConsultRecord {
    this.#nowMs = this.#zeroMs + 1000 * durationS;
    const record = this.#session.end();
    if (!record) throw new Error('The sitting has ended before.');
    return record;
  }
}
