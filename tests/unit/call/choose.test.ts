import { describe, expect, it } from 'vitest';
import { choosePatient } from '../../../lib/call/choose';
import type { Tile, TileRole } from '../../../lib/call/tile';

function tile(id: string, role: TileRole, certain = true): Tile {
  const element = {} as HTMLVideoElement;
  return {
    id,
    name: null,
    role,
    certain,
    width: 640,
    height: 360,
    source: { kind: 'video', element },
    marks: () => id,
  };
}

const self = tile('me', 'self');
const screen = tile('slides', 'screen');
const ana = tile('a', 'remote');
const ben = tile('b', 'remote');

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

  it('is asked for when the only one may be oneself', () => {
    expect(choosePatient([tile('a', 'remote', false)], null, null)).toBe('ambiguous');
  });

  it('stays who it was when somebody joins', () => {
    expect(choosePatient([ben, ana], null, 'a')).toBe(ana);
  });

  it('is not whoever remains when the patient is away', () => {
    expect(choosePatient([self, ben], null, 'a')).toBe('ambiguous');
    expect(choosePatient([self], null, 'a')).toBe('no-remote');
  });

  it('is never the self view, even if that was tapped before its role was known', () => {
    expect(choosePatient([self, ana, ben], null, 'me')).toBe('ambiguous');
  });

  it('is whom the doctor chose, and nobody in their place', () => {
    expect(choosePatient([ana, ben], 'b', 'a')).toBe(ben);
    expect(choosePatient([ana], 'b', null)).toBe('ambiguous');
    expect(choosePatient([self], 'b', null)).toBe('no-remote');
  });

  it('is oneself if the doctor says so, but a shared screen never', () => {
    expect(choosePatient([self, ana], 'me', null)).toBe(self);
    expect(choosePatient([screen, self], 'slides', null)).toBe('no-remote');
  });
});
