import { beforeAll, describe, expect, it, vi } from 'vitest';
import { generic } from '../../../lib/call/generic';
import { Persons } from '../../../lib/call/persons';
import type { Tile } from '../../../lib/call/tile';

interface Shown {
  track: object;
  width?: number;
}

function track(id: string, label: string, settings: object): object {
  return { id, label, readyState: 'live', getSettings: () => settings };
}

/** As Chromium marks them; see `track-score.ts`. */
const remote = (id: string) => track(id, 'remote video', { deviceId: id });
const camera = () => track('cam', 'Integrated Camera', { deviceId: 'ab'.repeat(32), groupId: 'g' });
const generated = (id: string) => track(id, id, { deviceId: id });

/** As much of a page as the adapter reads. */
function pageWith(...shown: Shown[]): Document {
  const videos = shown.map(({ track, width = 640 }) => ({
    srcObject: { getVideoTracks: () => [track] },
    videoWidth: width,
    videoHeight: 360,
    parentElement: null,
    checkVisibility: () => true,
  }));
  const page = { querySelector: () => null, querySelectorAll: (what: string) => (what === 'video' ? videos : []) };
  return page as unknown as Document;
}

const roles = (page: Document) => generic.tiles(page).map(({ role, certain }) => `${role}${certain ? '' : '?'}`);

beforeAll(() => {
  vi.stubGlobal('getComputedStyle', () => ({ transform: 'none', scale: 'none' }));
});

describe('on a page without an adapter', () => {
  it('a WebRTC receiver is a remote participant, the camera is oneself', () => {
    expect(roles(pageWith({ track: remote('a') }, { track: camera() }))).toEqual(['remote', 'self']);
  });

  it('a track that a script made is oneself beside a remote one, and in doubt alone', () => {
    expect(roles(pageWith({ track: remote('a') }, { track: generated('g') }))).toEqual(['remote', 'self?']);
    expect(roles(pageWith({ track: generated('g') }))).toEqual(['remote?']);
  });

  it('one’s own shared screen is nobody', () => {
    const screen = track('s', 'screen:0:0', { deviceId: 'screen:0:0', displaySurface: 'monitor' });
    expect(roles(pageWith({ track: screen }))).toEqual(['screen']);
  });

  it('one track shown twice is one tile, the larger picture', () => {
    const twice = remote('a');
    const tiles = generic.tiles(pageWith({ track: twice, width: 160 }, { track: twice, width: 1280 }));
    expect(tiles.map(({ width }) => width)).toEqual([1280]);
  });

  it('two tracks of one id are two people, as Janus has them', () => {
    const tiles = generic.tiles(pageWith({ track: remote('janus0') }, { track: remote('janus0') }));
    expect(new Set(tiles.map(({ id }) => id)).size).toBe(2);
  });

  it('a track keeps its id, and the marks change with the track', () => {
    const [first, second] = [remote('a'), remote('a')];
    const page = pageWith({ track: first });
    const [tile] = generic.tiles(page);
    expect(generic.tiles(page)[0]?.id).toBe(tile?.id);
    const marks = tile?.marks();
    const video = tile?.source.element as { srcObject: unknown };
    video.srcObject = { getVideoTracks: () => [second] };
    expect(tile?.marks()).not.toBe(marks);
    expect(generic.tiles(page)[0]?.id).not.toBe(tile?.id);
  });

  it('a video file is nobody', () => {
    const page = pageWith({ track: remote('a') });
    const [video] = [...page.querySelectorAll('video')];
    if (video) video.srcObject = null;
    expect(generic.tiles(page)).toEqual([]);
  });
});

describe('a name that is guessed', () => {
  const shown = (name: string) => ({ ...generic.tiles(pageWith({ track: remote('a') }))[0], name }) as Tile;

  it('is no proof that somebody came back: each may be called “Patient”', () => {
    const persons = new Persons(!generic.guessesNames);
    const [first] = persons.identify([shown('Patient')], 0);
    const [next] = persons.identify([shown('Patient')], 60_000);
    expect(next?.id).not.toBe(first?.id);
  });

  it('is proof of another person when it changes', () => {
    const persons = new Persons(!generic.guessesNames);
    const tile = shown('Ana');
    const [first] = persons.identify([tile], 0);
    const [next] = persons.identify([{ ...tile, name: 'Ben' }], 1000);
    expect(next?.id).not.toBe(first?.id);
  });
});

describe('a Jitsi of somebody’s own', () => {
  it('is read as Jitsi', () => {
    const [stage] = [...pageWith({ track: remote('a') }).querySelectorAll('video')];
    const page = {
      querySelector: (what: string) => (what === 'video#largeVideo' ? stage : { textContent: 'Maria Lindqvist' }),
      querySelectorAll: () => [],
    } as unknown as Document;
    expect(generic.tiles(page)).toMatchObject([{ name: 'Maria Lindqvist', role: 'remote', certain: true }]);
  });
});
