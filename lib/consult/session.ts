import type { Service, TileSummary } from '../call/tile';
import type { Failure } from '../failure';
import type { Observation, Sample } from '../measure/sample';
import type { TwitchEvent } from '../twitch/event';
import { WINDOW_S } from '../twitch/paper-constants';
import { LiveMeasurement } from './live-measurement';
import type { ConsultPhase, LiveState } from './live-state';
import type { ConsultRecord, GapCause } from './record';
import { Recorder } from './recorder';
import { tapStateOf } from './tap-state';

/** How often a grade goes into the record. Ours: once a second shows every change of a 20 s window. Seconds. */
const GRADE_EVERY_S = 1;

/** Picture that a full window may lack. Ours: a twentieth of it. Seconds. */
const WINDOW_SLACK_S = 1;

/** What the session asks of the call page and tells the panel. */
export interface SessionOutputs {
  /** Tap this tile; null: the patient's, as far as the page tells. */
  watch(tileId: string | null): void;
  stopTap(): void;
  changed(): void;
  /** The sample's `timeS` is on the consult's clock. */
  measured(sample: Sample): void;
  twitched(events: TwitchEvent[]): void;
}

/** Where the session gets what a pure function cannot know. */
export interface SessionSurroundings {
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
  appVersion: string;
  method: ConsultRecord['method'];
}

/**
 * One doctor's sitting: watches one participant from the moment that the panel opens, and keeps a consult's record
 * between start and end. Knows no browser: messages and clocks come from outside.
 */
export class Session {
  readonly #out: SessionOutputs;
  readonly #around: SessionSurroundings;

  #service: Service | null = null;
  #tiles: TileSummary[] = [];
  #tile: TileSummary | null = null;
  #chosenTileId: string | null = null;
  #untapped: 'no-remote' | 'ambiguous' | 'stopped' | null = 'no-remote';
  #stalled = false;
  #failure: Failure | null = null;

  #phase: ConsultPhase = 'idle';
  #zeroMs: number;
  #series: { id: string; offsetS: number } | null = null;
  #measurement = new LiveMeasurement();
  #latest: Observation['kind'] | null = null;
  #faceAtMs: number | null = null;
  #gradeDueS = 0;
  #platysma: boolean | null = null;
  #consult: { recorder: Recorder; participantTileId: string | null } | null = null;
  #record: ConsultRecord | null = null;

  constructor(out: SessionOutputs, around: SessionSurroundings) {
    this.#out = out;
    this.#around = around;
    this.#zeroMs = around.now();
  }

  // ---- from the call page ----

