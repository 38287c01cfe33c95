import type { Level } from './grade';

/**
 * Level of the S1 system, asked in the order of the paper's flowchart (Chan III-C, Figure 3): eye, then mouth, then platysma.
 * A question is asked only after a yes, so mouth or platysma without the eye stay at level 0 (ours: the paper gives such a face no level).
 */
export function s1Level(found: { eye: boolean; mouth: boolean; platysma: boolean }): Level {
  if (!found.eye) return 0;
  if (!found.mouth) return 1;
  return found.platysma ? 3 : 2;
}
