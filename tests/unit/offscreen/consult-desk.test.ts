import { afterEach, expect, test, vi } from 'vitest';
import { ConsultDesk } from '../../../entrypoints/offscreen/consult-desk';
import { ConsultKeeper } from '../../../entrypoints/offscreen/consult-keeper';
import { StripKeeper } from '../../../entrypoints/offscreen/strip-keeper';
import { callTabOf } from '../../../lib/messages/sender';
import { patient, SessionBench } from '../consult/fixtures';
import { MemoryStore } from '../consult/memory-store';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A desk whose call is in a tab of this kind. */
function deskOf(isPrivate: boolean): { bench: SessionBench; store: MemoryStore; desk: ConsultDesk } {
  vi.stubGlobal('BroadcastChannel', class {});
  const bench = new SessionBench();
  const store = new MemoryStore();
  const { session } = bench;
  const keeper = new ConsultKeeper(store, (failure) => session.keepingFailed(failure));
  const strips = new StripKeeper({ strip: () => Promise.resolve([]) });
  const desk = new ConsultDesk(session, keeper, strips, () => ({ place: 1, accompanied: [], isPrivate }));
  session.callOpened('meet');
  session.tilesChanged([patient], []);
  session.tapped(patient, 's1');
  return { bench, store, desk };
}

async function consult({ bench, desk }: ReturnType<typeof deskOf>): Promise<void> {
  desk.start();
  bench.film('s1', 5);
  desk.keep();
  desk.end();
  // The journal is written in its own time.
  await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a consult is kept as it goes, and held after its end', async () => {
  const sitting = deskOf(false);
  await consult(sitting);
  expect(sitting.store.journals.size).toBe(1);
  expect(sitting.bench.session.state().keeping).toBeNull();
  expect(sitting.desk.record(sitting.bench.newId)).toMatchObject({ participant: { name: patient.name } });
});

test('of a call in a private window nothing is written, the panel is told, and the summary is there all the same', async () => {
  const sitting = deskOf(true);
  await consult(sitting);
  expect(sitting.store.journals.size).toBe(0);
  expect(sitting.bench.session.state().keeping?.code).toBe('private-window');
  expect(sitting.desk.record(sitting.bench.newId)).not.toBeNull();
});

test.each([
  [true, true],
  [false, false],
])('a tab with incognito %s is private: %s', (incognito, isPrivate) => {
  const sender = { id: 'own', url: 'https://meet.google.com/', tab: { id: 7, incognito } };
  expect(callTabOf(sender as never, 'own', 'chrome-extension://own/')).toEqual({ id: 7, isPrivate });
});
