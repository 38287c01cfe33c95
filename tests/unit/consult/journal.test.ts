import { beforeEach, describe, expect, test } from 'vitest';
import { editReview } from '../../../lib/consult/edit-review';
import { type Journal, type JournalHead, JournalWriter } from '../../../lib/consult/journal';
import { NO_NOTES } from '../../../lib/consult/notes';
import type { ConsultRecord } from '../../../lib/consult/record';
import { joined } from '../../../lib/consult/recording';
import { journalFrom, NewerJournalError } from '../../../lib/share/journal-schema';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { carer, patient, SessionBench } from './fixtures';
import { MemoryStore } from './memory-store';

const AROUND = { place: 7, accompanied: [] };
const KNOWN = [{ id: 'p', name: 'A. Patient', pageIds: ['p'] }];

let store: MemoryStore;
let tries: unknown[];
let writer: JournalWriter;
beforeEach(() => {
  store = new MemoryStore();
  tries = [];
  writer = new JournalWriter(store, (thrown) => tries.push(thrown));
});

function watching(): SessionBench {
  const bench = new SessionBench();
  bench.session.callOpened('meet');
  bench.session.tilesChanged([patient], KNOWN);
  bench.session.tapped(patient, 's1');
  return bench;
}

const keep = async (bench: SessionBench) => {
  const journal = bench.session.journal(AROUND);
  if (journal) await writer.keep(journal);
};

const dips = (startS: number) => (timeS: number) => {
  const phase = (timeS - startS) % 2;
  return phase > 1 && phase < 1.2 ? 1 - 0.2 * Math.sin(((phase - 1) / 0.2) * Math.PI) : 1 - 1e-4 * (phase % 0.1);
};

/** Films in steps of a second, keeping each, as the offscreen page does. */
async function filmKept(bench: SessionBench, series: string, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    bench.film(series, 1, dips(1000));
    await keep(bench);
  }
}

async function stored(): Promise<Journal> {
  const [journal] = await store.read();
  if (!journal) throw new Error('Nothing was kept.');
  return journalFrom(journal);
}

/** The same doctor's machine after the offscreen page died: another session, the same wall clock. */
async function afterCrash(before: SessionBench, goOn = true): Promise<SessionBench> {
  const bench = new SessionBench();
  bench.nowMs = before.nowMs;
  bench.session.restore(await stored(), goOn);
  return bench;
}

