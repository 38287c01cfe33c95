import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Review } from '../../../components/review/Review';
import { lookedAt, reviewItems } from '../../../components/review/review-items';
import { doneWords } from '../../../components/review/review-words';
import { ENGLISH_REVIEW } from '../../../components/words/review/en';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { edited, signedWithoutEyes } from '../../fixtures/review';

const events = [fixtureEvent('eye', 'left', 10, 0.2), fixtureEvent('mouth', 'left', 20, 0.1)];
const record = { ...fixtureRecord(), events };
const reviewed = edited(
  record,
  { kind: 'reject', event: 0 },
  { kind: 'change', event: 1, region: 'platysma', side: 'right' },
  { kind: 'add', region: 'eye', side: 'right', atS: 15 },
);
const draw = (of: typeof record) =>
  renderToString(h(Review, { record: of, onEdit: () => {}, stripAt: async () => null }));

describe('the items of a review', () => {
  it('are all events, rejected ones too, in order of time and where the doctor says they are', () => {
    expect(reviewItems(reviewed).map(({ peakS, region, side, state }) => [peakS, region, side, state])).toEqual([
      [10, 'eye', 'left', 'rejected'],
      [15, 'eye', 'right', 'added'],
      [20, 'platysma', 'right', 'changed'],
    ]);
    expect(lookedAt(reviewItems(record))).toBe(0);
    expect(lookedAt(reviewItems(reviewed))).toBe(3);
  });

  it('are counted in words', () => {
    expect(doneWords(record, ENGLISH_REVIEW)).toBe('Events: 2 left as found.');
    expect(doneWords(reviewed, ENGLISH_REVIEW)).toBe(
      'Events: 1 rejected, 1 moved to another side or region, 1 added by hand.',
    );
    expect(doneWords({ events: [], review: null }, ENGLISH_REVIEW)).toBe('Events: no event was found.');
  });
});

describe('the review', () => {
  it('shows every event on the timeline, and both grades', () => {
    const html = draw(reviewed);
    const states = [...html.matchAll(/data-testid="review-mark" data-state="(\w+)"/g)].map(([, state]) => state);
    expect(states.sort()).toEqual(['added', 'changed', 'rejected']);
    expect(html).toMatch(/Automatic.*Reviewed.*Highest 20 s.*Whole consult/);
    expect(html).toContain('aria-valuetext="Patient’s left, eye, 00:10.0, rejected"');
    expect(html).toContain('3 of 3 looked at');
  });

  it('offers nothing to change once it is signed', () => {
    expect(draw(record)).toContain('data-testid="review-accept"');
    const html = draw(signedWithoutEyes(record));
    expect(html).toMatch(/Reviewed and signed by Dr. Test, .*Locked/);
    expect(html).toContain('data-testid="review-reopen"');
    expect(html).not.toMatch(/data-testid="review-(accept|reject|side|sign)"/);
  });

  it('of a consult without an event shows its middle, where one can be added', () => {
    const html = draw({ ...record, events: [] });
    expect(html).toContain('data-testid="review-add"');
    expect(html).toContain('aria-valuetext="No event, 00:45.0"');
  });
});
