/** A view of the extension that docs/screens.md shows. */
export interface Screen {
  name: string;
  /** What is to be seen, in one line. */
  shows: string;
  /** Of the page. CSS px. */
  width: number;
  /** What it takes to get there: the extension's pages alone, or a consult of a minute with the drawn patient. */
  stage: 'pages' | 'consult';
}

const PANEL = 360;
const PAGE = 900;

/** In the order in which a doctor meets them. */
export const SCREENS = [
  { name: 'welcome', shows: 'The first page: how Hemiscope works.', width: PAGE, stage: 'pages' },
  { name: 'panel-no-call', shows: 'The panel in a tab without a call.', width: PANEL, stage: 'pages' },
  {
    name: 'panel-checked',
    shows: 'The panel before the start: whom it watches, and whether the picture will do.',
    width: PANEL,
    stage: 'consult',
  },
  { name: 'panel-consult', shows: 'The panel during a consult.', width: PANEL, stage: 'consult' },
  { name: 'panel-paused', shows: 'The panel while the consult is paused.', width: PANEL, stage: 'consult' },
  { name: 'summary', shows: 'The summary of a consult.', width: PAGE, stage: 'consult' },
  { name: 'sealed', shows: 'A summary saved sealed asks for its passphrase.', width: PAGE, stage: 'consult' },
  { name: 'history-new', shows: 'The history before anything is kept.', width: PAGE, stage: 'pages' },
  { name: 'history-list', shows: 'The history, unlocked, with one consult.', width: PAGE, stage: 'consult' },
] as const satisfies readonly Screen[];

export type ScreenName = (typeof SCREENS)[number]['name'];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Name of a screen's picture. */
export function fileOf(name: string, scheme: Scheme): string {
  return `${name}-${scheme}.png`;
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
