import type { StripPicture } from '../consult/event-strips';
import type { Failure } from '../failure';
import type { Observation } from '../measure/sample';
import type { FaceInPicture } from '../messages/panel-port';

/** What the face engine tells, as to a live session. */
export interface EngineHooks {
  observed(series: string, observation: Observation, face: number): void;
  faces(person: string, faces: FaceInPicture[]): void;
  failed(failure: Failure): void;
  /** The worker died: what it had in hand is lost. */
  restarted(): void;
}

/** The live call's own face engine, for one file after the other. */
export interface MeasuringEngine {
  /** What it tells from now on is told to these. */
  hear(hooks: EngineHooks): void;
  attach(port: MessagePort): void;
  /** Whose face to measure. @param sameAs the number that this face had before; null: its own */
  measureFace(face: number, sameAs: number | null): void;
  strip(timesMs: readonly number[]): Promise<StripPicture[]>;
}
