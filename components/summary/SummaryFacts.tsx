import type { ConsultRecord, RecordedFile } from '../../lib/consult/record';
import { COMMON_WORDS } from '../words/common/words';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useFormat, useWords } from '../words/use-words';

/** Who, where, when, how long, and that the patient consented. */
export function SummaryFacts({ record }: { record: ConsultRecord }) {
  const words = useWords(SUMMARY_WORDS).facts;
  const { services, nameNotRead } = useWords(COMMON_WORDS);
  const { clock, moment } = useFormat();
  return (
    <dl class="facts">
      {record.file ? (
        <RecordedFacts file={record.file} durationS={record.durationS} />
      ) : (
        <div>
          <dt>{words.participant}</dt>
          <dd data-testid="summary-name">{record.participant.name ?? nameNotRead}</dd>
        </div>
      )}
      {record.patient.label !== null && (
        <div>
          <dt>{words.label}</dt>
          <dd data-testid="summary-label">{record.patient.label}</dd>
        </div>
      )}
      {!record.file && (
        <div>
          <dt>{words.call}</dt>
          <dd>{services[record.participant.service]}</dd>
        </div>
      )}
      <div>
        <dt>{record.file ? words.made : words.began}</dt>
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

function RecordedFacts({ file, durationS }: { file: RecordedFile; durationS: number }) {
  const { part } = useWords(SUMMARY_WORDS).facts;
  const { services } = useWords(COMMON_WORDS);
  const { clock } = useFormat();
  const whole = file.fromS === 0 && durationS >= file.durationS;
  return (
    <>
      <div>
        <dt>{services.recording}</dt>
        <dd data-testid="summary-file">{file.name}</dd>
      </div>
      <div>
        <dt>{part.title}</dt>
        <dd>
          {whole
            ? part.all(clock(file.durationS))
            : part.some(clock(file.fromS), clock(file.fromS + durationS), clock(file.durationS))}
        </dd>
      </div>
    </>
  );
}
