import { useState } from 'preact/hooks';
import { TREATMENT_KINDS, type Treatment } from '../../lib/grade/clinician-observations';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { useWords } from '../words/use-words';
import { TreatmentRow } from './TreatmentRow';

export interface TreatmentsProps {
  treatments: readonly Treatment[];
  /** YYYY-MM-DD. */
  today: string;
  onTreatments: (treatments: Treatment[]) => void;
}

/** What was done about the spasms so far. */
export function Treatments({ treatments, today, onTreatments }: TreatmentsProps) {
  const words = useWords(CLINICIAN_WORDS);
  const [added, setAdded] = useState<number | null>(null);
  return (
    <fieldset>
      <legend>{words.treatments}</legend>
      <ul class="treatments">
        {treatments.map((treatment, i) => (
          <TreatmentRow
            // A row that is left after another was removed keeps nothing half typed of that one.
            key={`${i} of ${treatments.length}`}
            treatment={treatment}
            today={today}
            fresh={i === added}
            onChange={(change) => onTreatments(treatments.with(i, { ...treatment, ...change }))}
            onRemove={() => {
              setAdded(null);
              onTreatments(treatments.toSpliced(i, 1));
            }}
          />
        ))}
      </ul>
      <div class="add-treatment">
        <span>{words.add}</span>
        {TREATMENT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            data-testid={`add-${kind}`}
            aria-label={words.addTreatment(words.treatment[kind])}
            onClick={() => {
              setAdded(treatments.length);
              onTreatments([...treatments, { kind, on: null, note: '' }]);
            }}
          >
            {words.treatment[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
