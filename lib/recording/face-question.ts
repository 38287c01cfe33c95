import type { Observation } from '../measure/sample';
import type { FaceInPicture } from '../messages/panel-port';
import type { MeasuringEngine } from './engine';

type Choose = (faces: readonly FaceInPicture[]) => Promise<number>;

/** Asks whose face is the patient's, whenever a recording shows several and it is not known. */
export class FaceQuestion {
  readonly #engine: Pick<MeasuringEngine, 'measureFace'>;
  readonly #choose: Choose | null;
  #faces: readonly FaceInPicture[] = [];
  #unsure = false;
  #arose = false;
  /** The patient's face by the number that it had first; null: none was measured yet. */
  #patient: number | null = null;

  /** @param choose null: nobody can be asked */
  constructor(engine: Pick<MeasuringEngine, 'measureFace'>, choose: Choose | null) {
    this.#engine = engine;
    this.#choose = choose;
  }

  /** Whether there ever was the question. */
  get arose(): boolean {
    return this.#arose;
  }

  observed(kind: Observation['kind'], face: number): void {
    this.#unsure = kind === 'which-face';
    this.#arose ||= this.#unsure;
    if (kind === 'face') this.#patient ??= face;
  }

  seen(faces: readonly FaceInPicture[]): void {
    this.#faces = faces;
  }

  /** Whether there is the question, and somebody to ask. */
  get open(): boolean {
    return this.#unsure && this.#choose !== null && this.#faces.length > 0;
  }

  /** Asks, while no frame is under way. @throws the signal's reason */
  async ask(signal: AbortSignal | undefined): Promise<void> {
    if (!this.#choose) return;
    const chosen = await Promise.race([this.#choose(this.#faces), aborted(signal)]);
    this.#engine.measureFace(chosen, this.#patient);
    this.#unsure = false;
    this.#faces = [];
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
