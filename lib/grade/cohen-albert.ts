import type { Level } from './grade';

/** A level's counterpart in the Cohen–Albert grading. */
export interface CohenAlbert {
  grades: string;
  /** A short paraphrase of our own; the wording of the instrument itself is not used. */
  meaning: string;
}

/** The Cohen–Albert grades that the paper sets beside each S1 level (Chan III-C: grades I and II together are level 1). */
export const COHEN_ALBERT: Readonly<Record<Level, CohenAlbert>> = {
  0: { grades: '0', meaning: 'no spasm' },
  1: { grades: 'I–II', meaning: 'more blinking when provoked, or a slight flutter that hinders nothing' },
  2: { grades: 'III', meaning: 'plainly visible spasm that hinders somewhat' },
  3: { grades: 'IV', meaning: 'spasm that prevents everyday tasks such as reading or driving' },
};
