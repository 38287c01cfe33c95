import { WORK_FACTOR } from '../share/seal';
import { HistoryError } from './history-error';
import type { HistoryStore, StoredBox } from './history-store';
import { type KeptConsult, type KeptNotes, keptFromJson, keptToJson } from './kept-consult';
import { packed, unpacked } from './pack';
import { lockBox, newKey, openBox, openKey, resealKey } from './vault';
import { type Visit, visitOf } from './visit';

/** Format of a body: `KeptConsult` as JSON, compressed. Of a head: `Visit` as JSON; another version's is made anew from the body. */
const BODY_VERSION = 1;
const HEAD_VERSION = 2;

/** A consult that is there but cannot be shown. */
export interface Unreadable {
  id: string;
  /** A HistoryError or a FileError, unless nobody foresaw it. */
  why: unknown;
}

export interface HistoryList {
  /** The latest first. */
  visits: Visit[];
  unreadable: Unreadable[];
}

/** The consults kept on this machine. All methods may throw HistoryError; without the passphrase none reads anything. */
export class History {
  readonly #store: HistoryStore;
  readonly #workFactor: number;
  #key: CryptoKey | null = null;

  /** @param workFactor of the passphrase's slow derivation: see `seal` */
  constructor(store: HistoryStore, workFactor = WORK_FACTOR) {
    this.#store = store;
    this.#workFactor = workFactor;
  }

  /** Whether a passphrase was ever set. */
  async exists(): Promise<boolean> {
    return (await this.#store.sealedKey()) !== null;
  }

  get locked(): boolean {
    return this.#key === null;
  }

  /** Begins a history under a passphrase; an existing one stays as it is. */
  async create(passphrase: string): Promise<void> {
    if (await this.exists()) return this.unlock(passphrase);
    const { sealedKey, key } = await newKey(passphrase, this.#workFactor);
    await this.#store.writeSealedKey(sealedKey);
    this.#key = key;
  }

  async unlock(passphrase: string): Promise<void> {
    this.#key = await openKey(await this.#sealedKey(), passphrase);
  }

  lock(): void {
    this.#key = null;
  }

  async changePassphrase(old: string, passphrase: string): Promise<void> {
    const sealedKey = await resealKey(await this.#sealedKey(), old, passphrase, this.#workFactor);
    await this.#store.writeSealedKey(sealedKey);
  }

  /** Keeps a consult, or the notes to it anew. It is on the disk when this resolves. */
  async keep(kept: KeptConsult): Promise<void> {
    const key = this.#unlocked();
    const { id } = kept.record;
    const content = await packed(keptToJson(kept));
    const body = { id, version: BODY_VERSION, ...(await lockBox(key, content, placeOf('body', BODY_VERSION, id))) };
    await this.#store.put(await headOf(key, visitOf(kept)), body);
  }

  /** All visits. One that cannot be read hides none of the others; a lost head is made anew from its body. */
  async list(): Promise<HistoryList> {
    const key = this.#unlocked();
    const heads = new Map((await this.#store.heads()).map((head) => [head.id, head]));
    const visits: Visit[] = [];
    const unreadable: Unreadable[] = [];
    for (const id of await this.#store.ids()) {
      try {
        visits.push((await openHead(key, heads.get(id))) ?? (await this.#renewHead(key, id)));
      } catch (why) {
        unreadable.push({ id, why });
      }
    }
    return { visits: visits.sort((a, b) => b.startedAt.localeCompare(a.startedAt)), unreadable };
  }

  async read(id: string): Promise<KeptConsult> {
    const key = this.#unlocked();
    const body = await this.#store.body(id);
    if (!body) throw new HistoryError('damaged');
    if (body.version > BODY_VERSION) throw new HistoryError('newer');
    return keptFromJson(await unpacked(await openBox(key, body, placeOf('body', body.version, id))));
  }

  /** Changes what the doctor has noted to a consult. */
  async annotate(id: string, notes: KeptNotes): Promise<void> {
    const { keptAt, record } = await this.read(id);
    await this.keep({ ...notes, keptAt, record });
  }

  async remove(id: string): Promise<void> {
    await this.#store.remove(id);
  }

  /** Deletes every consult and the key; needs no passphrase, so that a history whose passphrase is lost can be deleted too. */
  async removeAll(): Promise<void> {
    await this.#store.clear();
    this.#key = null;
  }

  async ids(): Promise<string[]> {
    return this.#store.ids();
  }

  async #renewHead(key: CryptoKey, id: string): Promise<Visit> {
    const visit = visitOf(await this.read(id));
    await this.#store.putHead(await headOf(key, visit));
    return visit;
  }

  async #sealedKey(): Promise<Uint8Array> {
    const sealedKey = await this.#store.sealedKey();
    if (!sealedKey) throw new HistoryError('key-damaged');
    return sealedKey;
  }

  #unlocked(): CryptoKey {
    if (!this.#key) throw new HistoryError('locked');
    return this.#key;
  }
}

function placeOf(part: 'head' | 'body', version: number, id: string): string {
  return `hemiscope-history/${part}/${version}/${id}`;
}

async function headOf(key: CryptoKey, visit: Visit): Promise<StoredBox> {
  const content = new TextEncoder().encode(JSON.stringify(visit));
  const place = placeOf('head', HEAD_VERSION, visit.id);
  return { id: visit.id, version: HEAD_VERSION, ...(await lockBox(key, content, place)) };
}

/** Null of a head that is lost, damaged or of another version. */
async function openHead(key: CryptoKey, head: StoredBox | undefined): Promise<Visit | null> {
  if (!head || head.version !== HEAD_VERSION) return null;
  try {
    const content = await openBox(key, head, placeOf('head', head.version, head.id));
    // What opens was written by this very version: the box is authenticated.
    return JSON.parse(new TextDecoder().decode(content)) as Visit;
  } catch {
    return null;
  }
}
