import { useState } from 'preact/hooks';
import { TREATMENT_KINDS, type Treatment } from '../lib/grade/clinician-observations';
import { TREATMENT_SHORT } from './clinician-words';
import { TreatmentRow } from './TreatmentRow';

export interface TreatmentsProps {
  treatments: readonly Treatment[];
  /** YYYY-MM-DD. */
  today: string;
  onTreatments: (treatments: Treatment[]) => void;
}

/** What was done about the spasms so far. */
export function Treatments({ treatments, today, onTreatments }: TreatmentsProps) {
  const [added, setAdded] = useState<number | null>(null);
  return (
    <fieldset>
      <legend>Treatment so far</legend>
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
        <span>Add</span>
        {TREATMENT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            data-testid={`add-${kind}`}
            aria-label={`Add ${TREATMENT_SHORT[kind]}`}
            onClick={() => {
              setAdded(treatments.length);
              onTreatments([...treatments, { kind, on: null, note: '' }]);
            }}
          >
            {TREATMENT_SHORT[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
