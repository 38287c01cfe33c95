import { describe, expect, test } from 'vitest';
import { editReview } from '../../../lib/consult/edit-review';
import { NO_NOTES, type NotesChange } from '../../../lib/consult/notes';
import type { ConsultRecord } from '../../../lib/consult/record';
import type { Review } from '../../../lib/consult/review';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { carer, patient, SessionBench } from './fixtures';

function watching(): SessionBench {
  const bench = new SessionBench();
  bench.session.callOpened('meet');
  bench.session.tilesChanged([patient], []);
  bench.session.tapped(patient, 's1');
  return bench;
}

/** Ten dips of the left lid to 80 %, a fifth of a second long, two seconds apart, on top of a minute wobble. */
const dips = (startS: number) => (timeS: number) => {
  const phase = (timeS - startS) % 2;
  return phase > 1 && phase < 1.2 ? 1 - 0.2 * Math.sin(((phase - 1) / 0.2) * Math.PI) : 1 - 1e-4 * (phase % 0.1);
};

describe('what the panel says', () => {
  test('goes from no call over looking and starting to watching', () => {
    const bench = new SessionBench();
    expect(bench.session.state().tap.kind).toBe('no-call');
    bench.session.callOpened('zoom');
    expect(bench.asked).toEqual(['watch null']);
    expect(bench.session.state().tap.kind).toBe('looking');
    bench.session.untapped('ambiguous');
    expect(bench.session.state().tap.kind).toBe('choose');
    bench.session.tapped(patient, 's1');
    expect(bench.session.state()).toMatchObject({ tap: { kind: 'starting' }, watchedName: 'A. Patient' });
    bench.film('s1', 2);
    expect(bench.session.state().tap.kind).toBe('watching');
  });

  test('a lost face, a black picture and a stall each have their word', () => {
    const bench = watching();
    bench.film('s1', 3);
    bench.filmNothing('s1', 2, 'no-face');
    expect(bench.session.state().tap.kind).toBe('no-face');
    bench.filmNothing('s1', 1, 'black');
    expect(bench.session.state().tap.kind).toBe('black');
    bench.session.stalled(true);
    expect(bench.session.state().tap.kind).toBe('no-frames');
    bench.session.stalled(false);
    bench.film('s1', 3);
    expect(bench.session.state().tap.kind).toBe('watching');
  });

  test('a call that comes back is not said to be without the patient before it has looked', () => {
    const bench = watching();
    bench.film('s1', 2);
    bench.session.start();
    bench.session.callClosed();
    expect(bench.session.state().tap.kind).toBe('call-gone');
    bench.session.callOpened('meet');
    expect(bench.session.state().tap.kind).toBe('starting');
    bench.session.untapped('no-remote');
    expect(bench.session.state().tap.kind).toBe('away');
    bench.session.tapped(patient, 's2');
    bench.film('s2', 2);
    expect(bench.session.state().tap.kind).toBe('watching');
  });

  test('an engine that is silent is told from one that has nothing to say', () => {
    const bench = watching();
    bench.wait(14);
    expect(bench.session.state().tap.kind).toBe('starting');
    expect(bench.session.engineSilent).toBe(false);
    bench.wait(2);
    expect(bench.session.state().tap.kind).toBe('no-answer');
    expect(bench.session.engineSilent).toBe(true);
    bench.session.engineRestarted();
    expect(bench.session.engineSilent).toBe(false);
    bench.session.tapped(patient, 's2');
    bench.film('s2', 2);
    bench.session.stalled(true);
    bench.wait(30);
    expect(bench.session.engineSilent).toBe(false);
    bench.session.stalled(false);
    // The frames have only just come again.
    expect(bench.session.state().tap.kind).toBe('watching');
    bench.wait(16);
    expect(bench.session.engineSilent).toBe(true);
  });

  test('a failure stays until frames come again', () => {
    const bench = watching();
    bench.session.failed({ code: 'mesh-crash', message: 'gone' });
    expect(bench.session.state().tap).toMatchObject({ kind: 'failed', failure: { code: 'mesh-crash' } });
    bench.film('s1', 1);
    expect(bench.session.state().tap.kind).not.toBe('failed');
  });
});

