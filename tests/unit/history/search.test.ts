import { describe, expect, it } from 'vitest';
import { IdleLock, LOCK_AFTER_MIN } from '../../../lib/history/idle-lock';
import { daysSince, localDay, searched } from '../../../lib/history/search';
import { visit } from './visits';

const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString();
const visits = [
  visit({ id: 'a', patient: 'Zoë Müller', startedAt: noon('2026-03-09') }),
  visit({ id: 'b', patient: 'AB 12', name: 'Zoe in call', startedAt: noon('2026-03-10') }),
  visit({ id: 'c', startedAt: noon('2025-12-31') }),
];
const found = (search: string) => searched(visits, search, () => '9 Mar').map(({ id }) => id);

describe('the search', () => {
  it.each([
    ['', ['a', 'b', 'c']],
    ['zoe', ['a', 'b']],
    ['ZOË mull', ['a']],
    ['12', ['b', 'c']],
    ['ab 2026-03', ['b']],
    ['mar', ['a', 'b', 'c']],
    ['nobody', []],
  ])('“%s”', (search, ids) => {
    expect(found(search)).toEqual(ids);
  });
});

describe('days', () => {
  it('are counted by the calendar, not by hours', () => {
    expect(localDay(noon('2026-03-01'))).toBe('2026-03-01');
    expect(daysSince('2026-02-01', noon('2026-03-01'))).toBe(28);
    expect(daysSince('2026-03-01', new Date('2026-03-01T00:10:00').toISOString())).toBe(0);
    expect(daysSince('2026-03-01', new Date('2026-02-28T23:50:00').toISOString())).toBe(-1);
  });
});

describe('the idle lock', () => {
  it('is due after its time, counted from the last touch', () => {
    const idle = new IdleLock(0);
    const limitMs = LOCK_AFTER_MIN * 60_000;
    expect(idle.isDue(limitMs - 1)).toBe(false);
    expect(idle.isDue(limitMs)).toBe(true);
    idle.touch(limitMs - 1);
    expect(idle.isDue(limitMs)).toBe(false);
    // The machine slept.
    expect(idle.isDue(10 * limitMs)).toBe(true);
  });
});
