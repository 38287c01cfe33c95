import { isIdOfName, isTelling } from './names';
import type { Tile } from './tile';

/**
 * Whoever comes back under a new id within this time could as well be a tile whose id changed before its name did.
 * Ours: longer than the page takes to relabel a tile, shorter than joining again takes. Milliseconds.
 */
const AWAY_MS = 2000;

/** What there is to know a person by, for a page that is loaded anew. */
export interface KnownPerson {
  id: string;
  /** The last name that was read. */
  name: string | null;
  /** All ids under which a page has shown them, the latest last. */
  pageIds: readonly string[];
}

/** What was known of a call before its page was loaded anew. */
export interface CallMemory {
  known: readonly KnownPerson[];
  /** Whose record is being kept: nobody else is tapped in their place unasked. Null: nobody's. */
  awaited: string | null;
}

interface Person extends KnownPerson {
  name: string | null;
  pageIds: string[];
  seenAtMs: number;
}

/**
 * Tells persons apart over time, where the page's ids alone do not: one id that gets another name is somebody else, and
 * somebody who was away and joins again under a new id is the same if their name says so. When in doubt it is somebody
 * else: then the doctor is asked, and their word counts.
 */
export class Persons {
  readonly #namesTell: boolean;
  #known: Person[] = [];
  /** Who was shown last under an id. */
  readonly #holders = new Map<string, Person>();
  /** Names under which oneself was surely shown, by the page's id. */
  readonly #selves = new Map<string, string | null>();
  #recalled = false;

  /** @param namesTell false where names are guessed: then another name is another person, but the same name proves nothing */
  constructor(namesTell = true) {
    this.#namesTell = namesTell;
  }

  /** Everybody who was shown, for a page that is loaded anew. */
  get known(): KnownPerson[] {
    return this.#known.map(({ id, name, pageIds }) => ({ id, name, pageIds: [...pageIds] }));
  }

  /**
   * Takes over, once, whom an earlier page has shown. Whoever bears their id here is the same only with their name: other
   * calls give the same ids.
   */
  recall(earlier: readonly KnownPerson[]): void {
    if (this.#recalled) return;
    this.#recalled = true;
    if (earlier.length === 0) return;
    this.#holders.clear();
    this.#known = earlier.map(({ id, name, pageIds }) => ({
      id,
      name,
      pageIds: [...pageIds],
      seenAtMs: Number.NEGATIVE_INFINITY,
    }));
  }

  /** The doctor's word: whoever is shown as `id` is the person `as`, who was away. */
  unite(id: string, as: string): void {
    const shown = this.#known.find((person) => person.id === id);
    const person = this.#known.find((known) => known.id === as);
    if (!shown || !person || shown === person) return;
    person.name = shown.name ?? person.name;
    person.pageIds.push(...shown.pageIds.filter((pageId) => !person.pageIds.includes(pageId)));
    person.seenAtMs = shown.seenAtMs;
    for (const [pageId, holder] of this.#holders) if (holder === shown) this.#holders.set(pageId, person);
    this.#known = this.#known.filter((known) => known !== shown);
  }

  /**
   * The same tiles with ids that stay with the person; remote participants only, the others keep the page's. Whoever was
   * surely oneself before is so still where the page tells no more.
   */
  identify(read: readonly Tile[], nowMs: number): Tile[] {
    for (const { id, name, role, certain } of read) if (role === 'self' && certain) this.#selves.set(id, name);
    const tiles = read.map((tile) => (this.#wasSelf(tile) ? { ...tile, role: 'self' as const } : tile));
    const remotes = tiles.filter(({ role }) => role === 'remote');
    const owners = this.#ownersById(remotes);
    for (const tile of remotes) {
      const holder = owners.get(tile);
      // Pages may show a tile before its name.
      if (holder && (holder.name !== null || tile.name === null)) continue;
      const namesakes = remotes.filter(({ name }) => name === tile.name);
      const present = new Set(owners.values());
      const person = namesakes.length === 1 ? this.#byName(tile, present, nowMs) : null;
      owners.set(tile, person ?? holder ?? this.#meet(tile));
    }
    return tiles.map((tile) => {
      const person = owners.get(tile);
      if (!person) return tile;
      person.name = tile.name ?? person.name;
      if (person.pageIds.at(-1) !== tile.id)
        person.pageIds = [...person.pageIds.filter((id) => id !== tile.id), tile.id];
      person.seenAtMs = nowMs;
      this.#holders.set(tile.id, person);
      return { ...tile, id: person.id, name: person.name };
    });
  }

  #wasSelf({ id, name, role, certain }: Tile): boolean {
    return role === 'remote' && !certain && this.#selves.has(id) && this.#selves.get(id) === name;
  }

  /** Nobody is shown twice: of two tiles that were one person's, the one that showed them last stays theirs. */
  #ownersById(tiles: readonly Tile[]): Map<Tile, Person> {
    const claims = tiles.flatMap((tile) => {
      const person = this.#byId(tile);
      return person ? [{ tile, person, latest: person.pageIds.at(-1) === tile.id }] : [];
    });
    const owners = new Map<Tile, Person>();
    for (const { tile, person } of claims.sort((a, b) => Number(b.latest) - Number(a.latest))) {
      if (![...owners.values()].includes(person)) owners.set(tile, person);
    }
    return owners;
  }

  /** By the page's id, unless its name is another now. A name that is not there just now contradicts nothing. */
  #byId({ id, name }: Tile): Person | null {
    const holder = this.#holders.get(id) ?? null;
    if (name === null || holder?.name === name) return holder;
    const named = this.#known.find((person) => person.pageIds.includes(id) && person.name === name);
    return named ?? (holder?.name === null ? holder : null);
  }

  /** By a name that only one person has borne. An id that is made of the name can come and go; another has to have been away. */
  #byName({ id, name }: Tile, present: ReadonlySet<Person>, nowMs: number): Person | null {
    if (!this.#namesTell || name === null || !isTelling(name)) return null;
    const [person, ...others] = this.#known.filter((known) => known.name === name);
    if (!person || others.length > 0 || present.has(person)) return null;
    const byNameAlone = isIdOfName(id) || person.pageIds.every(isIdOfName);
    return byNameAlone || nowMs - person.seenAtMs >= AWAY_MS ? person : null;
  }

  #meet({ id, name }: Tile): Person {
    const earlier = this.#known.filter(({ pageIds }) => pageIds.includes(id)).length;
    const person: Person = { id: earlier === 0 ? id : `${id}#${earlier + 1}`, name, pageIds: [id], seenAtMs: 0 };
    this.#known.push(person);
    return person;
  }
}
