import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../../components/summary/Summary';
import type { ConsultRecord } from '../../../lib/consult/record';
import { withStarted } from '../../../lib/consult/task-run';
import { recordFromJson } from '../../../lib/share/json';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { signedWithoutEyes } from '../../fixtures/review';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';

const draw = (record: ConsultRecord) => renderToString(h(Summary, { record }));

describe('the summary', () => {
  it('shows the highest window and the whole, with nothing folded', () => {
    const record = fixtureRecord();
    const html = draw({ ...record, highest: { timeS: 44, verdict: leftVerdict() }, whole: quietVerdict() });
    expect(html).toContain('Highest level reached');
    expect(html).toContain('In the 20 seconds before 00:44');
    expect(html).toContain('Eye and mouth of one side move together');
    expect(html).toContain('The whole consult at once');
    expect(html).not.toMatch(/<details(?![^>]*open)/);
    expect(html.match(/data-testid="event-row"/g)).toHaveLength(record.events.length);
  });

  it('shows what the doctor wrote down, and nothing of it where nothing was written', () => {
    const html = draw(fixtureRecord({ notes: FIXTURE_NOTES }));
    expect(html).toContain('<dd data-testid="summary-label">T. P. 17</dd>');
    expect(html).toMatch(/data-testid="summary-consent">noted <time datetime="2026-03-09T14:03:20.000Z">/);
    const clinician = html.slice(html.indexOf('data-testid="summary-clinician"'), html.indexOf('id="reference-title"'));
    expect(clinician.match(/<li>/g)).toHaveLength(18);
    expect(clinician).toContain('<li>HFS-7 total 12 of 28</li>');
    expect(draw(fixtureRecord())).not.toMatch(/summary-label|summary-consent|summary-clinician/);
  });

  it('says what was asked for, what it provoked, and what is left out', () => {
    const tasks = withStarted([], ['rest', 'close-eyes', 'speak'], 10);
    const events = [15, 41, 42, 52, 53, 75, 85].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
    const html = draw({ ...fixtureRecord(), tasks, events });
    expect(html).toContain(
      '4 twitches and spasms count, of them 3 provoked, after: eye closure (2), speech (1). 3 began in a movement that was asked for and are left out.',
    );
    expect([...html.matchAll(/data-during="([a-z]*)"/g)].map(([, during]) => during)).toEqual([
      'rest',
      'voluntary',
      'voluntary',
      'provoked',
      'provoked',
      'voluntary',
      'provoked',
    ]);
    expect(html).toMatch(/data-task="close-eyes".*?00:40.*?<td>2<\/td><td>2<\/td>/);
    expect(draw(fixtureRecord())).not.toContain('Guided tasks');
  });

  it('gives the reviewed values of a signed review, and says what was automatic', () => {
    const record = fixtureRecord();
    expect(draw(record)).toContain('Preliminary: automatic values, not reviewed and signed');
    const html = draw(signedWithoutEyes(record));
    expect(html).toMatch(/Reviewed and signed by Dr. Test, .*Automatic values: highest 20 s level 2, patient’s left/);
    const rows = record.events.filter(({ region }) => region !== 'eye');
    expect(html.match(/data-testid="event-row"/g)).toHaveLength(rows.length);
    expect(html).toMatch(/data-testid="grade-level">0</);
  });

  it('says why nothing could be graded', () => {
    const whole = quietVerdict({ level: null, certainty: 0, reasons: [{ kind: 'picture', issue: 'frame-rate' }] });
    const html = draw({ ...fixtureRecord(), highest: null, whole });
    expect(html).toContain('At no time could 20 seconds on end be graded');
    expect(html).toMatch(/data-testid="reasons".*Too few frames a second/);
  });

  it('shows a consult of an older version for what it is', () => {
    const file = new URL('../../fixtures/consult-v1.json', import.meta.url);
    const html = draw(recordFromJson(readFileSync(file, 'utf8')));
    expect(html).toContain('measured by an older version of Hemiscope, with the published rule only');
    expect(html).toContain('data-testid="reference-level"');
    expect(html).toContain('both from landmarks');
    expect(html).not.toMatch(/NaN|undefined|The whole consult/);
  });
});
