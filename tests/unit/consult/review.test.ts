import { describe, expect, it } from 'vitest';
import { asReviewed } from '../../../lib/consult/as-reviewed';
import { canBeReviewed } from '../../../lib/consult/edit-review';
import { picturedEvents } from '../../../lib/consult/pictured-events';
import type { ConsultRecord } from '../../../lib/consult/record';
import { regraded } from '../../../lib/consult/regrade';
import { reviewedEvents } from '../../../lib/consult/reviewed-events';
import { withStarted } from '../../../lib/consult/task-run';
import { taskTallies } from '../../../lib/consult/task-tally';
import { gradeCall } from '../../../lib/grade/call-grade';
import { MEAN_SPASM_DEPTH } from '../../../lib/grade/presence';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { fixtureEvent, fixtureRecord, fixtureWindow } from '../../fixtures/record';
import { edited, REVIEWED_AT } from '../../fixtures/review';

const NOW = REVIEWED_AT;

const numbersOf = ({ events }: ConsultRecord, where: (event: ConsultRecord['events'][number]) => boolean) =>
  events.flatMap((event, number) => (where(event) ? [number] : []));

/** Left-sided twitches of eye and mouth, none on the right. */
const record = leftSided();
const sureEyes = numbersOf(record, ({ region, side }) => region === 'eye' && side === 'left');

function leftSided(): ConsultRecord {
  const fixture = fixtureRecord();
  const left = fixture.events.map((event) => ({ ...event, side: 'left' as const }));
  return { ...fixture, events: left, whole: gradeCall(fixtureWindow(left, 83.5), null) };
}

