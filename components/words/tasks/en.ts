import { FORMATS } from '../locale-format';
import type { TasksWords } from './words';

const TASK: TasksWords['task'] = {
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

/** In English. */
export const ENGLISH_TASKS: TasksWords = {
  title: 'Guided tasks',
  howTo: 'you read aloud, the patient follows',
  startAll: (clock) => `Start all (${clock})`,
  stop: 'Stop',
  skip: 'Skip',
  next: (name) => `next: ${name}`,
  byItself: 'One task by itself',
  done: 'done',
  secondsLeft: 'Seconds left',
  sayToPatient: 'Say to the patient: ',
  inHand: (name) => `${name}.`,
  task: TASK,
  relax: 'And relax. Look at the camera and let your face rest.',
  phase: {
    rest: 'At rest: what comes now is spontaneous.',
    move: 'The patient moves: nothing is counted.',
    watch: 'Watching: what comes now counts as provoked.',
  },
  during: { rest: 'at rest', provoked: 'provoked', voluntary: 'asked for, not counted' },
  insisted: 'asked for, counted by the clinician',
  head: { task: 'Task', began: 'Began', during: 'During it', after: 'After it' },
  sentence: (counted, after, voluntary, insisted) =>
    [
      FORMATS.en.counted(counted, { one: 'twitch or spasm counts', other: 'twitches and spasms count' }),
      after.length > 0
        ? `, of them ${after.reduce((sum, { count }) => sum + count, 0)} provoked, after: ${after.map(({ kind, count }) => `${TASK[kind].noun} (${count})`).join(', ')}.`
        : ', none of them provoked by a task.',
      voluntary > 0
        ? ` ${voluntary} began in a movement that was asked for and ${voluntary === 1 ? 'is' : 'are'} left out.`
        : '',
      insisted > 0
        ? ` ${insisted} began in a movement that was asked for and ${insisted === 1 ? 'counts' : 'count'} on the clinician’s word.`
        : '',
    ].join(''),
  rule: (provokedS) =>
    `Twitches and spasms that began during a movement are not counted; within ${provokedS} seconds after it they are provoked; at rest they are spontaneous.`,
};