describe('the live grade', () => {
  test('is there within seconds and says how much of its window is missing', () => {
    const bench = watching();
    bench.film('s1', 3);
    expect(bench.session.state().verdict?.level).toBeNull();
    bench.film('s1', 4);
    expect(bench.session.state().verdict?.level).toBe(0);
    expect(bench.session.state().windowLacksS).toBeCloseTo(13, 0);
    bench.film('s1', 14);
    expect(bench.session.state().windowLacksS).toBeLessThan(0.1);
  });

  test('names the eye that twitched', () => {
    const bench = watching();
    bench.film('s1', 20, dips(1000));
    expect(bench.session.state().verdict).toMatchObject({ level: 1, side: 'left' });
    expect(bench.events.every(({ region, side }) => region === 'eye' && side === 'left')).toBe(true);
  });

  test('knows a spasm that still holds, and a pause keeps what was seen of it', () => {
    const bench = watching();
    bench.session.start();
    const closed = (timeS: number) => (timeS > 1010 ? 0.4 : 1);
    bench.film('s1', 14, closed);
    expect(bench.events).toEqual([]);
    expect(bench.session.state().verdict?.evidence.eye.tonic).toBe(1);
    bench.session.pause();
    expect(bench.events).toMatchObject([{ region: 'eye', side: 'left', tonic: true }]);
    const record = bench.session.end();
    expect(record?.events).toHaveLength(1);
    expect(record?.events[0]?.onsetS).toBeCloseTo(10, 0);
    expect(record?.events[0]?.offsetS).toBeCloseTo(14, 0);
  });

  test('of one person says nothing of the next', () => {
    const bench = watching();
    bench.film('s1', 20, dips(1000));
    bench.session.tapped(carer, 's2');
    bench.film('s2', 10);
    expect(bench.session.state().verdict).toMatchObject({ level: 0, side: null });
  });
});

