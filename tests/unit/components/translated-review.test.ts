import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { FaceStrip } from '../../../components/review/FaceStrip';
import { Review } from '../../../components/review/Review';
import { ReviewEvent } from '../../../components/review/ReviewEvent';
import { ReviewMoment } from '../../../components/review/ReviewMoment';
import { ReviewSign } from '../../../components/review/ReviewSign';
import { reviewItems } from '../../../components/review/review-items';
import { SummaryPictures } from '../../../components/summary/SummaryPictures';
import { SummaryReview } from '../../../components/summary/SummaryReview';
import { withStarted } from '../../../lib/consult/task-run';
import { drawIn } from '../../fixtures/draw-in';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { edited, signedWithoutEyes } from '../../fixtures/review';
import { leftInLatin } from './untranslated';

const NOTHING = () => {};
const NAME = 'Dr. Test';
const strip = { peakS: 5, pictures: [-0.4, 0, 0.4].map((atS) => ({ atS, dataUrl: 'data:image/jpeg;base64,AA==' })) };

const events = [5, 12, 25, 70].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
const found = { ...fixtureRecord(), tasks: withStarted([], ['purse'], 10), events };
const reviewed = edited(
  found,
  { kind: 'accept', event: 1 },
  { kind: 'reject', event: 2 },
  { kind: 'change', event: 3, region: 'platysma', side: 'right' },
  { kind: 'add', region: 'mouth', side: 'left', atS: 15 },
  { kind: 'pictures', event: 0, shown: true },
  { kind: 'pictures', event: 1, shown: true },
);
const signed = edited(reviewed, { kind: 'sign', name: NAME });

const review = (record: typeof found) => h(Review, { record, onEdit: NOTHING, stripAt: async () => null });
const event = (item: ReturnType<typeof reviewItems>[number]) =>
  h(ReviewEvent, { item, locked: false, onEdit: NOTHING, onDecide: NOTHING });
const moment = (inMovement: boolean) =>
  h(ReviewMoment, {
    moment: { atS: 3, region: 'eye', side: 'left' },
    endS: 90,
    inMovement,
    locked: false,
    onMove: NOTHING,
    onAdd: NOTHING,
  });

const views = [
  ...[...reviewItems(found), ...reviewItems(reviewed)].map(event),
  moment(false),
  moment(true),
  ...[reviewed, signed].map((record) =>
    h(ReviewSign, { review: record.review, open: 2, onSign: NOTHING, onReopen: NOTHING }),
  ),
  h(FaceStrip, { strip }),
  ...[found, signed, signedWithoutEyes(found, NAME), { ...found, events: [] }].map((record) =>
    h(SummaryReview, { record }),
  ),
  h(SummaryPictures, { record: signed, strips: new Map([[0, strip]]) }),
  h(SummaryPictures, { record: signed, strips: null }),
  review({ ...found, steps: null }),
];

describe('in Chinese nothing is left in English', () => {
  it.each(views.map((view, i) => [i, view] as const))('of the review, view %s', (_, view) => {
    expect(leftInLatin(drawIn('zh', view), [NAME])).toEqual([]);
  });

  it.each([found, reviewed, signed, { ...found, events: [] }].map((record, i) => [i, record] as const))(
    'of the whole review, record %s',
    (_, record) => {
      expect(leftInLatin(drawIn('zh', review(record)), [NAME])).toEqual([]);
    },
  );
});

it('a consult of an older version says in one line why it cannot be reviewed', () => {
  const html = drawIn('en', review({ ...found, steps: null }));
  expect(html).toMatch(/^<p[^>]*data-testid="review-impossible">This consult was recorded by an older version/);
  expect(html).not.toContain('review-sign');
});

it('an event in a movement that was asked for says why it does not count, or why it does', () => {
  const why = (record: typeof found) => {
    const item = reviewItems(record).find(({ peakS }) => peakS === 12);
    return item && /data-testid="review-why">([^<]*)</.exec(drawIn('en', event(item)))?.[1];
  };
  expect(why(found)).toMatch(/not counted\. If it is a spasm, count it\.$/);
  expect(why(reviewed)).toMatch(/It counts, because you say so\.$/);
  expect(why(edited(found, { kind: 'reject', event: 1 }))).toBe('It began in a movement that you asked for.');
  const other = reviewItems(found)[0];
  expect(other && drawIn('en', event(other))).not.toContain('review-why');
});

describe('pictures of the patient', () => {
  const drawn = (record: typeof found, strips: Parameters<typeof SummaryPictures>[0]['strips']) =>
    drawIn('en', h(SummaryPictures, { record, strips }));

  it('stand in the summary for the events that the doctor ticked, and for no other', () => {
    const held = new Map([0, 1, 2, 3].map((number) => [number, strip]));
    expect(drawn(found, held)).toBe('');
    const html = drawn(reviewed, held);
    expect(html.match(/<img /g)).toHaveLength(6);
    expect(html).toMatch(/Patient’s left, eye, 00:05\.0.*Patient’s left, eye, 00:12\.0/);
    expect(html).not.toContain('not held any more');
  });

  it('that are not held any more are named', () => {
    expect(
      drawn(
        reviewed,
        new Map([
          [0, strip],
          [1, null],
        ]),
      ),
    ).toContain('The pictures of 1 more event');
    expect(drawn(reviewed, null)).toMatch(/^(?!.*<img).*The pictures of 2 more events/);
    // One that is on its way is not missing.
    expect(drawn(reviewed, new Map([[0, strip]]))).not.toContain('not held any more');
  });
});
