import type { PanelWords } from './words';

/** In English. */
export const ENGLISH_PANEL: PanelWords = {
  watched: 'Who is watched, and how well',
  nobodyWatched: 'Nobody watched',
  analysed: (who) => `${who}, the part that is analysed`,
  px: (width, height) => `${width} × ${height} px`,
  watchSomeoneElse: 'Watch someone else',
  people: {
    label: 'People in the call',
    same: (name) => `This is ${name ?? 'the same person'}: go on recording`,
    somebodyElse: 'Somebody else: watch, do not record',
  },
  faces: {
    label: 'Faces in the picture',
    count: (count) => (count === 1 ? '1 person in the picture' : `${count} people in the picture`),
    one: (number, all) => `Face ${number} of ${all}`,
    notRecorded:
      'Not recorded: this consult is the other face’s. To record this one, end the consult and start a new one.',
    isPatient: 'This is the patient',
    measured: 'Measured',
    measuredOnly: 'Measured, not recorded',
    measure: 'Measure this face',
  },
  consult: {
    label: 'Consult',
    phases: {
      idle: 'No consult yet',
      running: 'Consult running',
      paused: 'Consult paused',
      ended: 'Consult ended',
      unfinished: 'A consult was not ended',
    },
    start: 'Start consult',
    startNew: 'New consult',
    pause: 'Pause',
    resume: 'Resume',
    end: 'End',
    summary: 'Summary',
  },
  keeping: { more: 'Delete …', forGood: 'What cannot be read is deleted for good.', remove: 'Delete it' },
  unfinished: {
    label: 'Consult that was not ended',
    title: 'A consult was not ended',
    text: (who, moment, clock) =>
      `${who}, begun on ${moment}, ${clock} kept. It broke off when the browser or Hemiscope was closed. Before a new one can begin, finish it or delete it.`,
    finish: 'Finish, open summary',
    more: 'Delete …',
    forGood: 'All that was kept of it is deleted for good.',
    remove: 'Delete this consult',
  },
  keptConsults: 'Kept consults',
  howItWorks: 'How it works',
};
