import { describe, expect, it } from 'vitest';
import { choosePatient } from '../../../lib/call/choose';
import type { Tile, TileRole } from '../../../lib/call/tile';

function tile(id: string, role: TileRole, name: string | null = null): Tile {
  const element = {} as HTMLVideoElement;
  return { id, name, role, width: 640, height: 360, source: { kind: 'video', element } };
}

const self = tile('me', 'self', 'Doctor');
const screen = tile('slides', 'screen', 'Ana');
const ana = tile('a', 'remote', 'Ana');
const ben = tile('b', 'remote', 'Ben');

describe('who is the patient', () => {
  it('is the only remote participant, whatever else is shown', () => {
    expect(choosePatient([self, screen, ana], null, null)).toBe(ana);
  });

  it('is nobody without a remote participant', () => {
    expect(choosePatient([], null, null)).toBe('no-remote');
    expect(choosePatient([self, screen], null, null)).toBe('no-remote');
  });

  it('is asked for when several could be', () => {
    expect(choosePatient([self, ana, ben], null, null)).toBe('ambiguous');
  });

  it('stays who it was when somebody joins', () => {
    expect(choosePatient([ben, ana], null, { id: 'a', name: 'Ana' })).toBe(ana);
  });

  it('is never the self view, even if that was tapped before its role was known', () => {
    expect(choosePatient([self, ana, ben], null, { id: 'me', name: 'Doctor' })).toBe('ambiguous');
  });

  it('is whom the doctor chose, and nobody in their place', () => {
    const chosen = { id: 'b', name: 'Ben' };
    expect(choosePatient([ana, ben], chosen, { id: 'a', name: 'Ana' })).toBe(ben);
    expect(choosePatient([ana], chosen, null)).toBe('no-remote');
  });

  it('is known again by name under a new id, unless two bear it', () => {
    const again = tile('b2', 'remote', 'Ben');
    const chosen = { id: 'b', name: 'Ben' };
    expect(choosePatient([ana, again], chosen, null)).toBe(again);
    expect(choosePatient([again, tile('b3', 'remote', 'Ben')], chosen, null)).toBe('no-remote');
    expect(choosePatient([tile('c', 'remote')], { id: 'b', name: null }, null)).toBe('no-remote');
  });
});
