import {
  type ClinicianObservations,
  countOf,
  NOTHING_OBSERVED,
  type ObservationsChange,
  QUESTIONS,
} from '../lib/grade/clinician-observations';
import {
  COHEN_ALBERT_NUMERALS,
  SCORE_NAMES,
  SCORE_RANGES,
  SF_36_DOMAINS,
  SF_36_RANGE,
} from '../lib/grade/clinician-scales';
import { ChoiceField } from './ChoiceField';
import { DOMAIN_WORDS, QUESTION_WORDS, SCORE_WORDS, SF_36_WORDS } from './clinician-words';
import { ScoreField } from './ScoreField';
import { Treatments } from './Treatments';

export interface ClinicianNotesProps {
  observed: ClinicianObservations | null;
  /** YYYY-MM-DD. */
  today: string;
  onChange: (change: ObservationsChange) => void;
}

/** What the clinician saw, asked and has from questionnaires: all optional, folded away until it is wanted. */
export function ClinicianNotes({ observed, today, onChange }: ClinicianNotesProps) {
  const said = observed ?? NOTHING_OBSERVED;
  const count = countOf(said);
  const domains = Object.values(said.sf36).filter((value) => value !== null).length;
  return (
    <details class="card clinician-notes" data-testid="clinician-notes">
      <summary>
        <h2>Your observations</h2>{' '}
        <span class="note" data-testid="clinician-count">
          {count === 0 ? 'optional' : `${count} entered`}
        </span>
      </summary>
      <fieldset>
        <legend>Seen or asked</legend>
        {QUESTIONS.map((question) => (
          <ChoiceField
            key={question}
            name={question}
            {...QUESTION_WORDS[question]}
            choices={[
              ['yes', QUESTION_WORDS[question].yes],
              ['no', QUESTION_WORDS[question].no],
            ]}
            value={said[question] === null ? null : said[question] ? 'yes' : 'no'}
            onChoice={(choice) => onChange({ [question]: choice === null ? null : choice === 'yes' })}
          />
        ))}
        <p class="note">Your word on the platysma stands under Evidence: it changes the level.</p>
      </fieldset>
      <Treatments treatments={said.treatments} today={today} onTreatments={(treatments) => onChange({ treatments })} />
      <fieldset>
        <legend>Grades and questionnaires</legend>
        {SCORE_NAMES.map((name) =>
          name === 'cohenAlbert' ? (
            <ChoiceField
              key={name}
              name={name}
              {...SCORE_WORDS[name]}
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
              {...SCORE_WORDS[name]}
              range={SCORE_RANGES[name]}
              value={said[name]}
              onScore={(value) => onChange({ [name]: value })}
            />
          ),
        )}
        <details class="domains">
          <summary title={SF_36_WORDS.hint}>
            {SF_36_WORDS.label} {domains > 0 && <span class="note">{domains} of 8</span>}
          </summary>
          <p class="note">{SF_36_WORDS.hint}</p>
          {SF_36_DOMAINS.map((domain) => (
            <ScoreField
              key={domain}
              name={domain}
              label={DOMAIN_WORDS[domain]}
              range={SF_36_RANGE}
              value={said.sf36[domain]}
              onScore={(value) => onChange({ sf36: { [domain]: value } })}
            />
          ))}
        </details>
      </fieldset>
    </details>
  );
}
