import type { KnownPerson } from '../call/persons';
import type { Service, TileSummary } from '../call/tile';
import type { Failure } from '../failure';
import type { GradeProfile } from '../grade/grade-profile';
import type { Observation } from '../measure/sample';
import { signalsOf } from '../twitch/call/signals';
import { nameWithStudyThresholds } from '../twitch/reference-method';
import { Consult } from './consult';
import type { Journal, JournalHead } from './journal';
import { type Found, LiveMeasurement } from './live-measurement';
import type { LiveState, TapState } from './live-state';
import { MeasuredFace } from './measured-face';
import type { NotesChange } from './notes';
import { NotesSheets } from './notes-sheets';
import { PreCheck } from './precheck';
import type { ConsultRecord, MethodName } from './record';
import type { Review } from './review';
import { SeriesClock } from './series-clock';
import type { SessionOutputs, SessionSurroundings } from './session-surroundings';
import { TapWatch, type Untapped } from './tap-watch';
import type { TaskKind } from './tasks';

/**
 * One doctor's sitting: watches one participant from the moment that the panel opens, and keeps a consult's record
 * between start and end. Knows no browser: messages and clocks come from outside.
 */
export class Session {
  readonly #out: SessionOutputs;
  readonly #around: SessionSurroundings;
  #tap = new TapWatch();
  #chosenTileId: string | null = null;
  /** Whose frames count; null: none, lest one that was still on its way ends the gap that has begun. */
  #series: string | null = null;
  #clock: SeriesClock;
  #measurement = this.#newMeasurement();
  /** Outside a consult, the doctor's word on the platysma. */
  #platysma: boolean | null = null;
  readonly #sheets = new NotesSheets();
  /** Of whoever is tapped; a consult leaves it as it was at the start. */
  #preCheck: PreCheck | null = null;
  #face = new MeasuredFace();
  /** The latest: under way, ended, or broken off. */
  #consult: Consult | null = null;
  #keeping: Failure | null = null;

  constructor(out: SessionOutputs, around: SessionSurroundings) {
    this.#out = out;
    this.#around = around;
    this.#clock = new SeriesClock(around.now());
  }

  // ---- from the call page ----