describe('the consult', () => {
  test('keeps events, samples and grades on its own clock', () => {
    const bench = watching();
    bench.film('s1', 5);
    bench.session.start();
    bench.film('s1', 30, dips(1005));
    const record = bench.session.end();
    expect(record?.durationS).toBeCloseTo(30, 3);
    expect(record?.series.timeS).toHaveLength(900);
    expect(record?.series.timeS[0]).toBeCloseTo(0, 6);
    expect(record?.events.map(({ peakS }) => peakS.toFixed(1))).toEqual(
      Array.from({ length: 15 }, (_, i) => (2 * i + 1.1).toFixed(1)),
    );
    expect(record?.gaps).toEqual([]);
    expect(record?.quality.measuredShare).toBeCloseTo(1, 6);
    expect(record?.grades.filter(({ level }) => level !== null).length).toBeGreaterThanOrEqual(10);
    expect(record?.reference.wholeClip).toMatchObject({ level: 1, side: 'left' });
  });

  test('pausing stops the tap, and the pause is a gap with its cause', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 5);
    bench.session.pause();
    expect(bench.asked.at(-1)).toBe('stop');
    expect(bench.session.state().tap.kind).toBe('paused');
    bench.wait(3);
    bench.session.resume();
    expect(bench.asked.at(-1)).toBe('watch p or wait for p');
    bench.session.tapped(patient, 's2');
    bench.film('s2', 5);
    const record = bench.session.end();
    expect(record?.gaps).toHaveLength(1);
    expect(record?.gaps[0]).toMatchObject({ cause: 'paused' });
    expect((record?.gaps[0]?.toS ?? 0) - (record?.gaps[0]?.fromS ?? 0)).toBeCloseTo(3, 1);
    expect(record?.quality.measuredShare).toBeGreaterThan(0.99);
  });

  test('waits for its participant on a page that is loaded anew, and goes on if the doctor says that it is them', () => {
    const bench = watching();
    bench.session.callOpened('other');
    expect(bench.asked.at(-1)).toBe('watch null');
    bench.session.start();
    bench.film('s1', 5);
    bench.session.callClosed();
    bench.session.callOpened('other');
    expect(bench.asked.at(-1)).toBe('watch null or wait for p');
    bench.session.untapped('ambiguous');
    expect(bench.session.state().participant).toEqual({ id: 'p', name: 'A. Patient' });
    bench.session.choose('t2', true);
    expect(bench.asked.slice(-2)).toEqual(['t2 is p', 'watch p or wait for p']);
    bench.session.tapped(patient, 's2');
    bench.film('s2', 5);
    expect(bench.session.end()?.series.timeS).toHaveLength(271);
  });

  test('drops the last second when somebody else is there: the page may have shown them before its words', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 5);
    bench.session.untapped('ambiguous');
    bench.wait(2);
    bench.session.choose('c', false);
    bench.session.tapped(carer, 's2');
    bench.film('s2', 2);
    const record = bench.session.end();
    expect(record?.series.timeS.at(-1)).toBeCloseTo(4, 1);
    expect(record?.gaps).toMatchObject([{ fromS: record?.series.timeS.at(-1) }]);
  });

  test('keeps the last second when the same person comes back, and at the end', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 5);
    bench.session.untapped('no-remote');
    bench.wait(2);
    bench.session.tapped(patient, 's2');
    bench.film('s2', 5);
    expect(bench.session.end()?.series.timeS).toHaveLength(300);
  });

  test('drops a twitch that peaks in that second, and none before it', () => {
    const peaks = (somebodyElse: boolean) => {
      const bench = watching();
      bench.film('s1', 5);
      bench.session.start();
      bench.film('s1', 30, dips(1005));
      if (somebodyElse) bench.session.tapped(carer, 's2');
      return bench.session.end()?.events.map(({ peakS }) => peakS) ?? [];
    };
    expect(peaks(false).at(-1)).toBeCloseTo(29.1, 1);
    expect(peaks(true)).toEqual(peaks(false).slice(0, -1));
  });

  test('of one tab leaves nothing behind in another', () => {
    const bench = watching();
    bench.session.choose('p', false);
    bench.session.turned();
    bench.session.callOpened('zoom');
    expect(bench.asked.at(-1)).toBe('watch null');
    expect(bench.session.state()).toMatchObject({ watchedTileId: null, tiles: [], verdict: null });
  });

  test('nothing of another person enters the record', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 5);
    bench.session.choose('c', false);
    bench.session.tapped(carer, 's2');
    bench.film('s2', 5, dips(1005));
    bench.session.tapped(patient, 's3');
    bench.film('s3', 5);
    const record = bench.session.end();
    expect(record?.participant.name).toBe('A. Patient');
    expect(record?.events).toEqual([]);
    expect(record?.series.timeS).toHaveLength(271);
    expect(record?.gaps).toHaveLength(1);
    expect(record?.gaps[0]?.cause).toBe('other-person');
  });

  test('a late frame of the person before says nothing of the next', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 2);
    bench.session.tapped(carer, 's2');
    bench.session.tapped(patient, 's3');
    bench.film('s2', 2);
    expect(bench.session.end()?.series.timeS).toHaveLength(31);
  });

  test('a short gap of which nothing is known claims no more than that frames came late', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 2);
    bench.wait(0.4);
    bench.film('s1', 2);
    expect(bench.session.end()?.gaps.map(({ cause }) => cause)).toEqual(['late-frames']);
  });

  test('a restarted engine leaves a gap that says so', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 2);
    bench.session.engineRestarted();
    bench.session.tapped(patient, 's2');
    bench.wait(1);
    bench.film('s2', 2);
    expect(bench.session.end()?.gaps.map(({ cause }) => cause)).toEqual(['engine-restart']);
  });

  test('the doctor’s word on the platysma goes into the grade', () => {
    const bench = watching();
    bench.session.start();
    bench.session.platysmaSeen(true);
    bench.film('s1', 21, dips(1000));
    expect(bench.session.state().verdict?.platysma).toEqual({ present: true, source: 'clinician' });
    expect(bench.session.end()?.whole?.platysma.source).toBe('clinician');
  });

  test('has what the doctor wrote down before it and after it, and the next one has nothing of it', () => {
    const bench = watching();
    const label = (text: string): NotesChange => ({ patient: { label: text } });
    bench.session.write(label('before'));
    bench.session.start();
    expect(bench.session.end()?.patient.label).toBe('before');
    bench.session.write(label('after'));
    expect(bench.session.record?.patient.label).toBe('after');
    bench.session.start();
    expect(bench.session.state().notes).toEqual(NO_NOTES);
    expect(bench.session.end()?.patient.label).toBeNull();
  });

  test('whose review is signed keeps its notes until it is reopened; the next one’s can be written', () => {
    const bench = watching();
    const label = (text: string): NotesChange => ({ patient: { label: text } });
    bench.session.start();
    bench.session.write(label('before'));
    const record = bench.session.end() as ConsultRecord;
    expect(bench.session.state().notesLocked).toBe(false);
    const signed = editReview(record, { kind: 'sign', name: '' }, record.endedAt);
    bench.session.review(record.id, signed.review as Review);
    expect(bench.session.state().notesLocked).toBe(true);
    bench.session.write(label('after'));
    expect(bench.session.record?.patient.label).toBe('before');
    bench.session.review(record.id, editReview(signed, { kind: 'reopen' }, record.endedAt).review as Review);
    bench.session.write(label('reopened'));
    expect(bench.session.record?.patient.label).toBe('reopened');
    bench.session.review(record.id, signed.review as Review);
    bench.session.beginNotes();
    expect(bench.session.state().notesLocked).toBe(false);
    bench.session.write(label('next'));
    expect(bench.session.state().notes.patient.label).toBe('next');
    expect(bench.session.record?.patient.label).toBe('reopened');
  });

  test('that ended keeps its notes when the doctor begins new ones for the next', () => {
    const bench = watching();
    bench.session.beginNotes();
    bench.session.write(FIXTURE_NOTES);
    bench.session.start();
    bench.session.beginNotes();
    expect(bench.session.state().notes).toEqual(FIXTURE_NOTES);
    bench.session.end();
    bench.session.beginNotes();
    expect(bench.session.state().notes).toEqual(NO_NOTES);
    bench.session.write({ patient: { label: 'next' } });
    expect(bench.session.record).toMatchObject(FIXTURE_NOTES);
    bench.session.start();
    expect(bench.session.end()?.patient.label).toBe('next');
  });

  test('without a start there is nothing to end', () => {
    expect(watching().session.end()).toBeNull();
  });
});

