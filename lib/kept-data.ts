/** Something that Hemiscope leaves on this machine. */
export interface KeptPlace {
  where: 'localStorage' | 'IndexedDB';
  name: string;
  what: string;
  until: string;
}

/** All of it: nothing may be kept under a name that is not here. docs/privacy.md has the same table. */
export const KEPT = {
  referenceShown: {
    where: 'localStorage',
    name: 'hemiscope-reference-shown',
    what: 'whether the panel shows the published rule beside ours; nothing about anybody',
    until: 'the extension is removed',
  },
  language: {
    where: 'localStorage',
    name: 'hemiscope-language',
    what: 'the language that the doctor chose; nothing about anybody',
    until: 'the extension is removed',
  },
  journal: {
    where: 'IndexedDB',
    name: 'hemiscope-journal',
    what: 'the consult that is under way, or ended last, so that a crash loses nothing: numbers, events, the name in the call, the call’s service and tab, what the doctor wrote down of the patient and said of the events; never a picture; not encrypted',
    until: 'the next consult starts, the browser is started anew after its end, or the doctor deletes it',
  },
  profile: {
    where: 'localStorage',
    name: 'hemiscope-profile',
    what: 'what a study taught the grade (thresholds, a tree, groups’ centres) and where it comes from, if the doctor imported it; nothing about anybody',
    until: 'the doctor removes it, or the extension is removed',
  },
  history: {
    where: 'IndexedDB',
    name: 'hemiscope-history',
    what: 'ended consults that the doctor chose to keep, with the doctor’s label and dates; encrypted',
    until: 'the doctor deletes one or all, or the extension is removed',
  },
} as const satisfies Record<string, KeptPlace>;
