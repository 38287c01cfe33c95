import { KEPT } from '../kept-data';
import { HistoryError } from './history-error';
import type { Box } from './vault';

/** Of the database: which stores it has. */
const DATABASE_VERSION = 1;

/** What is stored of a consult, in two parts: a small head for lists, and a body. Beside the boxes nothing but a random name and a number. */
export interface StoredBox extends Box {
  id: string;
  /** Format of the box's content. */
  version: number;
}

type StoreName = 'key' | 'heads' | 'bodies';
const STORES: readonly StoreName[] = ['key', 'heads', 'bodies'];
const KEY_ID = 'key';

/** The history's database. It sees encrypted bytes only. All methods throw HistoryError 'full', 'refused' or 'newer'. */
export class HistoryStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
    // Another page of ours brings a newer version: let it.
    database.onversionchange = () => database.close();
  }

  static async open(factory: IDBFactory = indexedDB): Promise<HistoryStore> {
    try {
      const request = factory.open(KEPT.history.name, DATABASE_VERSION);
      request.onupgradeneeded = () => {
        for (const name of STORES)
          request.result.createObjectStore(name, name === 'key' ? undefined : { keyPath: 'id' });
      };
      return new HistoryStore(await result(request));
    } catch (cause) {
      const newer = cause instanceof DOMException && cause.name === 'VersionError';
      throw new HistoryError(newer ? 'newer' : 'refused', { cause });
    }
  }

  async sealedKey(): Promise<Uint8Array | null> {
    return this.#run(['key'], 'readonly', async (store) => {
      return ((await result(store('key').get(KEY_ID))) as Uint8Array | undefined) ?? null;
    });
  }

  async writeSealedKey(sealedKey: Uint8Array): Promise<void> {
    await this.#run(['key'], 'readwrite', async (store) => void store('key').put(sealedKey, KEY_ID));
  }

  async heads(): Promise<StoredBox[]> {
    return this.#run(['heads'], 'readonly', async (store) => (await result(store('heads').getAll())) as StoredBox[]);
  }

  /** Names of all consults, also of those whose head is lost. */
  async ids(): Promise<string[]> {
    return this.#run(['bodies'], 'readonly', async (store) => (await result(store('bodies').getAllKeys())) as string[]);
  }

  async body(id: string): Promise<StoredBox | null> {
    return this.#run(['bodies'], 'readonly', async (store) => {
      return ((await result(store('bodies').get(id))) as StoredBox | undefined) ?? null;
    });
  }

  /** Both parts or neither. */
  async put(head: StoredBox, body: StoredBox): Promise<void> {
    await this.#run(['heads', 'bodies'], 'readwrite', async (store) => {
      store('heads').put(head);
      store('bodies').put(body);
    });
  }

  async putHead(head: StoredBox): Promise<void> {
    await this.#run(['heads'], 'readwrite', async (store) => void store('heads').put(head));
  }

  async remove(id: string): Promise<void> {
    await this.#run(['heads', 'bodies'], 'readwrite', async (store) => {
      store('heads').delete(id);
      store('bodies').delete(id);
    });
  }

  /** Every consult, and the key. */
  async clear(): Promise<void> {
    await this.#run(STORES, 'readwrite', async (store) => {
      for (const name of STORES) store(name).clear();
    });
  }

  close(): void {
    this.#database.close();
  }

  /** Runs within one transaction; done when it is on the disk. */
  async #run<T>(
    names: readonly StoreName[],
    mode: IDBTransactionMode,
    work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = this.#database.transaction(names, mode, { durability: 'strict' });
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      const [value] = await Promise.all([work((name) => transaction.objectStore(name)), done]);
      return value;
    } catch (cause) {
      const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
      throw new HistoryError(full ? 'full' : 'refused', { cause });
    }
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