describe('the check before a consult', () => {
  const verdicts = (bench: SessionBench) => bench.session.state().preCheck?.findings.map(({ verdict }) => verdict);
  const done = (bench: SessionBench) => bench.session.state().preCheck?.done;

  test('begins by itself with whoever is watched', () => {
    const bench = new SessionBench();
    bench.session.callOpened('meet');
    expect(bench.session.state().preCheck).toBeNull();
    bench.session.tapped(patient, 's1');
    expect(done(bench)).toBe(false);
    bench.film('s1', 9);
    expect(done(bench)).toBe(true);
    expect(verdicts(bench)).toEqual([...Array(8).fill('good'), 'fair']);
    bench.session.tapped(carer, 's2');
    expect(done(bench)).toBe(false);
  });

  test('goes into the record as it was at the start, and leaves the consult alone', () => {
    const bench = watching();
    bench.film('s1', 9);
    const found = bench.session.state().preCheck?.findings;
    bench.session.start();
    expect(bench.session.state().preCheck).toBeNull();
    bench.session.checkAgain();
    bench.session.tapped(patient, 's2');
    bench.film('s2', 12);
    const record = bench.session.end();
    expect(found).toHaveLength(9);
    expect(record?.preCheck).toEqual(found);
  });

  test('is made anew when the doctor asks, and after a consult', () => {
    const bench = watching();
    bench.filmNothing('s1', 11, 'no-face');
    expect(verdicts(bench)?.[0]).toBe('poor');
    bench.session.checkAgain();
    expect(done(bench)).toBe(false);
    bench.film('s1', 11);
    expect(verdicts(bench)?.[0]).toBe('good');
    bench.session.start();
    bench.session.end();
    expect(done(bench)).toBe(false);
  });

  test('that was not done is not recorded', () => {
    const bench = watching();
    bench.film('s1', 2);
    bench.session.start();
    bench.film('s1', 2);
    expect(bench.session.end()?.preCheck).toBeNull();
  });
});

