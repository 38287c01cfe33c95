import type { TileSummary } from '../call/tile';
import type { Observation } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import { pointOf } from './grade-point';
import { HeldRecorder } from './held-recorder';
import { JOURNAL_SCHEMA, JOURNAL_VERSION, type Journal, type JournalHead } from './journal';
import type { Found, LiveMeasurement } from './live-measurement';
import type { ConsultPhase, Unfinished } from './live-state';
import type { ConsultNotes } from './notes';
import type { ConsultRecord, GapCause } from './record';
import { Recorder, type RecordHeader } from './recorder';
import { joined } from './recording';
import type { Review } from './review';
import { type TaskUnderWay, underWayAt, withSkipped, withStarted, withStopped } from './task-run';
import type { ConsultTask, TaskKind } from './tasks';

/** How often a grade goes into the record. Ours: once a second shows every change of a 20 s window. Seconds. */
const GRADE_EVERY_S = 1;

/** A consult from its start to its record: whose it is, how far it has come, and what is recorded of it. */
export class Consult {
  readonly startedAtMs: number;
  #phase: Exclude<ConsultPhase, 'idle'> = 'running';
  /** Once it has ended or broken off: when. Epoch milliseconds. */
  #endedAtMs = 0;
  #record: ConsultRecord | null = null;
  /** The doctor's word on the platysma; null: none. */
  platysma: boolean | null = null;
  #notes: ConsultNotes;
  /** With whom it began, or who came first: of nobody else anything is recorded. */
  participant: TileSummary | null;
  /** Which face of the participant's picture is theirs; null: none was measured yet. */
  face: number | null;
  readonly #recorder: HeldRecorder;
  #gradeDueS = GRADE_EVERY_S;
  /** Time of the latest sample, seconds of the consult. */
  #latestS = 0;
  /** What the patient was asked to do, and what comes next by itself. */
  #tasks: readonly ConsultTask[] = [];

  private constructor(recorder: Recorder, participant: TileSummary | null, face: number | null, notes: ConsultNotes) {
    this.#recorder = new HeldRecorder(recorder);
    this.#notes = notes;
    this.participant = participant;
    this.face = face;
    this.startedAtMs = Date.parse(recorder.header.startedAt);
  }

  static begin(
    header: RecordHeader,
    participant: TileSummary | null,
    face: number | null,
    notes: ConsultNotes,
  ): Consult {
    return new Consult(new Recorder(header), participant, face, notes);
  }

  /** As the journal left it. @param goOn whether one that was under way goes on; else it broke off */
  static fromJournal({ head, recording, windows }: Journal, goOn: boolean): Consult {
    const { header, participant, face, pendingCause, phase, platysma, notes, review, atMs, tail, tasks } = head;
    const whole = joined([recording, tail]);
    const recorder = new Recorder(header, { recording: whole, windows, pendingCause });
    const consult = new Consult(recorder, participant, face, notes);
    consult.platysma = platysma;
    consult.#gradeDueS = nextGradeAfter(whole.series.timeS.at(-1) ?? 0);
    consult.#phase = goOn ? phase : 'unfinished';
    consult.#endedAtMs = atMs;
    // The patient may go on with what was begun; whether the next was asked for is not known.
    consult.#tasks = tasks.filter(({ fromS }) => fromS < consult.#consultS(atMs));
    if (phase === 'ended') consult.end(atMs);
    else consult.noteCause('restart');
    if (review) consult.review(review);
    return consult;
  }

  get header(): RecordHeader {
    return this.#recorder.header;
  }

  get phase(): Exclude<ConsultPhase, 'idle'> {
    return this.#phase;
  }

  get underWay(): boolean {
    return this.#phase === 'running' || this.#phase === 'paused';
  }

  get notes(): ConsultNotes {
    return this.#notes;
  }