  callOpened(service: Service): void {
    this.#service = service;
    this.#failure = null;
    if (this.#phase !== 'paused') this.#out.watch(this.#chosenTileId);
    this.#out.changed();
  }

  callClosed(): void {
    this.#service = null;
    this.#tiles = [];
    this.#untapped = 'no-remote';
    this.#noteCause('no-frames');
    this.#out.changed();
  }

  tilesChanged(tiles: TileSummary[]): void {
    this.#tiles = tiles;
    this.#out.changed();
  }

  tapped(tile: TileSummary): void {
    if (this.#tile && this.#tile.id !== tile.id) this.#becomeOtherPerson();
    this.#tile = tile;
    this.#untapped = null;
    this.#stalled = false;
    this.#failure = null;
    this.#latest = null;
    if (this.#consult && this.#consult.participantTileId === null) this.#consult.participantTileId = tile.id;
    this.#out.changed();
  }

  untapped(why: 'no-remote' | 'ambiguous' | 'stopped'): void {
    this.#untapped = why;
    if (why !== 'stopped') this.#noteCause('no-frames');
    this.#out.changed();
  }

  stalled(stalled: boolean): void {
    this.#stalled = stalled;
    if (stalled) this.#noteCause('no-frames');
    this.#out.changed();
  }

  failed(failure: Failure): void {
    this.#failure = failure;
    this.#out.changed();
  }

  // ---- from the face engine ----

  /** One frame's outcome; its times are seconds of the named series. */
  observed(series: string, observation: Observation): void {
    if (this.#phase === 'paused') return;
    const onConsultClock = this.#toConsultClock(series, observation);
    this.#latest = observation.kind;
    if (observation.kind === 'face') this.#faceAtMs = this.#around.now();
    this.#failure = null;
    const found = this.#measurement.observe(onConsultClock);
    if (onConsultClock.kind === 'face') this.#out.measured(onConsultClock.sample);
    if (found.length > 0) this.#out.twitched(found);
    this.#write(onConsultClock, found);
  }

  /** The engine was restarted: what it had in hand is lost, and the record says so. */
  engineRestarted(): void {
    this.#noteCause('engine-restart');
    this.#measurement.interrupt();
    this.#out.changed();
  }

  // ---- from the doctor ----

  choose(tileId: string): void {
    this.#chosenTileId = tileId;
    if (this.#phase !== 'paused') this.#out.watch(tileId);
  }

  start(): void {
    if (this.#phase === 'running' || this.#phase === 'paused') return;
    const startedAtMs = this.#around.now();
    this.#zeroMs = startedAtMs;
    this.#series = null;
    this.#measurement = new LiveMeasurement();
    this.#gradeDueS = GRADE_EVERY_S;
    this.#platysma = null;
    this.#record = null;
    this.#consult = {
      recorder: new Recorder({
        id: this.#around.newId(),
        app: this.#around.appVersion,
        method: this.#around.method,
        participant: { name: this.#tile?.name ?? null, service: this.#service ?? 'meet' },
        startedAt: new Date(startedAtMs).toISOString(),
      }),
      participantTileId: this.#tile?.id ?? null,
    };
    this.#phase = 'running';
    this.#out.changed();
  }

  pause(): void {
    if (this.#phase !== 'running') return;
    this.#phase = 'paused';
    this.#noteCause('paused');
    this.#measurement.interrupt();
    this.#out.stopTap();
    this.#out.changed();
  }

  resume(): void {
    if (this.#phase !== 'paused') return;
    this.#phase = 'running';
    this.#latest = null;
    this.#out.watch(this.#tile?.id ?? this.#chosenTileId);
    this.#out.changed();
  }

  /** Ends the consult; null when none is under way. */
  end(): ConsultRecord | null {
    if (!this.#consult || (this.#phase !== 'running' && this.#phase !== 'paused')) return null;
    const endedAtMs = this.#around.now();
    if (this.#phase === 'paused') this.#noteCause('paused');
    this.#record = this.#consult.recorder.finish(
      (endedAtMs - this.#zeroMs) / 1000,
      new Date(endedAtMs).toISOString(),
      this.#platysma,
    );
    this.#consult = null;
    this.#phase = 'ended';
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
    const quality = this.#latest === null ? null : this.#measurement.quality;
    return {
      service: this.#service,
      tap: tapStateOf({
        failure: this.#failure,
        callConnected: this.#service !== null,
        paused: this.#phase === 'paused',
        untapped: this.#untapped,
        stalled: this.#stalled,
        latest: this.#latest,
        faceAgoS: this.#faceAtMs === null ? null : (now - this.#faceAtMs) / 1000,
        quality,
      }),
      phase: this.#phase,
      elapsedS: this.#elapsedS(now),
      tiles: this.#tiles,
      watchedTileId: this.#tile?.id ?? null,
      watchedName: this.#tile?.name ?? null,
      quality,
      grade: this.#measurement.grade(this.#platysma),
      windowLacksS: this.#windowLacksS(),
      platysma: this.#platysma,
      recordId: this.#record?.id ?? null,
    };
  }

  get consultRunning(): boolean {
    return this.#phase === 'running' || this.#phase === 'paused';
  }

  /** A window with single frames missing counts as full. */
  #windowLacksS(): number {
    const lacksS = WINDOW_S - this.#measurement.measuredS;
    return lacksS < WINDOW_SLACK_S ? 0 : lacksS;
  }

  #elapsedS(now: number): number {
    if (this.#record) return this.#record.durationS;
    return this.consultRunning ? (now - this.#zeroMs) / 1000 : 0;
  }

  #toConsultClock(series: string, observation: Observation): Observation {
    const capturedAtMs = observation.kind === 'face' ? observation.sample.capturedAtMs : observation.capturedAtMs;
    const seriesTimeS = observation.kind === 'face' ? observation.sample.timeS : observation.timeS;
    if (this.#series?.id !== series) {
      if (this.#series) this.#measurement.interrupt();
      this.#series = { id: series, offsetS: (capturedAtMs - this.#zeroMs) / 1000 - seriesTimeS };
    }
    const timeS = seriesTimeS + this.#series.offsetS;
    return observation.kind === 'face'
      ? { kind: 'face', sample: { ...observation.sample, timeS } }
      : { ...observation, timeS };
  }

  #write(observation: Observation, found: TwitchEvent[]): void {
    if (!this.#consult || this.#phase !== 'running') return;
    if (this.#tile?.id !== this.#consult.participantTileId) return;
    const { recorder } = this.#consult;
    if (observation.kind !== 'face') {
      recorder.noteCause(observation.kind);
      return;
    }
    const { timeS } = observation.sample;
    if (timeS < 0) return;
    recorder.addSample(observation.sample);
    recorder.addEvents(found);
    if (timeS >= this.#gradeDueS) {
      this.#gradeDueS = Math.floor(timeS / GRADE_EVERY_S + 1) * GRADE_EVERY_S;
      recorder.addGrade({
        timeS,
        grade: this.#windowLacksS() === 0 ? this.#measurement.grade(this.#platysma) : null,
        blockedBy: this.#measurement.quality.issues.filter((issue) => issue.blocking).map((issue) => issue.code),
      });
    }
  }

  /** Nothing of one person may reach another's measurement. */
  #becomeOtherPerson(): void {
    this.#measurement = new LiveMeasurement();
    this.#faceAtMs = null;
    this.#noteCause('other-person');
  }

  #noteCause(cause: GapCause): void {
    this.#consult?.recorder.noteCause(cause);
  }
}
