import type { ObservationCode } from '../../lib/grade/call-verdict';
import { Explained } from '../basics/Term';
import { GRADE_WORDS } from '../words/grade/words';
import { useWords } from '../words/use-words';

export interface ObservationsProps {
  codes: readonly ObservationCode[];
  /** Show the explanations at once, as on paper. */
  open: boolean;
}

/** What was observed that a clinician may want to look at, each with a plain explanation. */
export function Observations({ codes, open }: ObservationsProps) {
  const { observed, observations } = useWords(GRADE_WORDS);
  if (codes.length === 0) return null;
  return (
    <section class="observations" aria-label={observed.title} data-testid="observations">
      <h3>
        {observed.title} <span class="note">{observed.hint}</span>
      </h3>
      {codes.map((code) => (
        <details key={code} open={open} data-observation={code}>
          <summary>{observations[code].title}</summary>
          <p class="note">
            <Explained text={observations[code].meaning} />
          </p>
        </details>
      ))}
    </section>
  );
}
