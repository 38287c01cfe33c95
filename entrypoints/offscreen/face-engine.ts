import * as Comlink from 'comlink';
import type { StripPicture } from '../../lib/consult/event-strips';
import { type Failure, failureFrom } from '../../lib/failure';
import type { FrameTimings } from '../../lib/messages/panel-port';
import type { FaceReports, FaceWorkerApi } from './face-worker';
import FaceWorker from './face-worker?worker';
import { hearReports } from './report-port';

/** How often the worker has to show that it lives. Milliseconds. */
const PING_EVERY_MS = 2_000;
/**
 * So many unanswered questions in a row mean that it is dead: longer silence than loading the model ever takes. Counted, since a
 * hidden page's timers come as rarely as once a minute, and none while the computer sleeps.
 */
const DEAD_AFTER_PINGS = 5;
/** More deaths than this in a row, and the doctor is told instead. */
const MAX_RESTARTS = 3;

export interface FaceEngineHooks extends FaceReports {
  /** The worker died and a new one will do: whoever sends frames has to bring a new port. */
  restarted(): void;
}

/**
 * The face worker's life: started with the first frame port, watched, started anew after a crash, stopped when nobody
 * looks.
 */
export class FaceEngine {
  readonly #hooks: FaceEngineHooks;
  #worker: Worker | null = null;
  #api: Comlink.Remote<FaceWorkerApi> | null = null;
  #watchdog: ReturnType<typeof setInterval> | undefined;
  #unanswered = 0;
  #restarts = 0;
  /** Participants with somebody else in their picture: what a new worker has to know. */
  readonly #accompanied = new Set<string>();

  constructor(hooks: FaceEngineHooks) {
    this.#hooks = hooks;
  }

  /** Frames come over this port from now on; a port before it is let go. */
  attach(port: MessagePort): void {
    void this.#running().attach(Comlink.transfer(port, [port]));
  }

  /** What frames have cost since the last call; null while no worker runs. */
  async timings(): Promise<FrameTimings | null> {
    return (await this.#api?.timings()) ?? null;
  }

  /** Small pictures near these moments; none while no worker runs. */
  async strip(timesMs: readonly number[]): Promise<StripPicture[]> {
    return (await this.#api?.strip(timesMs)) ?? [];
  }

  /** Participants with somebody else in their picture. */
  get accompanied(): string[] {
    return [...this.#accompanied];
  }

  /** What an engine before this one saw. To be called before the first port is attached. */
  recall(accompanied: readonly string[]): void {
    for (const person of accompanied) this.#accompanied.add(person);
  }

  /** The doctor's word whose face to measure; see `FaceWorkerApi.measureFace`. */
  measureFace(face: number, sameAs: number | null): void {
    void this.#api?.measureFace(face, sameAs);
  }

  /** It lives, and yet nothing comes of the frames that are sent. */
  restart(): void {
    this.#died(failureFrom('mesh-crash', 'Nothing comes of the frames.'));
  }

  stop(): void {
    clearInterval(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = null;
    this.#api = null;
  }

  #running(): Comlink.Remote<FaceWorkerApi> {
    if (this.#api) return this.#api;
    const worker = new FaceWorker();
    const api = Comlink.wrap<FaceWorkerApi>(worker);
    this.#worker = worker;
    this.#api = api;
    worker.addEventListener('error', (event) => this.#died(failureFrom('mesh-crash', event.message)));
    this.#unanswered = 0;
    this.#watchdog = setInterval(() => this.#ping(api), PING_EVERY_MS);
    const { observed, cropPicture, faces } = this.#hooks;
    const reports: FaceReports = {
      observed: (series, observation, face) => {
        this.#restarts = 0;
        observed(series, observation, face);
      },
      cropPicture,
      faces: (person, seen) => {
        if (seen.length > 1) this.#accompanied.add(person);
        faces(person, seen);
      },
      failed: (failure) => this.#died(failure),
    };
    const { port1, port2 } = new MessageChannel();
    hearReports(port1, reports);
    void api.start(new URL('/', location.href).href, [...this.#accompanied], Comlink.transfer(port2, [port2]));
    return api;
  }

  #ping(api: Comlink.Remote<FaceWorkerApi>): void {
    if (this.#unanswered >= DEAD_AFTER_PINGS) {
      this.#died(failureFrom('mesh-crash', 'The face worker does not answer.'));
      return;
    }
    this.#unanswered++;
    void api.ping().then(() => {
      if (api === this.#api) this.#unanswered = 0;
    });
  }

  #died(failure: Failure): void {
    this.stop();
    this.#restarts++;
    if (this.#restarts > MAX_RESTARTS) {
      this.#hooks.failed(failure);
      return;
    }
    this.#hooks.restarted();
  }
}
