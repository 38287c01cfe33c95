import type { CallMemory, KnownPerson } from '../call/persons';
import type { Service, TileSummary } from '../call/tile';
import type { Failure } from '../failure';
import type { Observation, Sample } from '../measure/sample';
import { type FaceSignals, signalsOf } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';
import { WINDOW_S } from '../twitch/paper-constants';
import { pointOf } from './grade-point';
import { type Found, LiveMeasurement } from './live-measurement';
import type { ConsultPhase, LiveState, TapState } from './live-state';
import { PreCheck } from './precheck';
import type { ConsultRecord, GapCause, MethodName } from './record';
import { Recorder } from './recorder';
import { SeriesClock } from './series-clock';
import { TapWatch, type Untapped } from './tap-watch';

/** How often a grade goes into the record. Ours: once a second shows every change of a 20 s window. Seconds. */
const GRADE_EVERY_S = 1;

/** Picture that a full window may lack. Ours: a twentieth of it. Seconds. */
const WINDOW_SLACK_S = 1;

/** What the session asks of the call page and tells the panel. */
export interface SessionOutputs {
  /** Tap this tile; null: the patient's, as far as the page tells. */
  watch(tileId: string | null, memory: CallMemory): void;
  /** Whoever this tile shows is the person `as`. */
  unite(tileId: string, as: string): void;
  /** Measure this face of the watched picture. `sameAs`: it is the one that had this number; null: whoever it is. */
  measureFace(face: number, sameAs: number | null): void;
  stopTap(): void;
  changed(): void;
  /** The sample's `timeS` is on the consult's clock. */
  measured(sample: Sample, signals: FaceSignals | null): void;
  twitched(events: CallEvent[]): void;
  /** What the published rule counts. */
  referenceTwitched(events: TwitchEvent[]): void;
}

/** Where the session gets what a pure function cannot know. */
export interface SessionSurroundings {
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
  appVersion: string;
  method: MethodName;
  referenceMethod: MethodName;
}

/**
 * One doctor's sitting: watches one participant from the moment that the panel opens, and keeps a consult's record
 * between start and end. Knows no browser: messages and clocks come from outside.
 */
export class Session {
  readonly #out: SessionOutputs;
  readonly #around: SessionSurroundings;
  #tap = new TapWatch();
  #chosenTileId: string | null = null;
  #series: string | null = null;
  #phase: ConsultPhase = 'idle';
  #clock: SeriesClock;
  #measurement = new LiveMeasurement();
  #gradeDueS = 0;
  #platysma: boolean | null = null;
  /** Of whoever is tapped; a consult leaves it as it was at the start. */
  #preCheck: PreCheck | null = null;
  /** Which face of the watched picture is measured; null: none was yet. */
  #face: number | null = null;
  #consult: { recorder: Recorder; participant: LiveState['participant']; face: number | null } | null = null;
  #record: ConsultRecord | null = null;

  constructor(out: SessionOutputs, around: SessionSurroundings) {
    this.#out = out;
    this.#around = around;
    this.#clock = new SeriesClock(around.now());
  }

  // ---- from the call page ----