describe('a journal', () => {
  test('holds the whole consult: an ended one comes back as the very record', async () => {
    const bench = watching();
    bench.session.start();
    await filmKept(bench, 's1', 25);
    bench.session.platysmaSeen(false);
    const record = bench.session.end();
    await keep(bench);
    const restored = await afterCrash(bench);
    expect(record?.events.length).toBeGreaterThan(9);
    expect(record?.highest).not.toBeNull();
    expect(restored.session.record).toEqual(record);
    expect(restored.session.state()).toMatchObject({ phase: 'ended', recordId: record?.id });
  });

  test('holds what the doctor has written down, before, in and after the consult', async () => {
    const bench = watching();
    bench.session.write({ patient: { label: 'A. P.' } });
    bench.session.start();
    await keep(bench);
    expect((await afterCrash(bench)).session.state().notes).toEqual({ ...NO_NOTES, patient: { label: 'A. P.' } });
    bench.session.write(FIXTURE_NOTES);
    const record = bench.session.end();
    expect(record).toMatchObject(FIXTURE_NOTES);
    const later = { ...FIXTURE_NOTES, patient: { label: 'A. P. 17' } };
    bench.session.write(later);
    expect(bench.session.record).toEqual({ ...record, ...later });
    await keep(bench);
    expect((await afterCrash(bench)).session.record).toEqual(bench.session.record);
  });

  test('holds what the doctor made of it after the end', async () => {
    const bench = watching();
    bench.session.start();
    await filmKept(bench, 's1', 25);
    const record = bench.session.end();
    if (!record) throw new Error('No consult ended.');
    const { review } = editReview(record, { kind: 'reject', event: 0 }, '2026-03-09T15:00:00.000Z');
    if (!review) throw new Error('Nothing was reviewed.');
    bench.session.review('another consult', review);
    expect(bench.session.record).toEqual(record);
    bench.session.review(record.id, review);
    expect(bench.session.record).toEqual({ ...record, review });
    await keep(bench);
    expect((await afterCrash(bench)).session.record).toEqual({ ...record, review });
  });

  test('of version 1 is read as one of a consult of which nothing was written down', async () => {
    const bench = watching();
    bench.session.start();
    await filmKept(bench, 's1', 2);
    const [journal] = await store.read();
    if (!journal) throw new Error('Nothing was kept.');
    const { notes: _notes, review: _review, ...head } = journal.head as JournalHead;
    expect(journalFrom({ ...journal, head: { ...head, version: 1 } })).toEqual(journalFrom(journal));
    expect(() => journalFrom({ ...journal, head })).toThrow('damaged at notes');
  });

  test('holds the tasks: after a crash what was begun goes on, and what was to come is not taken for asked', async () => {
    const bench = watching();
    bench.session.start();
    bench.session.startTasks(['show-teeth', 'purse', 'speak']);
    await filmKept(bench, 's1', 25);
    const restored = await afterCrash(bench);
    const tasks = [
      { kind: 'show-teeth', fromS: 0, toS: 10, provokedToS: 20 },
      { kind: 'purse', fromS: 20, toS: 30, provokedToS: 40 },
    ];
    expect(restored.session.state()).toMatchObject({ tasks, task: { kind: 'purse', phase: 'move', next: null } });
    const record = restored.session.end();
    expect(record?.tasks).toMatchObject([tasks[0], { kind: 'purse', fromS: 20, toS: expect.closeTo(25, 6) }]);
    expect(record?.whole?.evidence.eye.count.left).toBe(
      record?.events.filter(({ onsetS }) => onsetS >= 10 && onsetS < 20).length,
    );
    expect(record?.events.length).toBeGreaterThan(9);
  });

  test('has the next consult take the place of the one before', async () => {
    const bench = watching();
    for (const id of ['one', 'two']) {
      bench.newId = id;
      bench.session.start();
      await filmKept(bench, 's1', 2);
      bench.session.end();
      await keep(bench);
    }
    expect([...store.journals.keys()]).toEqual(['two']);
  });

  test('loses nothing of what a full disk would not take', async () => {
    const bench = watching();
    bench.session.start();
    await filmKept(bench, 's1', 2);
    store.full = true;
    await filmKept(bench, 's1', 2);
    expect(tries.at(-1)).toEqual(new Error('disk full'));
    store.full = false;
    await filmKept(bench, 's1', 1);
    expect(tries.at(-1)).toBeNull();
    const { recording, head } = await stored();
    expect(joined([recording, head.tail]).series.timeS).toHaveLength(150);
  });
});