describe('several faces in the patient’s picture', () => {
  test('another one is shown, not recorded, until it is the patient’s again', () => {
    const bench = watching();
    bench.film('s1', 1);
    bench.session.start();
    bench.film('s1', 5);
    bench.session.measureFace(2);
    expect(bench.asked.at(-1)).toBe('face 2 as null');
    bench.filmNothing('s1', 0.1, 'no-face');
    const atS = bench.nowMs / 1000;
    bench.film('s1', 12, dips(atS), 2);
    expect(bench.events.length).toBeGreaterThan(0);
    expect(bench.session.state().otherFace).toBe(true);
    bench.session.measureFace(3);
    expect(bench.asked.at(-1)).toBe('face 3 as 1');
    bench.film('s1', 5);
    expect(bench.session.state()).toMatchObject({ otherFace: false, windowLacksS: expect.closeTo(15, 0) });
    const record = bench.session.end();
    expect(record?.events).toEqual([]);
    expect(record?.series.timeS).toHaveLength(300);
    expect(record?.gaps).toHaveLength(1);
    expect(record?.gaps[0]).toMatchObject({
      cause: 'other-person',
      fromS: expect.closeTo(5, 1),
      toS: expect.closeTo(17.1, 1),
    });
  });

  test('without a consult the one whom the doctor names is the patient from then on', () => {
    const bench = watching();
    bench.film('s1', 2);
    bench.session.measureFace(2);
    expect(bench.asked.at(-1)).toBe('face 2 as null');
    bench.film('s1', 2, undefined, 2);
    bench.session.start();
    bench.film('s1', 2, undefined, 2);
    expect(bench.session.state().otherFace).toBe(false);
    expect(bench.session.end()?.series.timeS).toHaveLength(60);
  });

  test('a question is a gap of its own, and its answer is who the patient was', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 3);
    bench.filmNothing('s1', 1, 'no-face');
    bench.filmNothing('s1', 2, 'which-face');
    expect(bench.session.state().tap.kind).toBe('which-face');
    bench.session.measureFace(4);
    expect(bench.asked.at(-1)).toBe('face 4 as 1');
    bench.film('s1', 3);
    const record = bench.session.end();
    expect(record?.gaps.map(({ cause }) => cause)).toEqual(['which-face']);
    expect(record?.series.timeS).toHaveLength(180);
  });

  test('at another participant, and back, the patient’s face keeps its number', () => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 2, undefined, 2);
    bench.session.tapped(carer, 's2');
    bench.film('s2', 2);
    expect(bench.session.state().otherFace).toBe(false);
    bench.session.tapped(patient, 's3');
    bench.film('s3', 2);
    expect(bench.session.state().otherFace).toBe(true);
    bench.film('s3', 2, undefined, 2);
    expect(bench.session.end()?.series.timeS).toHaveLength(91);
  });
});

describe('a frame that was still on its way', () => {
  const ways: [string, (bench: SessionBench) => void][] = [
    ['away', ({ session }) => session.untapped('no-remote')],
    ['call-gone', ({ session }) => session.callClosed()],
  ];

  test.each(ways)('does not end the gap %s that has begun', (cause, goes) => {
    const bench = watching();
    bench.session.start();
    bench.film('s1', 3);
    goes(bench);
    bench.film('s1', 0.1);
    bench.wait(4);
    bench.session.callOpened('meet');
    bench.session.tapped(patient, 's2');
    bench.film('s2', 3);
    expect(bench.session.end()?.gaps.map((gap) => gap.cause)).toEqual([cause]);
  });
});
