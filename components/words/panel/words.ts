import type { ConsultPhase } from '../../../lib/consult/live-state';
import type { Language } from '../languages';
import { GERMAN_PANEL } from './de';
import { ENGLISH_PANEL } from './en';
import { CHINESE_PANEL } from './zh';

/** The panel's frame and its buttons, in one language. */
export interface PanelWords {
  watched: string;
  nobodyWatched: string;
  /** Of the picture that is shown. */
  analysed: (who: string) => string;
  px: (width: number, height: number) => string;
  watchSomeoneElse: string;
  people: {
    label: string;
    same: (name: string | null) => string;
    somebodyElse: string;
  };
  faces: {
    label: string;
    count: (count: number) => string;
    one: (number: number, all: number) => string;
    notRecorded: string;
    isPatient: string;
    measured: string;
    measuredOnly: string;
    measure: string;
  };
  consult: {
    label: string;
    phases: Record<ConsultPhase, string>;
    start: string;
    startNew: string;
    pause: string;
    resume: string;
    end: string;
    summary: string;
  };
  keeping: { more: string; forGood: string; remove: string };
  unfinished: {
    label: string;
    title: string;
    /** @param moment when it began; `clock`: how long was kept */
    text: (who: string, moment: string, clock: string) => string;
    finish: string;
    more: string;
    forGood: string;
    remove: string;
  };
  keptConsults: string;
  howItWorks: string;
}

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  en: ENGLISH_PANEL,
  de: GERMAN_PANEL,
  zh: CHINESE_PANEL,
};
