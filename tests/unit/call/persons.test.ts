import { describe, expect, it } from 'vitest';
import { idOfName } from '../../../lib/call/names';
import { Persons } from '../../../lib/call/persons';
import type { Tile, TileRole } from '../../../lib/call/tile';

function tile(id: string, name: string | null, role: TileRole = 'remote'): Tile {
  const element = {} as HTMLVideoElement;
  return {
    id,
    name,
    role,
    certain: true,
    width: 640,
    height: 360,
    source: { kind: 'video', element },
    marks: () => id,
  };
}

/** The ids that a sequence of readings is given, [milliseconds, tiles]. */
function idsOf(...readings: [number, ...Tile[]][]): string[][] {
  const persons = new Persons();
  return readings.map(([atMs, ...tiles]) => persons.identify(tiles, atMs).map(({ id }) => id));
}

describe('persons over time', () => {
  it('keep the page’s id while nothing contradicts it', () => {
    const [first, second, third] = idsOf([0, tile('a', null)], [100, tile('a', 'Ana')], [200, tile('a', null)]);
    expect([first, second, third]).toEqual([['a'], ['a'], ['a']]);
  });

  it('keep their name while the page hides it', () => {
    const persons = new Persons();
    persons.identify([tile('a', 'Ana')], 0);
    expect(persons.identify([tile('a', null)], 100)[0]?.name).toBe('Ana');
  });

  it('are others when the name alone changes, and themselves when it changes back', () => {
    expect(
      idsOf([0, tile('a', 'Ana')], [10, tile('a', 'Ben')], [20, tile('a', 'Ana')], [30, tile('a', 'Ben')]),
    ).toEqual([['a'], ['a#2'], ['a'], ['a#2']]);
  });

  it('are others when the id changes and the name follows later', () => {
    expect(idsOf([0, tile('a', 'Ana')], [10, tile('b', 'Ana')], [20, tile('b', 'Ben')])).toEqual([
      ['a'],
      ['b'],
      ['b#2'],
    ]);
  });

  it('are the same when they join again under the same name', () => {
    expect(idsOf([0, tile('a', 'Ana')], [5000, tile('a2', 'Ana')], [6000, tile('a2', 'Ana')])).toEqual([
      ['a'],
      ['a'],
      ['a'],
    ]);
  });

  it.each([
    ['too soon', 500, 'Ana'],
    ['under a name that many bear', 5000, 'iPhone'],
  ])('are others when somebody comes %s', (_why, atMs, name) => {
    expect(idsOf([0, tile('a', name)], [atMs, tile('b', name)])[1]).toEqual(['b']);
  });

  it('are not told by a name that two bear, now or before', () => {
    const anas = [tile('b', 'Ana'), tile('c', 'Ana')];
    expect(idsOf([0, tile('a', 'Ana')], [5000, ...anas])[1]).toEqual(['b', 'c']);
    expect(idsOf([0, ...anas], [5000, tile('d', 'Ana')])[1]).toEqual(['d']);
  });

  it('are not told by the name of somebody who is there', () => {
    expect(idsOf([0, tile('a', 'Ana')], [5000, tile('a', 'Ana'), tile('b', 'Ana')])[1]).toEqual(['a', 'b']);
  });

  it('go on at once where an id is made of the name', () => {
    expect(idsOf([0, tile('a', 'Ana')], [10, tile(idOfName('Ana'), 'Ana')], [20, tile('a', 'Ana')])).toEqual([
      ['a'],
      ['a'],
      ['a'],
    ]);
    expect(idsOf([0, tile(idOfName('Ana'), 'Ana')], [10, tile('a', 'Ana')])[1]).toEqual([idOfName('Ana')]);
  });

  it('are themselves where the page shows the tile before the name', () => {
    expect(idsOf([0, tile('a', 'Ana')], [5000, tile('b', null)], [5100, tile('b', 'Ana')])).toEqual([
      ['a'],
      ['b'],
      ['a'],
    ]);
  });

  it('are not shown twice: a second device of the same name is another', () => {
    const readings: [number, ...Tile[]][] = [
      [0, tile('a', 'Ana')],
      [5000, tile('a2', 'Ana')],
      [6000, tile('a', 'Ana'), tile('a2', 'Ana')],
      [7000, tile('a2', 'Ana'), tile('a', 'Ana')],
    ];
    expect(idsOf(...readings)).toEqual([['a'], ['a'], ['a#2', 'a'], ['a', 'a#2']]);
  });

  it('are remote participants: the self view and screens keep the page’s id', () => {
    expect(idsOf([0, tile('me', 'Doctor', 'self'), tile('a', 'Ana')], [10, tile('me', 'Other', 'self')])).toEqual([
      ['me', 'a'],
      ['me'],
    ]);
  });

  it('are oneself again where the page tells no more, unless the name is another', () => {
    const persons = new Persons();
    const unsure = (name: string) => ({ ...tile('me', name), certain: false });
    const roleOf = (read: Tile) => persons.identify([read], 0)[0]?.role;
    expect(roleOf(unsure('Doctor'))).toBe('remote');
    persons.identify([tile('me', 'Doctor', 'self')], 0);
    expect(roleOf(unsure('Doctor'))).toBe('self');
    expect(roleOf(unsure('Ana'))).toBe('remote');
    expect(roleOf(tile('me', 'Doctor'))).toBe('remote');
  });
});

