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
