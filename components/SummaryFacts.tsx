import type { ConsultRecord, RecordedFile } from '../lib/consult/record';
import { clock } from './format';
import { SERVICE_WORDS } from './words';

/** Who, where, when, how long, and that the patient consented. */
export function SummaryFacts({ record }: { record: ConsultRecord }) {
  return (
    <dl class="facts">
      {record.file ? (
        <RecordedFacts file={record.file} durationS={record.durationS} />
      ) : (
        <div>
          <dt>Participant, as named in the call</dt>
          <dd data-testid="summary-name">{record.participant.name ?? 'name not read'}</dd>
        </div>
      )}
      {record.patient.label !== null && (
        <div>
          <dt>Patient label</dt>
          <dd data-testid="summary-label">{record.patient.label}</dd>
        </div>
      )}
      {!record.file && (
        <div>
          <dt>Call</dt>
          <dd>{SERVICE_WORDS[record.participant.service]}</dd>
        </div>
      )}
      <div>
        <dt>{record.file ? 'Made, as the file says (local time)' : 'Began (local time)'}</dt>
        <dd>
          <time dateTime={record.startedAt}>{moment(record.startedAt)}</time>
        </dd>
      </div>
      <div>
        <dt>Lasted</dt>
        <dd>{clock(record.durationS)}</dd>
      </div>
      {record.consent && (
        <div>
          <dt>Patient’s consent to being measured</dt>
          <dd data-testid="summary-consent">
            noted <time dateTime={record.consent.givenAt}>{moment(record.consent.givenAt)}</time>
          </dd>
        </div>
      )}
    </dl>
  );
}

function RecordedFacts({ file, durationS }: { file: RecordedFile; durationS: number }) {
  const whole = file.fromS === 0 && durationS >= file.durationS;
  return (
    <>
      <div>
        <dt>{SERVICE_WORDS.recording}</dt>
        <dd data-testid="summary-file">{file.name}</dd>
      </div>
      <div>
        <dt>Part of it that was measured</dt>
        <dd>
          {whole
            ? `All ${clock(file.durationS)}`
            : `${clock(file.fromS)} to ${clock(file.fromS + durationS)} of ${clock(file.durationS)}`}
        </dd>
      </div>
    </>
  );
}

function moment(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
