import type { CallMemory } from '../call/persons';
import type { GradeProfile } from '../grade/grade-profile';
import type { Sample } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';
import type { MethodName } from './record';

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
  /** What a study teaches the grade, as the doctor has chosen it; null: the built-in rule. A consult keeps the one that it began with. */
  profile(): GradeProfile | null;
}
