import type { CallAdapter } from './adapter';
import { jitsi } from './jitsi';
import { labelBeside } from './label';
import { nameFrom } from './names';
import type { Tile } from './tile';
import { SURELY_LOCAL } from './track-score';
import { bestPicture, hasPicture, remoteScoreOf, videoTrackOf } from './video';

/**
 * Any page without an adapter of its own, by the marks of the tracks alone: WebRTC's are the same everywhere. Its script
 * runs only where the doctor enabled it. Of several remote people none is taken unasked, whatever their pictures' sizes.
 */
export const generic: CallAdapter = {
  service: 'other',
  matches: [],
  addresses: [],
  guessesNames: true,
  // What call pages are called is unknown; one that shows nobody's live picture has no tiles.
  isCall: () => true,
  // A Jitsi of somebody's own has Jitsi's marks, which tell more than the tracks do.
  tiles: (page) => (page.querySelector('video#largeVideo') ? jitsi.tiles(page) : tilesByTrack(page)),
  shadowRoots,
};

/** One picture a track: pages show the same one large and small. */
function tilesByTrack(page: Document): Tile[] {
  const videosOf = new Map<MediaStreamTrack, HTMLVideoElement[]>();
  for (const root of [page, ...shadowRoots(page)]) {
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
    const id = nameOfTrack(track);
    const { videoWidth: width, videoHeight: height } = element;
    const label = labelBeside(element);
    const name = () => nameFrom(label?.isConnected ? label.textContent : null);
    const role = isScreen(element) ? ({ role: 'screen', certain: true } as const) : roleOf(score, remoteIsKnown);
    const source = { kind: 'video', element } as const;
    const marks = () => `${videoTrackOf(element) === track} ${name()}`;
    return { id, name: name(), ...role, width, height, source, marks };
  });
}

const namesOfTracks = new WeakMap<MediaStreamTrack, string>();

/** Our own name of a track. Its id will not do: Janus calls the first track of each connection `janus0`, whoever sends it. */
function nameOfTrack(track: MediaStreamTrack): string {
  const name = namesOfTracks.get(track) ?? crypto.randomUUID();
  namesOfTracks.set(track, name);
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

/** All open ones: telehealth sites build their calls of web components too. */
function shadowRoots(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}