describe('after the offscreen page died in a consult', () => {
  let died: SessionBench;
  let bench: SessionBench;
  beforeEach(async () => {
    died = watching();
    died.session.start();
    await filmKept(died, 's1', 6);
    // Not kept any more.
    died.film('s1', 0.5);
    died.wait(4);
    bench = await afterCrash(died);
  });

  const goOn = (): ConsultRecord | null => {
    bench.session.callOpened('meet');
    bench.session.tapped(patient, 's2');
    bench.film('s2', 6, dips(1000));
    return bench.session.end();
  };

  test('the consult goes on: same person, same clock, one gap that says why', () => {
    expect(bench.session.state()).toMatchObject({ phase: 'running', tap: { kind: 'call-gone' } });
    const record = goOn();
    expect(bench.asked).toEqual(['watch null or wait for p']);
    expect(record).toMatchObject({ id: 'id-1', startedAt: '1970-01-01T00:16:40.000Z' });
    expect(record?.participant).toEqual({ name: 'A. Patient', service: 'meet' });
    expect(record?.durationS).toBeCloseTo(16.5, 3);
    expect(record?.gaps).toHaveLength(1);
    expect(record?.gaps[0]?.cause).toBe('restart');
    expect(record?.gaps[0]?.fromS).toBeCloseTo(6, 1);
    expect(record?.gaps[0]?.toS).toBeCloseTo(10.5, 1);
    // Dips peak at odd seconds and a tenth; the gap swallows those at 7 and 9.
    expect(record?.events.map(({ peakS }) => Math.round(peakS))).toEqual([1, 3, 5, 11, 13, 15]);
  });

  test('what is measured then is kept as pages of the same journal, none of them twice', async () => {
    writer = new JournalWriter(store, (thrown) => tries.push(thrown));
    writer.goOn(await stored(), (await store.read())[0]?.pages.length ?? 0);
    const record = goOn();
    await keep(bench);
    expect((await afterCrash(bench)).session.record).toEqual(record);
  });

  test('nobody else is recorded', () => {
    bench.session.callOpened('meet');
    bench.session.tapped(carer, 's2');
    bench.film('s2', 3);
    expect(bench.session.state()).toMatchObject({ participant: { id: 'p' }, watchedName: 'A. Carer' });
    expect(bench.session.end()?.series.timeS).toHaveLength(180);
  });

  test('the page is told whom the call had shown', () => {
    bench.session.callOpened('meet');
    expect(bench.memories.at(-1)).toEqual({ known: KNOWN, awaited: 'p' });
  });

  test('a call that is not there any more makes the doctor be asked', () => {
    bench.session.breakOff();
    expect(bench.session.state()).toMatchObject({ phase: 'unfinished', unfinished: { name: 'A. Patient' } });
    expect(bench.session.end()?.durationS).toBeCloseTo(6, 1);
  });

  test('a paused consult is still paused', async () => {
    died.session.pause();
    await keep(died);
    bench = await afterCrash(died);
    bench.session.callOpened('meet');
    expect(bench.session.state()).toMatchObject({ phase: 'paused', tap: { kind: 'paused' } });
    expect(bench.asked).toEqual([]);
    expect(bench.session.end()?.gaps.map(({ cause }) => cause)).toEqual(['paused']);
  });
});

describe('after the browser was closed in a consult', () => {
  async function reopened(): Promise<SessionBench> {
    const before = watching();
    before.session.start();
    await filmKept(before, 's1', 6);
    before.wait(3600);
    const bench = await afterCrash(before, false);
    bench.session.callOpened('meet');
    bench.session.tapped(patient, 's2');
    bench.film('s2', 2);
    return bench;
  }

  test('the doctor is asked, and nothing goes on by itself', async () => {
    const { session } = await reopened();
    expect(session.state()).toMatchObject({
      phase: 'unfinished',
      unfinished: { name: 'A. Patient', startedAt: '1970-01-01T00:16:40.000Z' },
    });
    expect(session.state().unfinished?.durationS).toBeCloseTo(6, 3);
    session.start();
    expect(session.consultRunning).toBe(false);
    expect(session.journal(AROUND)).toBeNull();
  });

  test('finished, it ends with what was kept', async () => {
    const record = (await reopened()).session.end();
    expect(record?.durationS).toBeCloseTo(6, 3);
    expect(record?.series.timeS).toHaveLength(180);
    expect(record?.gaps).toEqual([]);
  });

  test('discarded, it is gone', async () => {
    const { session } = await reopened();
    expect(session.discard()).toBe('id-1');
    expect(session.end()).toBeNull();
    session.start();
    expect(session.consultRunning).toBe(true);
  });
});

describe('a journal that cannot be read', () => {
  async function written() {
    const bench = watching();
    bench.session.start();
    await filmKept(bench, 's1', 2);
    const [journal] = await store.read();
    if (!journal) throw new Error('Nothing was kept.');
    return journal;
  }

  test('says that a newer Hemiscope wrote it', async () => {
    const journal = await written();
    expect(() => journalFrom({ ...journal, head: { ...(journal.head as object), version: 3 } })).toThrow(
      NewerJournalError,
    );
  });

  test('says where it is damaged', async () => {
    const journal = await written();
    expect(() => journalFrom({ ...journal, head: null })).toThrow(/damaged/);
    const [first, ...rest] = journal.pages as { series: object }[];
    const cut = { ...first, series: { ...first?.series, timeS: [] } };
    expect(() => journalFrom({ ...journal, pages: [cut, ...rest] })).toThrow('damaged at 0.series: The columns differ');
  });
});
