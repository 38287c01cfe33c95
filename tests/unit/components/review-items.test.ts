import { expect, it } from 'vitest';
import { reviewItems } from '../../../components/review/review-items';
import { editReview } from '../../../lib/consult/edit-review';
import { withStarted } from '../../../lib/consult/task-run';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';

it('each event under review says what the patient was asked to do', () => {
  const tasks = withStarted([], ['purse'], 10);
  const events = [5, 12, 25].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
  const record = editReview(
    { ...fixtureRecord(), tasks, events },
    { kind: 'add', region: 'mouth', side: 'left', atS: 22 },
    '2026-03-09T15:00:00.000Z',
  );
  expect(reviewItems(record).map(({ peakS, during }) => [peakS, during])).toEqual([
    [5, null],
    [12, 'voluntary'],
    [22, 'provoked'],
    [25, 'provoked'],
  ]);
});
