import type { GradeProfile, ProfileProvenance } from '../lib/grade/grade-profile';
import { treeDepth } from '../lib/grade/platysma';

/** Where a profile comes from, in one sentence. */
export function profileOrigin({ study, author, madeAt, patients, clips, raters, app }: ProfileProvenance): string {
  const by = author === '' ? '' : `, ${author}`;
  return `“${study}”${by}, ${madeAt.slice(0, 10)}: ${patients} patients, ${clips} clips, ${raters} raters; made with Hemiscope ${app}.`;
}

/** What a profile changes in the grade, and what it leaves. */
export function profileEffects({ thresholds, tree, groups }: GradeProfile): string[] {
  return [
    tree
      ? `Platysma: where it cannot be seen, the study’s tree infers it (${treeDepth(tree.root)} questions at most; right about ${tree.heldOut.right} of ${tree.heldOut.of} clips of other patients). An inference still makes no level 3.`
      : 'Platysma: the built-in tree stays.',
    groups
      ? `Pattern: the nearest of the study’s groups (${groups.centroids.map(({ pattern, patients }) => `${PATTERNS[pattern]}, ${patients} patients`).join('; ')}).`
      : 'Pattern: the built-in rule stays.',
    thresholds
      ? `The published rule beside the grade: from ${thresholds.eye} at the eye and ${thresholds.mouth} at the mouth on, in place of 0.06 and 0.017.`
      : 'The published rule beside the grade: the paper’s thresholds stay.',
  ];
}

/** First digits of a checksum: enough to tell two profiles apart. */
export function shortChecksum(checksum: string): string {
  return checksum.slice(0, 12);
}

export const SYNTHETIC_PROFILE =
  'It was learned from synthetic data: to try it out only. Remove it before you see a patient.';

const PATTERNS = { mild: 'mild', clonic: 'moderate clonic', tonic: 'severe tonic' } as const;
