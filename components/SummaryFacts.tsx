import type { ConsultRecord } from '../lib/consult/record';
import { clock } from './format';
import { SERVICE_WORDS } from './words';

/** Who, where, when, how long, and that the patient consented. */
export function SummaryFacts({ record }: { record: ConsultRecord }) {
  return (
    <dl class="facts">
      <div>
        <dt>Participant, as named in the call</dt>
        <dd data-testid="summary-name">{record.participant.name ?? 'name not read'}</dd>
      </div>
      {record.patient.label !== null && (
        <div>
          <dt>Patient label</dt>
          <dd data-testid="summary-label">{record.patient.label}</dd>
        </div>
      )}
      <div>
        <dt>Call</dt>
        <dd>{SERVICE_WORDS[record.participant.service]}</dd>
      </div>
      <div>
        <dt>Began (local time)</dt>
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

function moment(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
