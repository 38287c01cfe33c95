/** How a message looks: shown by a mark and a word as well as by colour. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad';

/** A state in words: what is so, and what to do or to tell the patient. */
export interface Words {
  tone: Tone;
  title: string;
  advice: readonly string[];
}
