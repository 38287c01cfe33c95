import { isIdOfName, isTelling } from './names';
import type { Tile } from './tile';

/**
 * Whoever comes back under a new id within this time could as well be a tile whose id changed before its name did.
 * Ours: longer than the page takes to relabel a tile, shorter than joining again takes. Milliseconds.
 */
const AWAY_MS = 2000;

interface Person {
  id: string;
  /** The last name that was read. */
  name: string | null;
  /** All ids under which the page has shown them. */
  pageIds: Set<string>;
  seenAtMs: number;
}

/**
 * Tells persons apart over time, where the page's ids alone do not: one id that gets another name is somebody else, and
 * somebody who was away and joins again under a new id is the same if their name says so. When in doubt it is somebody
 * else: then the doctor is asked.
 */
export class Persons {
  readonly #namesTell: boolean;
  readonly #known: Person[] = [];
  /** Who was shown last under an id. */
  readonly #holders = new Map<string, Person>();
  /** Names under which oneself was surely shown, by the page's id. */
  readonly #selves = new Map<string, string | null>();

  /** @param namesTell false where names are guessed: then another name is another person, but the same name proves nothing */
  constructor(namesTell = true) {
    this.#namesTell = namesTell;
  }

  /**
   * The same tiles with ids that stay with the person; remote participants only, the others keep the page's. Whoever was
   * surely oneself before is so still where the page tells no more.
   */
  identify(read: readonly Tile[], nowMs: number): Tile[] {
    for (const { id, name, role, certain } of read) if (role === 'self' && certain) this.#selves.set(id, name);
    const tiles = read.map((tile) => (this.#wasSelf(tile) ? { ...tile, role: 'self' as const } : tile));
    const remotes = tiles.filter(({ role }) => role === 'remote');
    const owners = new Map<Tile, Person>();
    for (const tile of remotes) {
      const person = this.#byId(tile);
      if (person) owners.set(tile, person);
    }
    for (const tile of remotes) {
      if (owners.has(tile)) continue;
      const namesakes = remotes.filter(({ name }) => name === tile.name);
      const present = new Set(owners.values());
      const person = namesakes.length === 1 ? this.#byName(tile, present, nowMs) : null;
      owners.set(tile, person ?? this.#meet(tile));
    }
    return tiles.map((tile) => {
      const person = owners.get(tile);
      if (!person) return tile;
      person.name = tile.name ?? person.name;
      person.pageIds.add(tile.id);
      person.seenAtMs = nowMs;
      this.#holders.set(tile.id, person);
      return { ...tile, id: person.id, name: person.name };
    });
  }

  #wasSelf({ id, name, role, certain }: Tile): boolean {
    return role === 'remote' && !certain && this.#selves.has(id) && this.#selves.get(id) === name;
  }

  /** By the page's id, unless its name is another now. A name that is not there just now contradicts nothing. */
  #byId({ id, name }: Tile): Person | null {
    const holder = this.#holders.get(id);
    if (!holder || name === null || holder.name === null || holder.name === name) return holder ?? null;
    return this.#known.find((person) => person.pageIds.has(id) && person.name === name) ?? null;
  }

  /** By a name that only one person has borne. An id that is made of the name can come and go; another has to have been away. */
  #byName({ id, name }: Tile, present: ReadonlySet<Person>, nowMs: number): Person | null {
    if (!this.#namesTell || name === null || !isTelling(name)) return null;
    const [person, ...others] = this.#known.filter((known) => known.name === name);
    if (!person || others.length > 0 || present.has(person)) return null;
    const byNameAlone = isIdOfName(id) || [...person.pageIds].every(isIdOfName);
    return byNameAlone || nowMs - person.seenAtMs >= AWAY_MS ? person : null;
  }

  #meet({ id, name }: Tile): Person {
    const earlier = this.#known.filter(({ pageIds }) => pageIds.has(id)).length;
    const person: Person = {
      id: earlier === 0 ? id : `${id}#${earlier + 1}`,
      name,
      pageIds: new Set([id]),
      seenAtMs: 0,
    };
    this.#known.push(person);
    return person;
  }
}
