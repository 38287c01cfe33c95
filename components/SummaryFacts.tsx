import type { ConsultRecord } from '../lib/consult/record';
import { clock } from './format';
import { SERVICE_WORDS } from './words';

/** Who, where, when, how long. */
export function SummaryFacts({ record }: { record: ConsultRecord }) {
  const start = new Date(record.startedAt);
  return (
    <dl class="facts">
      <div>
        <dt>Participant, as named in the call</dt>
        <dd data-testid="summary-name">{record.participant.name ?? 'name not read'}</dd>
      </div>
      <div>
        <dt>Call</dt>
        <dd>{SERVICE_WORDS[record.participant.service]}</dd>
      </div>
      <div>
        <dt>Began (local time)</dt>
        <dd>
          <time dateTime={record.startedAt}>
            {start.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}
          </time>
        </dd>
      </div>
      <div>
        <dt>Lasted</dt>
        <dd>{clock(record.durationS)}</dd>
      </div>
    </dl>
  );
}
