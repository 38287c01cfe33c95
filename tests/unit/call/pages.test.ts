import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../lib/call/adapters';
import { regionOnCanvas } from '../../../lib/call/geometry';
import { firstName, isTelling, nameFrom } from '../../../lib/call/names';
import { identityOf } from '../../../lib/call/zoom-identity';

describe('addresses', () => {
  const isCall = (address: string) => {
    const url = new URL(address);
    return adapterFor([url]).isCall(url);
  };

  it.each([
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij?authuser=1',
    'https://meet.google.com/lookup/clinic',
    'https://app.zoom.us/wc/81234567890/join?pwd=x',
    'https://app.zoom.us/wc/81234567890/start',
    'https://app.zoom.us/wc/join/81234567890',
    'https://clinic.zoom.us/wc/81234567890/join',
    'https://meet.jit.si/Consultation-abc',
  ])('%s is a call', (address) => expect(isCall(address)).toBe(true));

  it.each([
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://meet.google.com/',
    'https://app.zoom.us/wc/home',
    'https://zoom.us/pricing',
    'https://meet.jit.si/',
  ])('%s is none', (address) => expect(isCall(address)).toBe(false));

  it('belong to no known service elsewhere', () => {
    expect(adapterFor([new URL('https://example.org/abc-defg-hij')]).service).toBe('other');
    expect(adapterFor([new URL('https://notzoom.us/wc/81234567890/join')]).service).toBe('other');
  });

  it('have an example a service that is a call', () => {
    for (const host of ['https://meet.google.com', 'https://app.zoom.us', 'https://meet.jit.si']) {
      const adapter = adapterFor([new URL(host)]);
      expect(adapter.addresses.every((address) => adapter.isCall(new URL(address)))).toBe(true);
    }
  });
});

describe('names', () => {
  it('are tidied', () => expect(nameFrom('  Maria\n Lindqvist ')).toBe('Maria Lindqvist'));

  it.each(['frame_person', 'spaces/abc', 'x devices/214', '', '   ', 'x'.repeat(81)])('are not %j', (text) =>
    expect(nameFrom(text)).toBeNull(),
  );

  it('are taken from the first place that has one', () =>
    expect(firstName([null, 'keep_outline', undefined, 'Ana', 'Ben'])).toBe('Ana'));
});

describe('a name tells persons apart', () => {
  it.each(['Maria Lindqvist', 'Guesty', 'Gaston', 'Dr. Osei'])('%s does', (name) => expect(isTelling(name)).toBe(true));
  it.each(['iPhone', 'iPad (2)', 'Galaxy S21', 'Guest 3', 'Invité', 'patient', 'Fellow Jitster'])(
    '%s does not',
    (name) => expect(isTelling(name)).toBe(false),
  );
});

describe('a Zoom player', () => {
  it('shows the participant of its node', () => {
    expect(identityOf({ node: '16778240', media: 'video', name: 'Ana' })).toEqual({ id: '16778240', role: null });
    expect(identityOf({ node: '16778241', media: 'video', name: 'Ana' })).toEqual({ id: '16778240', role: null });
  });

  it('shows a screen if it says so, or if it says nothing and the low bits are set', () => {
    expect(identityOf({ node: '16778241', media: 'share', name: 'Ana' })?.role).toBe('screen');
    expect(identityOf({ node: '16778241', media: null, name: 'Ana' })).toEqual({
      id: '16778240:share',
      role: 'screen',
    });
  });

  it('is known by name in speaker view', () => {
    expect(identityOf({ node: '1', media: 'video', name: 'Ana' })).toEqual({ id: 'name:Ana', role: null });
    expect(identityOf({ node: '1', media: null, name: 'Ana' })?.role).toBeNull();
    expect(identityOf({ node: '1', media: 'video', name: null })).toBeNull();
  });

  it('shows oneself as a preview or behind a mark', () => {
    expect(identityOf({ node: '16778240', media: 'preview', name: null })?.role).toBe('self');
    expect(identityOf({ node: '16778240', media: 'video', name: 'Osei (Host, me)' })?.role).toBe('self');
    expect(identityOf({ node: '16778240', media: 'video', name: 'Osei (you)' })?.role).toBe('self');
    expect(identityOf({ node: '16778240', media: 'video', name: 'Mei (home)' })?.role).toBeNull();
  });

  it('is nobody without a number', () => expect(identityOf({ node: '', media: 'video', name: null })).toBeNull());
});

describe('a tile on a shared canvas', () => {
  const canvas = { x: 100, y: 50, width: 800, height: 450 };

  it('is scaled to the canvas own pixels and even', () => {
    const tile = { x: 301, y: 50, width: 399, height: 225 };
    expect(regionOnCanvas(tile, canvas, 1600, 900)).toEqual({ x: 402, y: 0, width: 798, height: 450 });
  });

  it('is cut at the edge', () => {
    const tile = { x: 0, y: 0, width: 200, height: 100 };
    expect(regionOnCanvas(tile, canvas, 800, 450)).toEqual({ x: 0, y: 0, width: 100, height: 50 });
  });

  it('is nowhere beside the canvas, or on a canvas without size', () => {
    expect(regionOnCanvas({ x: 2000, y: 0, width: 10, height: 10 }, canvas, 800, 450)).toBeNull();
    expect(
      regionOnCanvas({ x: 100, y: 50, width: 9, height: 9 }, { x: 0, y: 0, width: 0, height: 0 }, 8, 4),
    ).toBeNull();
  });
});