describe('persons after the page was loaded anew', () => {
  /** The ids on the new page. */
  function idsAfter(earlier: readonly Tile[], now: readonly Tile[], namesTell = true): string[] {
    const [before, after] = [new Persons(namesTell), new Persons(namesTell)];
    before.identify(earlier, 0);
    after.recall(before.known);
    return after.identify(now, 0).map(({ id }) => id);
  }

  it.each([
    ['the same id and name', 'a', 'iPhone', 'a', 'iPhone', 'a'],
    ['a telling name', 'a', 'Ana', 'b', 'Ana', 'a'],
  ])('are known by %s', (_by, id, name, idNow, nameNow, known) => {
    expect(idsAfter([tile(id, name)], [tile(idNow, nameNow)])).toEqual([known]);
  });

  it.each([
    ['an id alone: other calls give the same', 'a', 'Ana', 'a', 'Ben', 'a#2'],
    ['an id without a name', 'a', null, 'a', null, 'a#2'],
    ['a name that many bear', 'a', 'iPhone', 'b', 'iPhone', 'b'],
  ])('are not known by %s', (_by, id, name, idNow, nameNow, known) => {
    expect(idsAfter([tile(id, name)], [tile(idNow, nameNow)])).toEqual([known]);
  });

  it('are not known by a name that two bore or bear', () => {
    expect(idsAfter([tile('a', 'Ana'), tile('b', 'Ana')], [tile('c', 'Ana')])).toEqual(['c']);
    expect(idsAfter([tile('a', 'Ana')], [tile('b', 'Ana'), tile('c', 'Ana')])).toEqual(['b', 'c']);
  });

  it('are not known by a name that was guessed', () => {
    expect(idsAfter([tile('a', 'Ana')], [tile('b', 'Ana')], false)).toEqual(['b']);
  });

  it('are known once the name is there', () => {
    const persons = new Persons();
    persons.recall([{ id: 'a', name: 'Ana', pageIds: ['a'] }]);
    const idOf = (read: Tile) => persons.identify([read], 0)[0]?.id;
    expect([idOf(tile('a', null)), idOf(tile('a', 'Ana')), idOf(tile('a', null))]).toEqual(['a#2', 'a', 'a']);
  });

  it('are recalled once: later the page knows better', () => {
    const persons = new Persons();
    persons.recall([]);
    persons.identify([tile('a', 'Ben')], 0);
    persons.recall([{ id: 'x', name: 'Ben', pageIds: ['x'] }]);
    expect(persons.known).toEqual([{ id: 'a', name: 'Ben', pageIds: ['a'] }]);
  });
});

describe('the doctor’s word', () => {
  it('makes one person of two, from then on', () => {
    const persons = new Persons(false);
    persons.identify([tile('t1', 'Patient')], 0);
    expect(persons.identify([tile('t2', 'Patient')], 5000)[0]?.id).toBe('t2');
    persons.unite('t2', 't1');
    expect(persons.identify([tile('t2', 'Patient')], 5100)[0]?.id).toBe('t1');
    expect(persons.known).toEqual([{ id: 't1', name: 'Patient', pageIds: ['t1', 't2'] }]);
  });

  it('takes the name that is shown now', () => {
    const persons = new Persons();
    persons.identify([tile('a', 'Ana')], 0);
    persons.identify([tile('b', 'iPhone')], 5000);
    persons.unite('b', 'a');
    expect(persons.identify([tile('b', 'iPhone')], 5100)).toMatchObject([{ id: 'a', name: 'iPhone' }]);
    expect(persons.identify([tile('b', 'Ben')], 5200)[0]?.id).toBe('b#2');
  });
});
