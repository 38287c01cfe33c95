import type { ObservationCode } from '../lib/grade/call-verdict';
import { OBSERVATION_WORDS } from './observation-words';
import { Explained } from './Term';

export interface ObservationsProps {
  codes: readonly ObservationCode[];
  /** Show the explanations at once, as on paper. */
  open: boolean;
}

/** What was observed that a clinician may want to look at, each with a plain explanation. */
export function Observations({ codes, open }: ObservationsProps) {
  if (codes.length === 0) return null;
  return (
    <section class="observations" aria-label="Observed" data-testid="observations">
      <h3>
        Observed <span class="note">hints to look for yourself, not a diagnosis</span>
      </h3>
      {codes.map((code) => (
        <details key={code} open={open} data-observation={code}>
          <summary>{OBSERVATION_WORDS[code].title}</summary>
          <p class="note">
            <Explained text={OBSERVATION_WORDS[code].meaning} />
          </p>
        </details>
      ))}
    </section>
  );
}
