import { readFileSync } from 'node:fs';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '../../../lib/history/history';
import { HistoryError } from '../../../lib/history/history-error';
import { HistoryStore } from '../../../lib/history/history-store';
import type { KeptConsult } from '../../../lib/history/kept-consult';
import { exportHistory, importHistory } from '../../../lib/history/transfer';
import { KEPT } from '../../../lib/kept-data';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { SealError } from '../../../lib/share/seal';
import { fixtureRecord } from '../../fixtures/record';

/** The least that the key derivation takes: these tests are about what is kept. */
const FAST = 1;
const PASSPHRASE = 'ladder orbit canyon velvet';

/** A kept consult of its own id and day. */
function kept(seed: number, notes: Partial<KeptConsult> = {}): KeptConsult {
  const record = recordFromJson(recordToJson(fixtureRecord({ seed, durationS: 60, name: `Name ${seed}` })));
  const startedAt = `2026-03-0${seed}T09:00:00.000Z`;
  return { keptAt: '2026-03-10T09:00:00.000Z', patient: 'P1', ...notes, record: { ...record, startedAt } };
}

const [first, second] = [kept(1), kept(2, { patient: 'P2', toxinOn: '2026-02-01' })];

let factory: IDBFactory;
let store: HistoryStore;
let history: History;

beforeEach(async () => {
  factory = new IDBFactory();
  store = await HistoryStore.open(factory);
  history = new History(store, FAST);
  await history.create(PASSPHRASE);
});

afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was wrong',
    (thrown: unknown) => (thrown instanceof HistoryError || thrown instanceof SealError ? thrown.code : thrown),
  );
}

/** Everything in the database, as whoever finds the disk sees it. */
async function onDisk(): Promise<string> {
  const parts: Uint8Array[] = [(await store.sealedKey()) ?? new Uint8Array()];
  for (const head of await store.heads()) parts.push(head.data, new TextEncoder().encode(JSON.stringify(head.id)));
  for (const id of await store.ids()) parts.push((await store.body(id))?.data ?? new Uint8Array());
  return parts.map((part) => new TextDecoder('latin1').decode(part)).join('\n');
}

describe('a history', () => {
  it('gives back what was kept, the latest visit first', async () => {
    await history.keep(first);
    await history.keep(second);
    const { visits, unreadable } = await history.list();
    expect(visits.map(({ patient, toxinOn }) => [patient, toxinOn])).toEqual([
      ['P2', '2026-02-01'],
      ['P1', undefined],
    ]);
    expect(unreadable).toEqual([]);
    expect(await history.read(first.record.id)).toEqual(first);
  });

  it('holds nothing readable on the disk', async () => {
    await history.keep({ ...first, patient: 'Label One' });
    const disk = await onDisk();
    expect(disk.length).toBeGreaterThan(10_000);
    for (const word of ['Name 1', 'Label One', 'startedAt', 'hemiscope-consult', '2026-03', PASSPHRASE])
      expect(disk).not.toContain(word);
  });

  it('opens in a later session with its passphrase, and with no other', async () => {
    await history.keep(first);
    const later = new History(await HistoryStore.open(factory), FAST);
    expect(await later.exists()).toBe(true);
    expect(await codeOf(later.list())).toBe('locked');
    expect(await codeOf(later.unlock('ladder orbit canyon velve'))).toBe('wrong-passphrase');
    expect(later.locked).toBe(true);
    await later.unlock(PASSPHRASE);
    expect((await later.list()).visits).toHaveLength(1);
    later.lock();
    expect(await codeOf(later.read(first.record.id))).toBe('locked');
  });

  it('changes its passphrase without touching what it keeps', async () => {
    await history.keep(first);
    const before = await store.body(first.record.id);
    expect(await codeOf(history.changePassphrase('wrong wrong wrong', 'new new new new'))).toBe('wrong-passphrase');
    await history.changePassphrase(PASSPHRASE, 'piano dust cabin river');
    expect(await store.body(first.record.id)).toEqual(before);
    const later = new History(store, FAST);
    expect(await codeOf(later.unlock(PASSPHRASE))).toBe('wrong-passphrase');
    await later.unlock('piano dust cabin river');
    expect(await later.read(first.record.id)).toEqual(first);
  });

  it('takes notes later', async () => {
    await history.keep(first);
    await history.annotate(first.record.id, { patient: 'P7', surgeryOn: '2026-01-02' });
    expect((await history.list()).visits[0]).toMatchObject({ patient: 'P7', surgeryOn: '2026-01-02' });
    expect(await history.read(first.record.id)).toEqual({ ...first, patient: 'P7', surgeryOn: '2026-01-02' });
  });

  it('deletes one, and all with the key', async () => {
    await history.keep(first);
    await history.keep(second);
    await history.remove(first.record.id);
    expect((await history.list()).visits.map(({ id }) => id)).toEqual([second.record.id]);
    await history.removeAll();
    expect(await history.exists()).toBe(false);
    expect(history.locked).toBe(true);
    expect(await store.ids()).toEqual([]);
    expect(await store.heads()).toEqual([]);
  });
});

