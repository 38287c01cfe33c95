import type { CallAdapter } from './adapter';
import { jitsi } from './jitsi';
import { labelBeside } from './label';
import { isLive, wasLive } from './live-canvas';
import { nameFrom } from './names';
import { shadowRootsIn } from './shadow-roots';
import type { Tile } from './tile';
import { SURELY_LOCAL } from './track-score';
import { bestPicture, hasPicture, remoteScoreOf, videoTrackOf } from './video';

/**
 * Any page without an adapter of its own, by the marks of the tracks alone: WebRTC's are the same everywhere. Its script
 * runs only where the doctor enabled it. Of several remote people none is taken unasked, whatever their pictures' sizes.
 * Where no video is a remote person's, canvases on which the page draws something live could be, and the doctor is asked.
 */
export const generic: CallAdapter = {
  service: 'other',
  matches: [],
  addresses: [],
  guessesNames: true,
  // What call pages are called is unknown; one that shows nobody's live picture has no tiles.
  isCall: () => true,
  // A Jitsi of somebody's own has Jitsi's marks, which tell more than the tracks do.
  tiles: (page) => (page.querySelector('video#largeVideo') ? jitsi.tiles(page) : tilesOf(page)),
  shadowRoots: shadowRootsIn,
};

function tilesOf(page: Document): Tile[] {
  const roots = [page, ...shadowRootsIn(page)];
  const tiles = tilesByTrack(roots);
  const remoteIsKnown = tiles.some(({ role, certain }) => role === 'remote' && certain);
  return [...tiles, ...tilesByCanvas(roots, remoteIsKnown)];
}

/** One picture a track: pages show the same one large and small. */
function tilesByTrack(roots: readonly ParentNode[]): Tile[] {
  const videosOf = new Map<MediaStreamTrack, HTMLVideoElement[]>();
  for (const root of roots) {
    for (const video of root.querySelectorAll('video')) {
      const track = hasPicture(video) ? videoTrackOf(video) : null;
      if (track) videosOf.set(track, [...(videosOf.get(track) ?? []), video]);
    }
  }
  const pictures = [...videosOf].flatMap(([track, videos]) => {
    const element = bestPicture(videos);
    return element ? [{ track, element, score: remoteScoreOf(element) }] : [];
  });
  const remoteIsKnown = pictures.some(({ score }) => score > 0);
  return pictures.map(({ track, element, score }): Tile => {
    const id = ownNameOf(track);
    const { videoWidth: width, videoHeight: height } = element;
    const label = labelBeside(element);
    const name = () => nameFrom(label?.isConnected ? label.textContent : null);
    const role = isScreen(element) ? ({ role: 'screen', certain: true } as const) : roleOf(score, remoteIsKnown);
    const source = { kind: 'video', element } as const;
    const marks = () => `${videoTrackOf(element) === track} ${name()}`;
    return { id, name: name(), ...role, width, height, source, marks };
  });
}

/** Nothing tells who is on a canvas. Beside a surely remote video none is looked for, and those found before count as oneself. */
function tilesByCanvas(roots: readonly ParentNode[], remoteIsKnown: boolean): Tile[] {
  const canvases = roots.flatMap((root) => [...root.querySelectorAll('canvas')]);
  const found = canvases.filter((canvas) => (remoteIsKnown ? wasLive(canvas) : isLive(canvas, performance.now())));
  return found.map((canvas) => canvasTile(canvas, roleOf(0, remoteIsKnown)));
}

function canvasTile(element: HTMLCanvasElement, role: Pick<Tile, 'role' | 'certain'>): Tile {
  const label = labelBeside(element);
  const name = () => nameFrom(label?.isConnected ? label.textContent : null);
  const region = () => ({ x: 0, y: 0, width: element.width, height: element.height });
  return {
    id: ownNameOf(element),
    name: name(),
    ...role,
    width: element.width,
    height: element.height,
    source: { kind: 'canvas', element, region },
    marks: () => `${name()}`,
  };
}

const ownNames = new WeakMap<object, string>();

/** Our own name of a track or canvas. A track's id will not do: Janus calls the first track of each connection `janus0`, whoever sends it. */
function ownNameOf(thing: MediaStreamTrack | HTMLCanvasElement): string {
  const name = ownNames.get(thing) ?? crypto.randomUUID();
  ownNames.set(thing, name);
  return name;
}

/**
 * A track that a script made can be one's own camera with its background blurred, or a remote picture that a page decodes
 * itself. Beside a surely remote one it is one's own; alone it is left to the doctor to say (ours).
 */
function roleOf(score: number, remoteIsKnown: boolean): Pick<Tile, 'role' | 'certain'> {
  if (score > 0) return { role: 'remote', certain: true };
  if (score <= SURELY_LOCAL) return { role: 'self', certain: true };
  return { role: remoteIsKnown ? 'self' : 'remote', certain: false };
}

/** One's own screen, as it is shared. A remote one has no mark of its own: the doctor chooses. */
function isScreen(video: HTMLVideoElement): boolean {
  return videoTrackOf(video)?.getSettings().displaySurface !== undefined;
}
