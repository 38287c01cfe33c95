import type { CallWindow } from '../grade/call-verdict';
import type { Sample } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import type { Found } from './live-measurement';
import type { ConsultRecord, GapCause, GradePoint } from './record';
import { type FromDoctor, type Recorded, Recorder, type RecordHeader } from './recorder';
import { emptyRecording, extentOf, type Recording, since } from './recording';

/**
 * A service may show another person before its page says so: what was measured so shortly before may be theirs. Ours: as
 * long as pages are given to settle after a change (`lib/capture/binding.ts`). Seconds.
 */
const HELD_S = 1;

/** What is to be recorded, of which time. */
interface Held {
  timeS: number;
  kind: 'sample' | 'found' | 'grade' | 'cause';
  record(recorder: Recorder): void;
}

/** Holds the last second back from the record, until it is known that nobody else came into the picture. Times are consult seconds, in order. */
export class HeldRecorder {
  readonly #recorder: Recorder;
  #held: Held[] = [];
  #latestS = 0;
  /** Whatever peaks from here on, until samples come again, was cut off by the doubt. */
  #doubtedFromS = Number.POSITIVE_INFINITY;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  get header(): RecordHeader {
    return this.#recorder.header;
  }

  /** What is held no more. */
  get recorded(): Recorded {
    return this.#recorder.recorded;
  }

  /** What is held, as it would be recorded next, and why no sample comes just now. */
  get tail(): { recording: Recording; pendingCause: GapCause | null } {
    const { recording, ...rest } = this.#recorder.recorded;
    const extent = extentOf(recording);
    // A gap that ends in the tail begins with the last sample before it.
    const samples = Math.min(1, extent.series);
    const before = since(recording, { ...extent, series: extent.series - samples });
    const recorder = new Recorder(this.header, { recording: before, ...rest });
    for (const { record } of this.#held) record(recorder);
    const { recording: after, pendingCause } = recorder.recorded;
    return { recording: since(after, { ...extentOf(emptyRecording()), series: samples }), pendingCause };
  }

  addSample(sample: Sample, signals: FaceSignals | null): void {
    this.#latestS = sample.timeS;
    this.#doubtedFromS = Number.POSITIVE_INFINITY;
    this.#hold('sample', (recorder) => recorder.addSample(sample, signals));
    this.release(sample.timeS);
  }

  /** An event is held by its peak, so that all of one time are let go together. */
  addFound({ events, referenceEvents, step }: Found): void {
    const none = { events: [], referenceEvents: [], step: null };
    for (const event of events) this.#holdEvent(event, { ...none, events: [event] });
    for (const event of referenceEvents) this.#holdEvent(event, { ...none, referenceEvents: [event] });
    if (step) this.#hold('found', (recorder) => recorder.addFound({ ...none, step }));
  }

  addGrade(point: GradePoint, window: CallWindow): void {
    this.#hold('grade', (recorder) => recorder.addGrade(point, window));
  }

  noteCause(cause: GapCause): void {
    this.#hold('cause', (recorder) => recorder.noteCause(cause));
  }

  /** Nobody else came: what is a second old is recorded; of no given time, all. */
  release(nowS: number = Number.POSITIVE_INFINITY): void {
    const due = this.#held.filter(({ timeS }) => timeS <= nowS - HELD_S);
    this.#held = this.#held.filter(({ timeS }) => timeS > nowS - HELD_S);
    for (const { record } of due) record(this.#recorder);
  }

  /** Somebody else is in the picture: the last second may have been theirs, and is dropped. Why no samples come stays known. */
  doubt(nowS: number): void {
    this.release(nowS);
    this.#doubtedFromS = nowS - HELD_S;
    const dropped = this.#held.splice(0);
    const lastSample = dropped.findLastIndex(({ kind }) => kind === 'sample');
    for (const { kind, record } of dropped.slice(lastSample + 1)) {
      if (kind === 'cause') record(this.#recorder);
    }
  }

  /** The consult as it would be if it ended now, with nobody else in the picture. */
  finish(durationS: number, endedAt: string, said: FromDoctor): ConsultRecord {
    this.release();
    return this.#recorder.finish(durationS, endedAt, said);
  }

  #hold(kind: Held['kind'], record: Held['record']): void {
    this.#held.push({ timeS: this.#latestS, kind, record });
  }

  #holdEvent({ peakS }: Pick<CallEvent, 'peakS'>, found: Found): void {
    if (peakS >= this.#doubtedFromS) return;
    this.#held.push({ timeS: peakS, kind: 'found', record: (recorder) => recorder.addFound(found) });
  }
}
