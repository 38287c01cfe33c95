import type { ClinicianObservations } from '../../lib/grade/clinician-observations';
import { clinicianGroups } from '../notes/clinician-lines';
import { shareWords } from '../words/share/words';
import { useLanguage } from '../words/use-words';

/** What the clinician wrote down, beside what was measured. */
export function SummaryClinician({ observed }: { observed: ClinicianObservations }) {
  const words = shareWords(useLanguage());
  return (
    <section aria-labelledby="clinician-title" data-testid="summary-clinician">
      <h2 id="clinician-title">{words.notes.title}</h2>
      <p class="note">{words.notes.notMeasured}</p>
      {clinicianGroups(observed, words).map(({ heading, parts }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul class="clinician-parts">
            {parts.map((part, i) => (
              <li key={i}>{part}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
