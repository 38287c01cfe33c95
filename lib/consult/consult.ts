import type { TileSummary } from '../call/tile';
import type { Observation } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import { pointOf } from './grade-point';
import { JOURNAL_SCHEMA, JOURNAL_VERSION, type Journal, type JournalHead } from './journal';
import type { Found, LiveMeasurement } from './live-measurement';
import type { ConsultRecord, GapCause } from './record';
import { Recorder, type RecordHeader } from './recorder';

/** How often a grade goes into the record. Ours: once a second shows every change of a 20 s window. Seconds. */
const GRADE_EVERY_S = 1;

/** A consult from its start to its record: whose it is, and what is recorded of it. */
export class Consult {
  readonly startedAtMs: number;
  paused = false;
  /** The doctor's word on the platysma; null: none. */
  platysma: boolean | null = null;
  /** With whom it began, or who came first: of nobody else anything is recorded. */
  participant: TileSummary | null;
  /** Which face of the participant's picture is theirs; null: none was measured yet. */
  face: number | null;
  readonly #recorder: Recorder;
  #gradeDueS = GRADE_EVERY_S;

  private constructor(recorder: Recorder, participant: TileSummary | null, face: number | null) {
    this.#recorder = recorder;
    this.participant = participant;
    this.face = face;
    this.startedAtMs = Date.parse(recorder.header.startedAt);
  }

  static begin(header: RecordHeader, participant: TileSummary | null, face: number | null): Consult {
    return new Consult(new Recorder(header), participant, face);
  }

  /** As the journal left it. */
  static fromJournal({ head, recording, windows }: Journal): Consult {
    const { header, participant, face, pendingCause, phase, platysma } = head;
    const consult = new Consult(new Recorder(header, { recording, windows, pendingCause }), participant, face);
    consult.paused = phase === 'paused';
    consult.platysma = platysma;
    consult.#gradeDueS = nextGradeAfter(recording.series.timeS.at(-1) ?? 0);
    return consult;
  }

  get header(): RecordHeader {
    return this.#recorder.header;
  }

  /** Whether what is seen in this tile belongs to it. */
  isOf(tile: TileSummary | null): boolean {
    return tile !== null && tile.id === this.participant?.id;
  }

  noteCause(cause: GapCause): void {
    this.#recorder.noteCause(cause);
  }

  /** Contractions that held when the picture broke off. */
  cutOff(events: CallEvent[]): void {
    this.#recorder.addFound({ events, referenceEvents: [], step: null });
  }

  /** Records one frame's outcome and, once a second, the grade. Times are the consult's. */
  write(observation: Observation, signals: FaceSignals | null, found: Found, measurement: LiveMeasurement): void {
    if (observation.kind !== 'face') {
      this.#recorder.noteCause(observation.kind);
      this.#recorder.addFound(found);
      return;
    }
    const { timeS } = observation.sample;
    // A frame may have been on its way when the consult began.
    if (timeS < 0) return;
    this.#recorder.addSample(observation.sample, signals);
    this.#recorder.addFound(found);
    if (timeS < this.#gradeDueS) return;
    this.#gradeDueS = nextGradeAfter(timeS);
    const verdict = measurement.verdict(this.platysma);
    if (!verdict) return;
    // Until the window is full a grade is provisional: shown, not recorded.
    const full = measurement.lacksS === 0;
    const reference = full ? measurement.reference(this.platysma) : null;
    this.#recorder.addGrade(
      pointOf(timeS, full ? verdict : { ...verdict, level: null }, reference),
      measurement.window(),
    );
  }

  /** The twitches so far, in the order in which they were settled. */
  get events(): Found['events'] {
    return this.#recorder.recorded.recording.events;
  }

  /** What the published rule counted so far. */
  get referenceEvents(): Found['referenceEvents'] {
    return this.#recorder.recorded.recording.referenceEvents;
  }

  finish(endedAtMs: number): ConsultRecord {
    const endedAt = new Date(endedAtMs).toISOString();
    return this.#recorder.finish((endedAtMs - this.startedAtMs) / 1000, endedAt, this.platysma);
  }

  /** All that has to be kept to take it up again. */
  journal(phase: JournalHead['phase'], around: Pick<JournalHead, 'atMs' | 'place' | 'known' | 'accompanied'>): Journal {
    const { recording, windows, pendingCause } = this.#recorder.recorded;
    const { header, participant, face, platysma } = this;
    return {
      head: {
        schema: JOURNAL_SCHEMA,
        version: JOURNAL_VERSION,
        header,
        phase,
        participant,
        face,
        platysma,
        pendingCause,
        ...around,
      },
      windows,
      recording,
    };
  }
}

function nextGradeAfter(timeS: number): number {
  return Math.floor(timeS / GRADE_EVERY_S + 1) * GRADE_EVERY_S;
}
