import type { CallVerdict } from '../../lib/grade/call-verdict';
import type { FaceInPicture } from '../../lib/messages/panel-port';
import type { VideoFacts } from '../../lib/recording/open-video';
import type { RecordingProblem } from '../../lib/recording/recording-error';

/** Which part of a recording is to be graded: all of it, or a window of the published method. */
export type PartChoice = { kind: 'whole' } | { kind: 'clip'; fromS: number };

export type RecordingState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  /** Others come first. */
  | { kind: 'waiting' }
  /** `leftS`: null: too early to say. */
  | { kind: 'grading'; share: number; leftS: number | null }
  /** Whose face is the patient's? `choose` takes the number of one. */
  | { kind: 'asking'; faces: readonly FaceInPicture[]; choose: (face: number) => void }
  | { kind: 'graded'; recordId: string; verdict: CallVerdict | null }
  | { kind: 'failed'; problem: RecordingProblem };

/** One chosen file. */
export interface RecordingItem {
  id: number;
  name: string;
  /** null: not known yet, or it cannot be read. */
  facts: VideoFacts | null;
  part: PartChoice;
  state: RecordingState;
}

/** Whether there is something to grade, now or anew. */
export function isGradable({ facts, state }: RecordingItem): boolean {
  return facts !== null && (state.kind === 'ready' || state.kind === 'failed');
}

export function isUnderWay({ state }: RecordingItem): boolean {
  return state.kind === 'waiting' || state.kind === 'grading' || state.kind === 'asking';
}