describe('a review', () => {
  it('that only agrees keeps the automatic values to the last digit', () => {
    const agreed = edited(record, ...record.events.map((_, event) => ({ kind: 'accept', event }) as const));
    expect(agreed.review?.decisions).toHaveLength(record.events.length);
    expect(agreed.review?.whole).toBe(record.whole);
    expect(agreed.review?.highest).toBe(record.highest);
    expect(regraded(agreed).grades).toBe(record.grades);
  });

  it('never touches what was found automatically', () => {
    const before = structuredClone(record);
    const after = edited(
      record,
      ...sureEyes.map((event) => ({ kind: 'reject', event }) as const),
      { kind: 'add', region: 'mouth', side: 'right', atS: 12 },
      { kind: 'sign', name: 'Dr. Test' },
    );
    expect(record).toEqual(before);
    expect({ ...after, review: null }).toEqual(before);
  });

  it('that rejects all of the left eye leaves no level above 0', () => {
    expect(record.whole).toMatchObject({ level: 2, side: 'left' });
    const after = edited(record, ...sureEyes.map((event) => ({ kind: 'reject', event }) as const));
    expect(after.review?.whole).toMatchObject({ level: 0 });
    expect(after.review?.whole?.evidence.eye.count).toEqual({ left: 0, right: 0 });
    expect(after.review?.highest?.verdict.level).toBe(0);
    expect(regraded(after).grades.every(({ level }) => level === 0)).toBe(true);
  });

  it('that moves every event to the other side changes the side, and nothing else', () => {
    const after = edited(
      record,
      ...record.events.map(({ region }, event) => ({ kind: 'change', event, region, side: 'right' }) as const),
    );
    const { whole } = after.review ?? {};
    expect(whole).toMatchObject({
      level: record.whole?.level,
      side: 'right',
      certainty: expect.closeTo(record.whole?.certainty ?? 0, 10),
    });
    expect(whole?.evidence.eye.count).toEqual({ left: 0, right: sureEyes.length });
    expect(whole?.evidence.eye.meanDepth).toBeCloseTo(record.whole?.evidence.eye.meanDepth ?? Number.NaN, 10);
  });

  it('grades by the same rule as the recorder: the whole consult of the reviewed events', () => {
    const [first = 0, second = 0] = sureEyes;
    const after = edited(record, { kind: 'reject', event: first }, { kind: 'reject', event: second });
    const left = record.events.filter((_, number) => number !== first && number !== second);
    const expected = gradeCall(fixtureWindow(left, 83.5), null);
    expect(after.review?.whole?.level).toBe(expected.level);
    expect(after.review?.whole?.evidence.eye.count).toEqual(expected.evidence.eye.count);
    expect(after.review?.whole?.evidence.eye.assessedS).toBeCloseTo(expected.evidence.eye.assessedS, 0);
  });

  it('leaves grades alone whose 20 seconds it did not touch', () => {
    const { events } = record;
    const [first = 0] = sureEyes;
    const peakS = events[first]?.peakS ?? Number.NaN;
    const after = regraded(edited(record, { kind: 'reject', event: first })).grades;
    const changed = after.filter((point, i) => point !== record.grades[i]).map(({ timeS }) => timeS);
    expect(changed.length).toBeGreaterThan(0);
    expect(Math.min(...changed)).toBeGreaterThanOrEqual(peakS);
    expect(Math.max(...changed)).toBeLessThanOrEqual(peakS + 20.2);
  });

  it('can be taken back, one by one', () => {
    const [first = 0] = sureEyes;
    const after = edited(record, { kind: 'reject', event: first }, { kind: 'undo', event: first });
    expect(after.review).toEqual({
      decisions: [],
      added: [],
      pictures: [],
      at: NOW,
      whole: record.whole,
      highest: record.highest,
      signed: null,
    });
    const added = edited(record, { kind: 'add', region: 'eye', side: 'left', atS: 3 }, { kind: 'remove', added: 0 });
    expect(added.review?.added).toEqual([]);
    expect(added.review?.whole).toBe(record.whole);
  });

  it('holds one decision an event, in order; a change to where it was found is an agreement', () => {
    const { region, side } = record.events[2] ?? fixtureEvent('eye', 'left', 0, 0);
    const after = edited(
      record,
      { kind: 'accept', event: 5 },
      { kind: 'reject', event: 2 },
      { kind: 'change', event: 5, region: 'platysma', side: 'left' },
      { kind: 'change', event: 2, region, side },
    );
    expect(after.review?.decisions).toEqual([
      { event: 2, kind: 'accepted' },
      { event: 5, kind: 'changed', region: 'platysma', side: 'left' },
    ]);
  });
});

describe('an event added by hand', () => {
  const quiet: ConsultRecord = { ...record, events: [], whole: gradeCall(fixtureWindow([], 83.5), null) };

  it('counts, with the depth that the traces show around it', () => {
    const series = structuredClone(quiet.series);
    const frame = series.timeS.findIndex((timeS) => timeS >= 30);
    series.lidClosureRight.fill(0);
    series.lidClosureRight[frame] = 0.42;
    const times = [20, 24, 26, 28, 30, 32, 34, 36];
    const after = edited(
      { ...quiet, series },
      ...times.map((atS) => ({ kind: 'add', region: 'eye', side: 'right', atS }) as const),
    );
    expect(quiet.whole?.level).toBe(0);
    expect(after.review?.whole).toMatchObject({ level: 1, side: 'right' });
    expect(after.review?.added).toEqual(
      times.map((atS) => ({ source: 'clinician', region: 'eye', side: 'right', atS })),
    );
    const events = reviewedEvents(after);
    expect(events.find(({ peakS }) => peakS === 30)).toEqual({
      region: 'eye',
      side: 'right',
      onsetS: 29.9,
      peakS: 30,
      offsetS: 30.1,
      depth: 0.42,
      amplitude: 0.84,
      depthMeasured: true,
      certainty: 1,
      conjugacy: 0,
      tonic: false,
      browRise: null,
      commissureRise: null,
      review: 'clinician',
    });
    expect(events.find(({ peakS }) => peakS === 36)).toMatchObject({
      depth: MEAN_SPASM_DEPTH.eye,
      depthMeasured: false,
    });
  });

  it('of the neck is the doctor’s word on the platysma', () => {
    const after = edited(record, { kind: 'add', region: 'platysma', side: 'left', atS: 30 });
    expect(record.whole?.level).toBe(2);
    expect(after.review?.whole).toMatchObject({ level: 3, platysma: { present: true, source: 'clinician' } });
  });

  it('can be given another side or region', () => {
    const after = edited(
      record,
      { kind: 'add', region: 'eye', side: 'left', atS: 70 },
      { kind: 'add', region: 'eye', side: 'left', atS: 10 },
      { kind: 'change-added', added: 1, region: 'mouth', side: 'right' },
    );
    expect(after.review?.added.map(({ atS, region, side }) => [atS, region, side])).toEqual([
      [10, 'eye', 'left'],
      [70, 'mouth', 'right'],
    ]);
  });
});

