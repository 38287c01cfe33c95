import type { GradeProfile } from '../../lib/grade/grade-profile';
import { PROFILE_WORDS } from '../words/profile/words';
import { useWords } from '../words/use-words';

/** First digits of a checksum: enough to tell two profiles apart. */
const CHECKSUM_DIGITS = 12;

export interface ProfileFactsProps {
  profile: GradeProfile;
  /** Stands before where it comes from. */
  lead?: string;
  listClass?: string;
}

/** Where a profile comes from, and what it changes in the grade. */
export function ProfileFacts({ profile, lead, listClass }: ProfileFactsProps) {
  const words = useWords(PROFILE_WORDS);
  const { provenance, checksum, tree, groups, thresholds } = profile;
  return (
    <>
      <p>
        {lead && <strong>{lead} </strong>}
        {words.origin(provenance)} {words.checksum(checksum.slice(0, CHECKSUM_DIGITS))}
      </p>
      {provenance.synthetic && (
        <p class="warning">
          <strong>{words.synthetic}</strong>
        </p>
      )}
      <ul class={listClass}>
        <li>{words.tree(tree)}</li>
        <li>{words.groups(groups)}</li>
        <li>{words.thresholds(thresholds)}</li>
      </ul>
    </>
  );
}
