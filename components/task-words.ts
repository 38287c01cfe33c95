import type { TaskUnderWay } from '../lib/consult/task-run';
import type { During, TaskKind } from '../lib/consult/tasks';

export interface TaskWords {
  /** On a button. */
  name: string;
  /** In a sentence, as after “after”. */
  noun: string;
  /** The doctor reads it to the patient. */
  say: string;
}

export const TASK_WORDS: Readonly<Record<TaskKind, TaskWords>> = {
  rest: {
    name: 'Rest',
    noun: 'rest',
    say: 'Please let your whole face go loose, look at the camera and do not speak.',
  },
  'close-eyes': {
    name: 'Close the eyes',
    noun: 'eye closure',
    say: 'Please close both eyes as tightly as you can, and keep them closed.',
  },
  'show-teeth': {
    name: 'Show the teeth',
    noun: 'showing the teeth',
    say: 'Please pull the corners of your mouth wide, show me your teeth, and hold it.',
  },
  purse: {
    name: 'Purse the lips',
    noun: 'pursing the lips',
    say: 'Please purse your lips firmly, as if to whistle, and hold it.',
  },
  'raise-brows': {
    name: 'Raise the brows',
    noun: 'raising the brows',
    say: 'Please raise your eyebrows as high as you can, and hold them there.',
  },
  speak: {
    name: 'Speak',
    noun: 'speech',
    say: 'Please count aloud, slowly and clearly, from one to fifteen.',
  },
};

/** When the movement is over. */
export const RELAX_WORDS = 'And relax. Look at the camera and let your face rest.';

/** What becomes of a twitch that comes now. */
export const PHASE_WORDS: Readonly<Record<TaskUnderWay['phase'], string>> = {
  rest: 'At rest: what comes now is spontaneous.',
  move: 'The patient moves: nothing is counted.',
  watch: 'Watching: what comes now counts as provoked.',
};

/** Beside an event. */
export const DURING_WORDS: Readonly<Record<During, string>> = {
  rest: 'at rest',
  provoked: 'provoked',
  voluntary: 'asked for, not counted',
};