describe('a signed review', () => {
  const signed = edited(record, { kind: 'reject', event: 0 }, { kind: 'sign', name: '  Dr. Test ' });

  it('is locked until it is reopened', () => {
    expect(signed.review?.signed).toEqual({ at: NOW, name: 'Dr. Test' });
    const locked = 'The review is signed. Reopen it to change it.';
    expect(() => edited(signed, { kind: 'accept', event: 0 })).toThrow(locked);
    expect(() => edited(signed, { kind: 'sign', name: 'Other' })).toThrow(locked);
    const reopened = edited(signed, { kind: 'reopen' });
    expect(reopened.review).toMatchObject({ signed: null, decisions: [{ event: 0, kind: 'rejected' }] });
    expect(edited(reopened, { kind: 'undo', event: 0 }).review?.decisions).toEqual([]);
  });

  it('may have no name', () => {
    expect(edited(record, { kind: 'sign', name: ' ' }).review?.signed).toEqual({ at: NOW, name: null });
  });

  it('comes back from a file as it was', () => {
    const full = edited(
      record,
      { kind: 'accept', event: 1 },
      { kind: 'change', event: 3, region: 'mouth', side: 'right' },
      { kind: 'add', region: 'eye', side: 'right', atS: 33.5 },
      { kind: 'sign', name: 'Dr. Test' },
    );
    const text = recordToJson(full);
    const back = recordFromJson(text);
    expect(back.review?.decisions).toEqual(full.review?.decisions);
    expect(back.review?.added).toEqual(full.review?.added);
    expect(back.review?.signed).toEqual(full.review?.signed);
    expect(back.review?.whole?.level).toBe(full.review?.whole?.level);
    expect(recordToJson(back)).toBe(text);
  });

  it('of which a file tells two decisions on one event is refused', () => {
    const { review } = signed;
    const twice = {
      ...signed,
      review: { ...review, decisions: [...(review?.decisions ?? []), { event: 0, kind: 'accepted' }] },
    };
    expect(() => recordFromJson(JSON.stringify(twice))).toThrow(
      /damaged at review.decisions: Two decisions on one event/,
    );
  });
});

describe('what summaries and files speak of', () => {
  const rejected = edited(record, ...sureEyes.map((event) => ({ kind: 'reject', event }) as const));

  it('are the automatic values until the review is signed', () => {
    expect(asReviewed(rejected).whole).toBe(record.whole);
    expect(asReviewed(rejected).events).toHaveLength(record.events.length);
  });

  it('are the reviewed ones after', () => {
    const shown = asReviewed(edited(rejected, { kind: 'sign', name: '' }));
    expect(shown.whole).toMatchObject({ level: 0 });
    expect(shown.highest?.verdict.level).toBe(0);
    expect(shown.events).toHaveLength(record.events.length - sureEyes.length);
    expect(shown.grades.every(({ level }) => level === 0)).toBe(true);
    expect(asReviewed(shown)).toBe(shown);
  });
});

