import { LANGUAGES, type Language } from '../../components/words/languages';

/** A view of the extension that docs/screens.md shows. */
export interface Screen {
  name: string;
  /** What is to be seen, in one line. */
  shows: string;
  /** Of the page. CSS px. */
  width: number;
  /** What it takes to get there: the extension's pages alone, or a consult of a minute with the drawn patient. */
  stage: 'pages' | 'consult';
  /** In which it is shown. */
  languages: readonly Language[];
}

const PANEL = { width: 360, languages: ['en'] } as const;
const PAGE = { width: 900, languages: ['en'] } as const;

/** In the order in which a doctor meets them. */
export const SCREENS = [
  { ...PAGE, stage: 'pages', name: 'welcome', shows: 'The first page: how Hemiscope works.' },
  { ...PANEL, stage: 'pages', name: 'panel-no-call', shows: 'The panel in a tab without a call.' },
  {
    ...PANEL,
    stage: 'consult',
    name: 'panel-checked',
    shows: 'The panel before the start: whom it watches, and whether the picture will do.',
  },
  {
    ...PANEL,
    stage: 'consult',
    name: 'panel-notes',
    shows: 'Before the start, too: the patient’s label, consent and the clinician’s observations.',
  },
  {
    ...PANEL,
    stage: 'consult',
    name: 'panel-consult',
    shows: 'The panel during a consult.',
    languages: LANGUAGES,
  },
  {
    ...PANEL,
    stage: 'consult',
    name: 'panel-tasks',
    shows: 'A guided task: the words to read to the patient, and the time that is left.',
  },
  { ...PANEL, stage: 'consult', name: 'panel-paused', shows: 'The panel while the consult is paused.' },
  {
    ...PAGE,
    stage: 'consult',
    name: 'summary',
    shows: 'The review before signing and, below it, the summary of a consult.',
    languages: LANGUAGES,
  },
  { ...PAGE, stage: 'consult', name: 'summary-signed', shows: 'The same once it was reviewed and signed.' },
  { ...PAGE, stage: 'consult', name: 'sealed', shows: 'A summary saved sealed asks for its passphrase.' },
  { ...PAGE, stage: 'pages', name: 'history-new', shows: 'The history before anything is kept.' },
  { ...PAGE, stage: 'pages', name: 'history-list', shows: 'The history, unlocked.' },
  { ...PAGE, stage: 'pages', name: 'history-comparison', shows: 'Two visits of a patient side by side.' },
  { ...PAGE, stage: 'pages', name: 'recordings', shows: 'The page that grades recorded videos.' },
  { ...PAGE, stage: 'pages', name: 'study', shows: 'The page that makes a study of results and human grades.' },
  { ...PAGE, stage: 'pages', name: 'study-report', shows: 'The report of a study, here of a synthetic cohort.' },
  { ...PAGE, stage: 'pages', name: 'options', shows: 'The options: which profile of a study is in use.' },
] as const satisfies readonly Screen[];

export type ScreenName = (typeof SCREENS)[number]['name'];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Name of a screen's picture. */
export function fileOf(name: string, language: Language, scheme: Scheme): string {
  return `${name}-${language}-${scheme}.webp`;
}

/** The screens that were asked for. @param only their names, comma-separated; without: all. @throws Error for a name that there is not */
export function screensWanted(only: string | undefined): ReadonlySet<ScreenName> {
  if (only === undefined) return new Set(SCREENS.map(({ name }) => name));
  return new Set(
    only.split(',').map((wanted) => {
      const screen = SCREENS.find(({ name }) => name === wanted.trim());
      if (!screen)
        throw new Error(`There is no screen “${wanted}”. There are: ${SCREENS.map(({ name }) => name).join(', ')}.`);
      return screen.name;
    }),
  );
}
