import type { ConsultRecord } from '../lib/consult/record';
import { COMMON_WORDS } from './words/common/words';
import { SUMMARY_WORDS } from './words/summary/words';
import { useFormat, useWords } from './words/use-words';

/** Who, where, when, how long, and that the patient consented. */
export function SummaryFacts({ record }: { record: ConsultRecord }) {
  const words = useWords(SUMMARY_WORDS).facts;
  const { services, nameNotRead } = useWords(COMMON_WORDS);
  const { clock, moment } = useFormat();
  return (
    <dl class="facts">
      <div>
        <dt>{words.participant}</dt>
        <dd data-testid="summary-name">{record.participant.name ?? nameNotRead}</dd>
      </div>
      {record.patient.label !== null && (
        <div>
          <dt>{words.label}</dt>
          <dd data-testid="summary-label">{record.patient.label}</dd>
        </div>
      )}
      <div>
        <dt>{words.call}</dt>
        <dd>{services[record.participant.service]}</dd>
      </div>
      <div>
        <dt>{words.began}</dt>
        <dd>
          <time dateTime={record.startedAt}>{moment(record.startedAt)}</time>
        </dd>
      </div>
      <div>
        <dt>{words.lasted}</dt>
        <dd>{clock(record.durationS)}</dd>
      </div>
      {record.consent && (
        <div>
          <dt>{words.consent}</dt>
          <dd data-testid="summary-consent">
            {words.noted}
            <time dateTime={record.consent.givenAt}>{moment(record.consent.givenAt)}</time>
          </dd>
        </div>
      )}
    </dl>
  );
}