it('a record that does not hold what could be judged when cannot be graded anew', () => {
  expect(canBeReviewed(record)).toBe(true);
  expect(canBeReviewed({ ...record, steps: null })).toBe(false);
});

describe('an event in a movement that was asked for', () => {
  const tasks = withStarted([], ['purse'], 10);
  const events = [12, 14, 15, 16, 17, 18].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.3));
  const asked: ConsultRecord = { ...record, tasks, events, whole: gradeCall(fixtureWindow([], 80), null) };
  const all = (kind: 'accept' | 'reject') => events.map((_, event) => ({ kind, event }) as const);

  it('does not count by itself, nor where the doctor rejects it', () => {
    expect(regraded(asked).whole).toBe(asked.whole);
    expect(edited(asked, ...all('reject')).review?.whole?.level).toBe(0);
  });

  it('counts where the doctor says that it is a spasm, found or added', () => {
    const accepted = edited(asked, ...all('accept'));
    expect(accepted.review?.whole).toMatchObject({ level: 1, side: 'left' });
    expect(accepted.review?.whole?.evidence.eye.count).toEqual({ left: events.length, right: 0 });
    const added = edited(
      { ...asked, events: [] },
      ...events.map(({ peakS: atS }) => ({ kind: 'add', region: 'eye', side: 'right', atS }) as const),
    );
    expect(added.review?.whole?.evidence.eye.count).toEqual({ left: 0, right: events.length });
  });

  it('changes only the grades of its own 20 seconds', () => {
    const after = regraded(edited(asked, { kind: 'accept', event: 0 })).grades;
    const changed = after.filter((point, i) => point !== asked.grades[i]).map(({ timeS }) => timeS);
    expect(Math.min(...changed)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...changed)).toBeLessThanOrEqual(12 + 20.2);
  });

  it('is told apart in what came of the tasks', () => {
    const shown = asReviewed(edited(asked, { kind: 'accept', event: 0 }, { kind: 'sign', name: '' }));
    expect(taskTallies(shown)).toMatchObject([{ kind: 'purse', counted: 0, voluntary: 5, insisted: 1 }]);
  });
});

describe('the choice of pictures', () => {
  const chosen = edited(
    record,
    { kind: 'pictures', event: 4, shown: true },
    { kind: 'pictures', event: 1, shown: true },
    { kind: 'pictures', event: 1, shown: true },
  );

  it('changes no grade, and can be taken back until it is signed', () => {
    expect(chosen.review).toMatchObject({ pictures: [1, 4], whole: record.whole, decisions: [] });
    expect(edited(chosen, { kind: 'pictures', event: 4, shown: false }).review?.pictures).toEqual([1]);
    const signed = edited(chosen, { kind: 'sign', name: '' });
    expect(() => edited(signed, { kind: 'pictures', event: 4, shown: false })).toThrow('The review is signed.');
  });

  it('comes back from a file, which holds no picture; a review of before has none', () => {
    const text = recordToJson(chosen);
    expect(text).not.toContain('data:');
    expect(recordFromJson(text).review?.pictures).toEqual([1, 4]);
    const { pictures: _, ...before } = chosen.review as NonNullable<typeof chosen.review>;
    expect(recordFromJson(JSON.stringify({ ...chosen, review: before })).review?.pictures).toEqual([]);
  });

  it('leaves out what was rejected, and stands where the signed review says', () => {
    const moved = edited(
      chosen,
      { kind: 'reject', event: 4 },
      { kind: 'change', event: 1, region: 'platysma', side: 'right' },
    );
    const { region, side } = record.events[1] ?? fixtureEvent('eye', 'left', 0, 0);
    expect(picturedEvents(moved)).toMatchObject([{ event: 1, region, side }]);
    expect(picturedEvents(edited(moved, { kind: 'sign', name: '' }))).toMatchObject([
      { event: 1, region: 'platysma', side: 'right' },
    ]);
  });
});