  /** The doctor writes on, also after the end: the record says it too. */
  set notes(notes: ConsultNotes) {
    this.#notes = notes;
    if (this.#record) this.#record = { ...this.#record, ...notes };
  }

  /** Once it has ended: what the doctor made of it. */
  review(review: Review): void {
    if (this.#record) this.#record = { ...this.#record, review };
  }

  /** Once it has ended. */
  get record(): ConsultRecord | null {
    return this.#record;
  }

  /** What the doctor is told of it, if it broke off. */
  get unfinished(): Unfinished | null {
    if (this.#phase !== 'unfinished') return null;
    const { participant, startedAt } = this.header;
    return { name: participant.name, startedAt, durationS: this.#consultS(this.#endedAtMs) };
  }

  pause(nowMs: number): void {
    this.stopTask(nowMs);
    this.#phase = 'paused';
    this.noteCause('paused');
    this.#recorder.release();
  }

  resume(): void {
    this.#phase = 'running';
  }

  get tasks(): readonly ConsultTask[] {
    return this.#tasks;
  }

  /** What the patient is asked to do just now; null: nothing. */
  taskUnderWay(nowMs: number): TaskUnderWay | null {
    return this.underWay ? underWayAt(this.#tasks, this.#consultS(nowMs)) : null;
  }

  /** One task after the other from now on, in place of what is under way. */
  startTasks(kinds: readonly TaskKind[], nowMs: number): void {
    if (this.#phase === 'running') this.#tasks = withStarted(this.#tasks, kinds, this.#consultS(nowMs));
  }

  /** To the next task at once. */
  skipTask(nowMs: number): void {
    this.#tasks = withSkipped(this.#tasks, this.#consultS(nowMs));
  }

  stopTask(nowMs: number): void {
    this.#tasks = withStopped(this.#tasks, this.#consultS(nowMs));
  }

  /** It was taken up again, but its call is not there any more: the doctor has to say what becomes of it. */
  breakOff(): void {
    this.#phase = 'unfinished';
  }

  /** Ends it now or, if it broke off, with the last moment that was kept. */
  end(nowMs: number): ConsultRecord {
    if (this.underWay) this.#endedAtMs = nowMs;
    this.#phase = 'ended';
    const durationS = this.#consultS(this.#endedAtMs);
    const endedAt = new Date(this.#endedAtMs).toISOString();
    const { platysma, notes, tasks } = this;
    this.#record = this.#recorder.finish(durationS, endedAt, { platysma, notes, tasks });
    return this.#record;
  }

  /** Whether what is seen in this tile belongs to it. */
  isOf(tile: TileSummary | null): boolean {
    return tile !== null && tile.id === this.participant?.id;
  }

  noteCause(cause: GapCause): void {
    this.#recorder.noteCause(cause);
  }

  /** Somebody else is in the picture, perhaps a moment longer than the page says. */
  doubtLatest(nowMs: number): void {
    this.#recorder.doubt(this.#consultS(nowMs));
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
    this.#latestS = timeS;
    if (timeS >= this.#gradeDueS) this.#grade(measurement);
  }

  /** Grades the last window too, if no whole second came after its last frame: a recording of 20 s would have no grade at all. */
  conclude(measurement: LiveMeasurement): void {
    if (measurement.lacksS === 0 && this.#latestS > this.#gradeDueS - GRADE_EVERY_S) this.#grade(measurement);
  }

  /** The twitches so far, in the order in which they were settled. */
  get events(): Found['events'] {
    return [...this.#recorder.recorded.recording.events, ...this.#recorder.tail.recording.events];
  }

  /** What the published rule counted so far. */
  get referenceEvents(): Found['referenceEvents'] {
    const { recorded, tail } = this.#recorder;
    return [...recorded.recording.referenceEvents, ...tail.recording.referenceEvents];
  }

  /** All that has to be kept to take it up again; null if it broke off, since then it is kept already. */
  journal(nowMs: number, around: Pick<JournalHead, 'place' | 'known' | 'accompanied'>): Journal | null {
    const phase = this.#phase;
    if (phase === 'unfinished') return null;
    if (phase === 'running') this.#recorder.release(this.#consultS(nowMs));
    const { recording, windows } = this.#recorder.recorded;
    const { recording: tail, pendingCause } = this.#recorder.tail;
    const { header, participant, face, platysma, notes } = this;
    return {
      head: {
        schema: JOURNAL_SCHEMA,
        version: JOURNAL_VERSION,
        header,
        phase,
        atMs: this.underWay ? nowMs : this.#endedAtMs,
        participant,
        face,
        platysma,
        notes,
        review: this.#record?.review ?? null,
        pendingCause,
        tasks: this.#tasks,
        tail,
        ...around,
      },
      windows,
      recording,
    };
  }

  #grade(measurement: LiveMeasurement): void {
    const timeS = this.#latestS;
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

  /** Seconds of the consult. */
  #consultS(epochMs: number): number {
    return (epochMs - this.startedAtMs) / 1000;
  }
}

function nextGradeAfter(timeS: number): number {
  return Math.floor(timeS / GRADE_EVERY_S + 1) * GRADE_EVERY_S;
}
