import {
  type ClinicianObservations,
  countOf,
  NOTHING_OBSERVED,
  type ObservationsChange,
  QUESTIONS,
} from '../../lib/grade/clinician-observations';
import {
  COHEN_ALBERT_NUMERALS,
  SCORE_NAMES,
  SCORE_RANGES,
  SF_36_DOMAINS,
  SF_36_RANGE,
} from '../../lib/grade/clinician-scales';
import { ChoiceField } from '../basics/ChoiceField';
import { upperFirst } from '../basics/mapped';
import { ScoreField } from '../basics/ScoreField';
import { CLINICIAN_WORDS } from '../words/clinician/words';
import { NOTES_WORDS } from '../words/notes/words';
import { useWords } from '../words/use-words';
import { Treatments } from './Treatments';

export interface ClinicianNotesProps {
  observed: ClinicianObservations | null;
  /** YYYY-MM-DD. */
  today: string;
  /** The review is signed: nothing can be changed. */
  locked: boolean;
  onChange: (change: ObservationsChange) => void;
}

/** What the clinician saw, asked and has from questionnaires: all optional, folded away until it is wanted. */
export function ClinicianNotes({ observed, today, locked, onChange }: ClinicianNotesProps) {
  const words = useWords(CLINICIAN_WORDS);
  const { score, domain } = useWords(NOTES_WORDS);
  const said = observed ?? NOTHING_OBSERVED;
  const count = countOf(said);
  const domains = Object.values(said.sf36).filter((value) => value !== null).length;
  return (
    <details class="card clinician-notes" data-testid="clinician-notes">
      <summary>
        <h2>{words.title}</h2>{' '}
        <span class="note" data-testid="clinician-count">
          {count === 0 ? words.optional : words.entered(count)}
        </span>
      </summary>
      {locked && <p class="note">{words.locked}</p>}
      <fieldset disabled={locked}>
        <fieldset>
          <legend>{words.seenOrAsked}</legend>
          {QUESTIONS.map((question) => (
            <ChoiceField
              key={question}
              name={question}
              {...words.question[question]}
              choices={[
                ['yes', words.question[question].yes],
                ['no', words.question[question].no],
              ]}
              value={said[question] === null ? null : said[question] ? 'yes' : 'no'}
              onChoice={(choice) => onChange({ [question]: choice === null ? null : choice === 'yes' })}
            />
          ))}
          <p class="note">{words.platysmaElsewhere}</p>
        </fieldset>
        <Treatments
          treatments={said.treatments}
          today={today}
          onTreatments={(treatments) => onChange({ treatments })}
        />
        <fieldset>
          <legend>{words.scores}</legend>
          {SCORE_NAMES.map((name) =>
            name === 'cohenAlbert' ? (
              <ChoiceField
                key={name}
                name={name}
                label={score[name]}
                hint={words.scoreHint[name]}
                choices={COHEN_ALBERT_NUMERALS.map((numeral) => [numeral, numeral] as const)}
                value={COHEN_ALBERT_NUMERALS[said[name] ?? -1] ?? null}
                onChoice={(numeral) =>
                  onChange({ [name]: numeral === null ? null : COHEN_ALBERT_NUMERALS.indexOf(numeral) })
                }
              />
            ) : (
              <ScoreField
                key={name}
                name={name}
                label={score[name]}
                hint={words.scoreHint[name]}
                range={SCORE_RANGES[name]}
                value={said[name]}
                onScore={(value) => onChange({ [name]: value })}
              />
            ),
          )}
          <details class="domains">
            <summary title={words.sf36.hint}>
              {words.sf36.label} {domains > 0 && <span class="note">{words.domainsEntered(domains)}</span>}
            </summary>
            <p class="note">{words.sf36.hint}</p>
            {SF_36_DOMAINS.map((each) => (
              <ScoreField
                key={each}
                name={each}
                label={upperFirst(domain[each])}
                range={SF_36_RANGE}
                value={said.sf36[each]}
                onScore={(value) => onChange({ sf36: { [each]: value } })}
              />
            ))}
          </details>
        </fieldset>
      </fieldset>
    </details>
  );
}