describe('a history of format 1', () => {
  it('opens as it was kept: an archive outlives the program that wrote it', async () => {
    const text = readFileSync(new URL('../../fixtures/history-v1.json', import.meta.url), 'utf8');
    const { sealedKey, head, body } = JSON.parse(text);
    const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
    const box = (stored: typeof head) => ({ ...stored, nonce: bytes(stored.nonce), data: bytes(stored.data) });
    await store.writeSealedKey(bytes(sealedKey));
    await store.put(box(head), box(body));
    const old = new History(store, FAST);
    await old.unlock(PASSPHRASE);
    const { visits, unreadable } = await old.list();
    expect(unreadable).toEqual([]);
    expect(visits).toEqual([expect.objectContaining({ patient: 'AB 12', toxinOn: '2026-02-01', durationS: 24 })]);
    const { record } = await old.read(visits[0]?.id ?? '');
    expect(record.participant.name).toBe('Test Patient');
    expect(visits[0]?.regions?.eye.events).toHaveLength(record.whole?.evidence.eye.clonic ?? -1);
  });
});

describe('what goes wrong', () => {
  it('a damaged consult hides no other, and can be deleted', async () => {
    await history.keep(first);
    await history.keep(second);
    const body = await store.body(first.record.id);
    const head = (await store.heads()).find(({ id }) => id === first.record.id);
    if (!body || !head) throw new Error('not kept');
    body.data[100] = (body.data[100] ?? 0) ^ 1;
    head.data[3] = (head.data[3] ?? 0) ^ 1;
    await store.put(head, body);
    const { visits, unreadable } = await history.list();
    expect(visits.map(({ id }) => id)).toEqual([second.record.id]);
    expect(unreadable).toEqual([{ id: first.record.id, why: new HistoryError('damaged') }]);
    await history.remove(first.record.id);
    expect((await history.list()).unreadable).toEqual([]);
  });

  it.each(['lost', 'damaged', 'of another version'])('a %s head is made anew from its body', async (what) => {
    await history.keep(first);
    const whole = await history.list();
    const [head] = await store.heads();
    const body = await store.body(first.record.id);
    if (!head || !body) throw new Error('not kept');
    if (what === 'damaged') await store.putHead({ ...head, data: head.data.slice(1) });
    if (what === 'of another version') await store.putHead({ ...head, version: 99 });
    if (what === 'lost') {
      await store.remove(first.record.id);
      // A body alone, as a crash of another version might leave it.
      await store.put({ ...head, id: 'elsewhere' }, body);
    }
    expect(await history.list()).toEqual(whole);
    expect((await store.heads()).find(({ id }) => id === first.record.id)?.version).toBe(2);
  });

  it('boxes that were swapped do not open', async () => {
    await history.keep(first);
    await history.keep(second);
    const [a, b] = [await store.body(first.record.id), await store.body(second.record.id)];
    const [head] = await store.heads();
    if (!a || !b || !head) throw new Error('not kept');
    await store.put(head, { ...a, id: b.id });
    expect(await codeOf(history.read(b.id))).toBe('damaged');
  });

  it('a consult of a newer Hemiscope is named, and stays as it is', async () => {
    await history.keep(first);
    const body = await store.body(first.record.id);
    const [head] = await store.heads();
    if (!body || !head) throw new Error('not kept');
    const newer = { ...body, version: 9 };
    await store.put({ ...head, version: 9 }, newer);
    const { visits, unreadable } = await history.list();
    expect(visits).toEqual([]);
    expect(unreadable[0]?.why).toMatchObject({ code: 'newer' });
    expect(await store.body(first.record.id)).toEqual(newer);
  });

  it('a database of a newer Hemiscope is left alone', async () => {
    store.close();
    const request = factory.open(KEPT.history.name, 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    expect(await codeOf(HistoryStore.open(factory))).toBe('newer');
  });

  it('a damaged key is not called a wrong passphrase', async () => {
    await store.writeSealedKey(((await store.sealedKey()) ?? new Uint8Array()).slice(0, -5));
    expect(await codeOf(new History(store, FAST).unlock(PASSPHRASE))).toBe('key-damaged');
  });

  it('a full disk keeps what was there', async () => {
    await history.keep(first);
    const full = new DOMException('The quota was exceeded.', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    expect(await codeOf(history.keep(second))).toBe('full');
    put.mockRestore();
    expect((await history.list()).visits.map(({ id }) => id)).toEqual([first.record.id]);
  });

  it('a browser that keeps nothing says so', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('A private window.', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    expect(await codeOf(HistoryStore.open(refusing))).toBe('refused');
  });
});

describe('an exported history', () => {
  it('comes back in another one, once', async () => {
    await history.keep(first);
    await history.keep(second);
    const { file, count, unreadable } = await exportHistory(history, 'quiet stone market lamp', FAST);
    expect({ count, unreadable }).toEqual({ count: 2, unreadable: [] });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const other = new History(await HistoryStore.open(new IDBFactory()), FAST);
    await other.create(PASSPHRASE);
    await other.keep(second);
    expect(await codeOf(importHistory(other, bytes, 'wrong'))).toBe('wrong-passphrase');
    const imported = await importHistory(other, bytes, 'quiet stone market lamp');
    expect(imported).toEqual({ added: 1, present: 1, unreadable: [] });
    expect(await other.read(first.record.id)).toEqual(first);
  });

  it('leaves out what cannot be read, and says so', async () => {
    await history.keep(first);
    await history.keep(second);
    const body = await store.body(first.record.id);
    const [head] = await store.heads();
    if (!body || !head) throw new Error('not kept');
    await store.put(head, { ...body, data: body.data.slice(1) });
    const { count, unreadable } = await exportHistory(history, 'quiet stone market lamp', FAST);
    expect(count).toBe(1);
    expect(unreadable.map(({ id }) => id)).toEqual([first.record.id]);
  });

  it('is not made of a locked one', async () => {
    history.lock();
    expect(await codeOf(exportHistory(history, 'quiet stone market lamp', FAST))).toBe('locked');
  });
});