  callOpened(service: Service): void {
    this.#tap.service = service;
    this.#tap.failure = null;
    if (this.#phase !== 'paused') this.#watch(this.#chosenTileId);
    this.#out.changed();
  }

  callClosed(): void {
    this.#tap.closed();
    this.#noteCause('no-frames');
    this.#out.changed();
  }

  /** The panel turned to another tab: of whoever was watched before nothing is known there. */
  turned(): void {
    this.#tap = new TapWatch();
    this.#chosenTileId = null;
    this.#measurement = new LiveMeasurement();
    this.#preCheck = null;
    this.#out.changed();
  }

  tilesChanged(tiles: TileSummary[], known: readonly KnownPerson[]): void {
    this.#tap.tiles = tiles;
    // While paused a page that was loaded anew has not been told yet whom the earlier one knew.
    if (this.#phase !== 'paused') this.#tap.known = known;
    this.#out.changed();
  }

  /** @param series the name of the frames that are this person's */
  tapped(tile: TileSummary, series: string): void {
    this.#interrupt();
    this.#series = series;
    if (this.#tap.tapped(tile)) {
      this.#beginOther();
      this.#face = null;
    }
    if (this.#consult) this.#consult.participant ??= { id: tile.id, name: tile.name };
    else this.#preCheck = new PreCheck(this.#around.now());
    this.#out.changed();
  }

  untapped(why: Untapped): void {
    this.#tap.untapped = why;
    if (why !== 'stopped') this.#noteCause('no-frames');
    this.#out.changed();
  }

  stalled(stalled: boolean): void {
    this.#tap.stalled = stalled;
    if (stalled) this.#noteCause('no-frames');
    this.#out.changed();
  }

  failed(failure: Failure): void {
    this.#tap.failure = failure;
    this.#out.changed();
  }

  // ---- from the face engine ----

  /** One frame's outcome; its times are seconds of the named series. @param face whose in the picture */
  observed(series: string, seriesObservation: Observation, face: number): void {
    // A frame of the one before may still have been on its way.
    if (this.#phase === 'paused' || series !== this.#series) return;
    if (this.#clock.isNew(series)) this.#interrupt();
    if (seriesObservation.kind === 'face') this.#faceMeasured(face);
    const observation = this.#clock.toConsult(series, seriesObservation);
    this.#tap.observed(observation.kind, this.#around.now());
    const found = this.#measurement.observe(observation);
    const signals = observation.kind === 'face' && observation.motion ? signalsOf(observation.motion) : null;
    if (observation.kind === 'face') this.#out.measured(observation.sample, signals);
    if (found.events.length > 0) this.#out.twitched(found.events);
    if (found.referenceEvents.length > 0) this.#out.referenceTwitched(found.referenceEvents);
    if (!this.#consult) this.#preCheck?.push(observation, found.step, this.#around.now());
    this.#write(observation, signals, found);
  }

  /** The engine was restarted: what it had in hand is lost, and the record says so. */
  engineRestarted(): void {
    this.#noteCause('engine-restart');
    this.#interrupt();
    this.#out.changed();
  }

  // ---- from the doctor ----

  /** @param same the doctor says that it is the consult's participant, who was away: the record goes on */
  choose(tileId: string, same: boolean): void {
    const participant = same ? this.#consult?.participant : null;
    if (participant) this.#out.unite(tileId, participant.id);
    this.#chosenTileId = participant?.id ?? tileId;
    if (this.#phase !== 'paused') this.#watch(this.#chosenTileId);
  }

  /** Looks at the picture anew; in a consult there is no check. */
  checkAgain(): void {
    if (this.#consult || !this.#preCheck) return;
    this.#preCheck = new PreCheck(this.#around.now());
    this.#out.changed();
  }

  /** Another face of the watched picture, or the answer to whose is the patient's. */
  measureFace(face: number): void {
    const asked = this.#tapState().kind === 'which-face';
    const back = this.#othersFace();
    this.#out.measureFace(face, asked || back ? this.#patientsFace() : null);
  }

  /** Begins a consult with whoever is watched; without a call there is nobody to begin with. */
  start(): void {
    const { service, tile } = this.#tap;
    if (this.consultRunning || service === null) return;
    const startedAtMs = this.#around.now();
    this.#clock = new SeriesClock(startedAtMs);
    this.#measurement = new LiveMeasurement();
    this.#gradeDueS = GRADE_EVERY_S;
    this.#platysma = null;
    this.#record = null;
    this.#consult = {
      recorder: new Recorder({
        id: this.#around.newId(),
        app: this.#around.appVersion,
        method: this.#around.method,
        referenceMethod: this.#around.referenceMethod,
        participant: { name: tile?.name ?? null, service },
        startedAt: new Date(startedAtMs).toISOString(),
        preCheck: this.#preCheck?.findings ?? null,
      }),
      participant: tile && { id: tile.id, name: tile.name },
      face: this.#face,
    };
    this.#phase = 'running';
    this.#out.changed();
  }

  pause(): void {
    if (this.#phase !== 'running') return;
    this.#phase = 'paused';
    this.#noteCause('paused');
    this.#interrupt();
    this.#out.stopTap();
    this.#out.changed();
  }

  resume(): void {
    if (this.#phase !== 'paused') return;
    this.#phase = 'running';
    this.#tap.awaitFrames();
    this.#watch(this.#tap.tile?.id ?? this.#chosenTileId);
    this.#out.changed();
  }

  /** Ends the consult; null when none is under way. */
  end(): ConsultRecord | null {
    if (!this.#consult) return null;
    const endedAtMs = this.#around.now();
    if (this.#phase === 'paused') this.#noteCause('paused');
    this.#interrupt();
    const durationS = this.#clock.elapsedS(endedAtMs);
    this.#record = this.#consult.recorder.finish(durationS, new Date(endedAtMs).toISOString(), this.#platysma);
    this.#consult = null;
    this.#phase = 'ended';
    if (this.#preCheck) this.#preCheck = new PreCheck(endedAtMs);
    this.#out.changed();
    return this.#record;
  }

  platysmaSeen(seen: boolean | null): void {
    this.#platysma = seen;
    this.#out.changed();
  }

  // ---- what the panel shows ----

  state(): LiveState {
    const now = this.#around.now();
    const quality = this.#tap.seen ? this.#measurement.quality : null;
    return {
      service: this.#tap.service,
      tap: this.#tapState(),
      phase: this.#phase,
      elapsedS: this.#record?.durationS ?? (this.consultRunning ? this.#clock.elapsedS(now) : 0),
      tiles: this.#tap.tiles,
      watchedTileId: this.#tap.tile?.id ?? null,
      watchedName: this.#tap.tile?.name ?? null,
      participant: this.#consult?.participant ?? null,
      otherFace: this.#othersFace(),
      quality,
      preCheck: this.#consult ? null : (this.#preCheck?.state(now) ?? null),
      verdict: this.#measurement.verdict(this.#platysma),
      reference: this.#measurement.reference(this.#platysma),
      windowLacksS: this.#windowLacksS(),
      platysma: this.#platysma,
      recordId: this.#record?.id ?? null,
    };
  }

  get consultRunning(): boolean {
    return this.#consult !== null;
  }

  /** A window with single frames missing counts as full. */
  #windowLacksS(): number {
    const lacksS = WINDOW_S - this.#measurement.measuredS;
    return lacksS < WINDOW_SLACK_S ? 0 : lacksS;
  }

  #tapState(): TapState {
    const quality = this.#tap.seen ? this.#measurement.quality : null;
    return this.#tap.state(this.#phase === 'paused', quality, this.#around.now());
  }

  #faceMeasured(face: number): void {
    if (this.#face !== null && face !== this.#face) {
      this.#interrupt();
      this.#beginOther();
      if (!this.#consult) this.#preCheck = new PreCheck(this.#around.now());
    }
    this.#face = face;
    if (this.#consult && this.#watchesParticipant()) this.#consult.face ??= face;
  }

  /** Nothing of one person may reach another's measurement. */
  #beginOther(): void {
    this.#measurement = new LiveMeasurement();
    this.#noteCause('other-person');
  }

  #watchesParticipant(): boolean {
    return this.#consult !== null && this.#tap.tile?.id === this.#consult.participant?.id;
  }

  /** Whether the participant's picture is watched, but another face in it. */
  #othersFace(): boolean {
    return this.#watchesParticipant() && this.#face !== null && this.#face !== this.#patientsFace();
  }

  /** The face of whom the record or, without a consult, the measurement is. */
  #patientsFace(): number | null {
    return (this.#watchesParticipant() && this.#consult?.face) || this.#face;
  }

  #write(observation: Observation, signals: FaceSignals | null, found: Found): void {
    if (!this.#consult || !this.#watchesParticipant() || this.#othersFace()) return;
    const { recorder } = this.#consult;
    if (observation.kind !== 'face') {
      recorder.noteCause(observation.kind);
      recorder.addFound(found);
      return;
    }
    const { timeS } = observation.sample;
    // A frame may have been on its way when the consult began.
    if (timeS < 0) return;
    recorder.addSample(observation.sample, signals);
    recorder.addFound(found);
    if (timeS < this.#gradeDueS) return;
    this.#gradeDueS = Math.floor(timeS / GRADE_EVERY_S + 1) * GRADE_EVERY_S;
    const verdict = this.#measurement.verdict(this.#platysma);
    if (!verdict) return;
    // Until the window is full a grade is provisional: shown, not recorded.
    const full = this.#windowLacksS() === 0;
    const reference = full ? this.#measurement.reference(this.#platysma) : null;
    recorder.addGrade(
      pointOf(timeS, full ? verdict : { ...verdict, level: null }, reference),
      this.#measurement.window(),
    );
  }

  /** A contraction that holds when the picture breaks off is told as far as it was seen. */
  #interrupt(): void {
    const events = this.#measurement.interrupt();
    if (events.length === 0) return;
    this.#out.twitched(events);
    if (this.#watchesParticipant() && !this.#othersFace()) {
      this.#consult?.recorder.addFound({ events, referenceEvents: [], step: null });
    }
  }

  #watch(tileId: string | null): void {
    this.#out.watch(tileId, { known: this.#tap.known, awaited: this.#consult?.participant?.id ?? null });
  }

  #noteCause(cause: GapCause): void {
    this.#consult?.recorder.noteCause(cause);
  }
}