  callOpened(service: Service): void {
    this.#tap.opened(service, this.#around.now());
    if (this.#consult?.phase !== 'paused') this.#watch(this.#chosenTileId);
    this.#out.changed();
  }

  callClosed(): void {
    this.#series = null;
    this.#tap.closed();
    this.#underWay?.noteCause('call-gone');
    this.#out.changed();
  }

  /** The panel turned to another tab: of whoever was watched before nothing is known there. */
  turned(): void {
    this.#tap = new TapWatch();
    this.#chosenTileId = null;
    this.#measurement = this.#newMeasurement();
    this.#preCheck = null;
    this.#out.changed();
  }

  tilesChanged(tiles: TileSummary[], known: readonly KnownPerson[]): void {
    this.#tap.tiles = tiles;
    // While paused a page that was loaded anew has not been told yet whom the earlier one knew.
    if (this.#consult?.phase !== 'paused') this.#tap.known = known;
    this.#out.changed();
  }

  /** @param series the name of the frames that are this person's */
  tapped(tile: TileSummary, series: string): void {
    this.#interrupt();
    this.#series = series;
    if (this.#tap.tapped(tile, this.#around.now())) {
      this.#underWay?.doubtLatest(this.#around.now());
      this.#beginOther();
      this.#face = new MeasuredFace();
    }
    this.#underWay?.noteCause('source-changed');
    if (this.#underWay) this.#underWay.participant ??= tile;
    else this.#preCheck = new PreCheck(this.#around.now());
    this.#out.changed();
  }

  untapped(why: Untapped): void {
    this.#series = null;
    this.#tap.untapped = why;
    if (why === 'ambiguous') this.#underWay?.doubtLatest(this.#around.now());
    if (why !== 'stopped') this.#underWay?.noteCause('away');
    this.#out.changed();
  }

  stalled(stalled: boolean): void {
    this.#tap.stalled(stalled, this.#around.now());
    if (stalled) this.#underWay?.noteCause('no-frames');
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
    if (this.#consult?.phase === 'paused' || series !== this.#series) return;
    if (this.#clock.isNew(series)) this.#interrupt();
    if (seriesObservation.kind === 'face') this.#faceMeasured(face);
    const observation = this.#clock.toConsult(series, seriesObservation);
    this.#tap.observed(observation.kind, this.#around.now());
    const found = this.#measurement.observe(observation);
    const signals = observation.kind === 'face' && observation.motion ? signalsOf(observation.motion) : null;
    this.#recorded?.write(observation, signals, found, this.#measurement);
    if (!this.#underWay) this.#preCheck?.push(observation, found.step, this.#around.now());
    if (observation.kind === 'face') this.#out.measured(observation.sample, signals);
    if (found.events.length > 0) this.#out.twitched(found.events);
    if (found.referenceEvents.length > 0) this.#out.referenceTwitched(found.referenceEvents);
  }

  /** The engine was restarted: what it had in hand is lost, and the record says so. */
  engineRestarted(): void {
    this.#tap.restarting = true;
    this.#underWay?.noteCause('engine-restart');
    this.#interrupt();
    this.#out.changed();
  }

  // ---- from the doctor ----

  /** @param same the doctor says that it is the consult's participant, who was away: the record goes on */
  choose(tileId: string, same: boolean): void {
    const participant = same ? this.#underWay?.participant : null;
    if (participant) this.#out.unite(tileId, participant.id);
    this.#chosenTileId = participant?.id ?? tileId;
    if (this.#consult?.phase !== 'paused') this.#watch(this.#chosenTileId);
  }

  /** Looks at the picture anew; in a consult there is no check. */
  checkAgain(): void {
    if (this.#underWay || !this.#preCheck) return;
    this.#preCheck = new PreCheck(this.#around.now());
    this.#out.changed();
  }

  /** Another face of the watched picture, or the answer to whose is the patient's. */
  measureFace(face: number): void {
    const asked = this.#tapState().kind === 'which-face';
    const isPatient = asked || this.#face.isOthers(this.#ofParticipant);
    this.#out.measureFace(face, isPatient ? this.#face.patients(this.#ofParticipant) : null);
  }

  /** Begins a consult with whoever is watched; without a call there is nobody to begin with, and one that broke off comes first. */
  start(): void {
    const { service, tile } = this.#tap;
    if (this.consultRunning || this.#consult?.unfinished || service === null) return;
    // Whole milliseconds, as the record has them.
    const profile = this.#around.profile();
    const startedAt = new Date(this.#around.now()).toISOString();
    this.#consult = Consult.begin(
      {
        id: this.#around.newId(),
        app: this.#around.appVersion,
        method: this.#around.method,
        referenceMethod: withThresholds(this.#around.referenceMethod, profile),
        profile,
        participant: { name: tile?.name ?? null, service },
        startedAt,
        preCheck: this.#preCheck?.findings ?? null,
      },
      tile,
      this.#face.number,
      this.#sheets.takeForConsult(),
    );
    this.#clock = new SeriesClock(this.#consult.startedAtMs);
    this.#measurement = this.#newMeasurement();
    this.#out.changed();
  }

  pause(): void {
    if (this.#consult?.phase !== 'running') return;
    this.#consult.pause(this.#around.now());
    this.#interrupt();
    this.#out.stopTap();
    this.#out.changed();
  }

  resume(): void {
    if (this.#consult?.phase !== 'paused') return;
    this.#consult.resume();
    this.#tap.awaitFrames(this.#around.now());
    this.#watch(this.#tap.tile?.id ?? this.#chosenTileId);
    this.#out.changed();
  }

  /** Ends the consult, one that broke off with the last moment that was kept; null when there is none to end. */
  end(): ConsultRecord | null {
    if (!this.#consult || this.#consult.phase === 'ended') return null;
    this.#recorded?.conclude(this.#measurement);
    this.#interrupt();
    this.#platysma = this.#consult.platysma;
    const record = this.#consult.end(this.#around.now());
    if (this.#preCheck) this.#preCheck = new PreCheck(this.#around.now());
    this.#out.changed();
    return record;
  }

  /** Forgets the consult that broke off. @returns its id; null: there is none */
  discard(): string | null {
    if (!this.#consult?.unfinished) return null;
    const { id } = this.#consult.header;
    this.#consult = null;
    this.#sheets.begin();
    this.#out.changed();
    return id;
  }

  platysmaSeen(seen: boolean | null): void {
    if (this.#underWay) this.#underWay.platysma = seen;
    else this.#platysma = seen;
    this.#out.changed();
  }

  /** A consult that broke off waits for the doctor's word first; of one whose review is signed the notes are signed, too. */
  write(change: NotesChange): void {
    if (this.#consult?.unfinished || this.#notesLocked) return;
    const written = this.#sheets.write(change, this.#consult?.notes ?? null);
    if (written && this.#consult) this.#consult.notes = written;
    this.#out.changed();
  }

  /** The consult that ended is done with; from now on the doctor writes of the next. */
  beginNotes(): void {
    if (this.#consult?.phase !== 'ended') return;
    this.#sheets.begin();
    this.#out.changed();
  }

  /** Asks the patient for these tasks, one after the other, from now on; needs a running consult. */
  startTasks(kinds: readonly TaskKind[]): void {
    this.#underWay?.startTasks(kinds, this.#around.now());
    this.#out.changed();
  }

  /** On to the next task. */
  skipTask(): void {
    this.#underWay?.skipTask(this.#around.now());
    this.#out.changed();
  }

  /** No more tasks. */
  stopTask(): void {
    this.#underWay?.stopTask(this.#around.now());
    this.#out.changed();
  }

  /** What the doctor made of the consult that ended last, if it is still that one. */
  review(id: string, review: Review): void {
    if (this.record?.id !== id) return;
    this.#consult?.review(review);
    this.#out.changed();
  }

  // ---- from what was kept ----

  /** Takes up what the journal holds. @param goOn whether a consult that was under way goes on by itself; else the doctor is asked */
  restore(journal: Journal, goOn: boolean): void {
    this.#consult = Consult.fromJournal(journal, goOn);
    this.#sheets.takeUp();
    if (this.#underWay) {
      this.#clock = new SeriesClock(this.#consult.startedAtMs);
      this.#tap.tile = this.#consult.participant;
      this.#tap.known = journal.head.known;
    }
    this.#out.changed();
  }

  /** The tab of a consult that was taken up is not there any more, as in a browser that was started anew: the doctor is asked. */
  breakOff(): void {
    this.#underWay?.breakOff();
    this.#tap.tile = null;
    this.#out.changed();
  }

  /** What cannot be kept or read; null: all is well. */
  keepingFailed(failure: Failure | null): void {
    this.#keeping = failure;
    this.#out.changed();
  }

  /** What has to be kept of the consult; null without one that is under way or has just ended. */
  journal(around: Pick<JournalHead, 'place' | 'accompanied'>): Journal | null {
    return this.#consult?.journal(this.#around.now(), { ...around, known: this.#tap.known }) ?? null;
  }

  // ---- what the panel shows ----

  state(): LiveState {
    const now = this.#around.now();
    const participant = this.#underWay?.participant;
    const platysma = this.#underWay ? this.#underWay.platysma : this.#platysma;
    const quality = this.#tap.seen ? this.#measurement.quality : null;
    return {
      service: this.#tap.service,
      tap: this.#tapState(),
      phase: this.#consult?.phase ?? 'idle',
      elapsedS: this.record?.durationS ?? (this.consultRunning ? this.#clock.elapsedS(now) : 0),
      tiles: this.#tap.tiles,
      watchedTileId: this.#tap.tile?.id ?? null,
      watchedName: this.#tap.tile?.name ?? null,
      participant: participant ? { id: participant.id, name: participant.name } : null,
      otherFace: this.#face.isOthers(this.#ofParticipant),
      quality,
      preCheck: this.#underWay ? null : (this.#preCheck?.state(now) ?? null),
      verdict: this.#measurement.verdict(platysma),
      reference: this.#measurement.reference(platysma),
      windowLacksS: this.#measurement.lacksS,
      tasks: this.#underWay?.tasks ?? [],
      task: this.#underWay?.taskUnderWay(now) ?? null,
      platysma,
      notes: this.#sheets.open(this.#consult?.notes ?? null),
      notesSheet: this.#sheets.number,
      notesLocked: this.#notesLocked,
      recordId: this.record?.id ?? null,
      unfinished: this.#consult?.unfinished ?? null,
      keeping: this.#keeping,
    };
  }

  /** The consult's twitches so far, for a panel that was not there when they were told. */
  get found(): Pick<Found, 'events' | 'referenceEvents'> {
    return this.#underWay ?? { events: [], referenceEvents: [] };
  }

  /** Of the consult that ended last. */
  get record(): ConsultRecord | null {
    return this.#consult?.record ?? null;
  }

  get consultRunning(): boolean {
    return this.#underWay !== null;
  }

  /** Whether frames are sent, and the engine says nothing of them for longer than anything takes. */
  get engineSilent(): boolean {
    return this.#consult?.phase !== 'paused' && this.#tap.isSilent(this.#around.now());
  }

  get #notesLocked(): boolean {
    return this.#sheets.ofLatest && this.record?.review?.signed != null;
  }

  get #underWay(): Consult | null {
    return this.#consult?.underWay ? this.#consult : null;
  }

  /** The consult, if what is seen just now belongs to it. */
  get #recorded(): Consult | null {
    return this.#face.isOthers(this.#ofParticipant) ? null : this.#ofParticipant;
  }

  /** The consult, if its participant's picture is watched, whichever face in it. */
  get #ofParticipant(): Consult | null {
    return this.#underWay?.isOf(this.#tap.tile) ? this.#underWay : null;
  }

  #tapState(): TapState {
    const quality = this.#tap.seen ? this.#measurement.quality : null;
    return this.#tap.state(this.#underWay, quality, this.#around.now());
  }

  #faceMeasured(face: number): void {
    const consult = this.#ofParticipant;
    if (this.#face.isAnother(face)) {
      this.#interrupt();
      this.#beginOther();
      if (!this.#underWay) this.#preCheck = new PreCheck(this.#around.now());
    }
    this.#face.measured(face, consult);
  }

  #newMeasurement(): LiveMeasurement {
    return new LiveMeasurement(
      () => this.#underWay?.tasks ?? [],
      () => (this.#underWay ? this.#underWay.header.profile : this.#around.profile()),
    );
  }

  /** Nothing of one person may reach another's measurement. */
  #beginOther(): void {
    this.#measurement = this.#newMeasurement();
    this.#underWay?.noteCause('other-person');
  }

  /** A contraction that holds when the picture breaks off is told as far as it was seen. */
  #interrupt(): void {
    const events = this.#measurement.interrupt();
    if (events.length === 0) return;
    this.#recorded?.cutOff(events);
    this.#out.twitched(events);
  }

  #watch(tileId: string | null): void {
    this.#out.watch(tileId, { known: this.#tap.known, awaited: this.#underWay?.participant?.id ?? null });
  }
}

function withThresholds(method: MethodName, profile: GradeProfile | null): MethodName {
  return profile?.thresholds ? { ...method, name: nameWithStudyThresholds(method.name) } : method;
}
