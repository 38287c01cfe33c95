import type { CallAdapter } from './adapter';
import { type Rect, regionOnCanvas } from './geometry';
import { isIdOfName, nameFrom } from './names';
import { largestOfEach, type Tile, type TileRole } from './tile';
import { SURELY_LOCAL } from './track-score';
import { bestPicture, remoteScoreOf } from './video';
import { identityOf } from './zoom-identity';

/** Views whose frame is the big one, and those of the small ones. */
const BIG = ['speaker-active', 'multi-speaker-active', 'single-main'];
const SMALL = ['speaker-bar', 'suspension-video', 'single-suspension'];
const FRAME = framesOf([...BIG, ...SMALL, 'gallery-video']);
const BIG_FRAME = framesOf(BIG);
const SMALL_FRAME = framesOf(SMALL);

/** Zoom's web client: the meeting is in the top page or in a same-origin iframe; each frame reads its own document. */
export const zoom: CallAdapter = {
  service: 'zoom',
  matches: ['https://*.zoom.us/*'],
  addresses: ['https://app.zoom.us/wc/81234567890/join', 'https://app.zoom.us/wc/join/81234567890'],
  isCall: (url) => /^\/wc\/(join\/\d+|\d+\/(join|start))/.test(url.pathname),
  tiles: (page) => {
    const players = [...page.querySelectorAll('video-player[node-id]')].flatMap((player) => foundIn(player) ?? []);
    const found = largestOfEach(players.map((tile) => withNodeId(tile, players)));
    const self = found.find(({ role }) => role === 'self') ?? unmarkedSelf(found);
    return found.map(({ player, ...tile }): Tile => {
      if (tile.role) return { ...tile, role: tile.role, certain: true };
      // One of those of whom nothing is known may be oneself, until oneself is found among the others.
      return { ...tile, role: tile.id === self?.id ? 'self' : 'remote', certain: self !== null };
    });
  },
  shadowRoots: (page) =>
    [...page.querySelectorAll('video-player-container, video-player')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
};

type Found = Omit<Tile, 'role' | 'certain'> & { player: Element; role: TileRole | null };

function foundIn(player: Element): Found | null {
  const { node, media, name } = read(player);
  const identity = identityOf({ node, media, name });
  const picture = videoOf(player) ?? canvasOf(player);
  if (!picture || !identity) return null;
  const role = identity.role ?? roleOf(picture.source);
  return { ...identity, ...picture, name, player, role, marks: () => Object.values(read(player)).join(' ') };
}

/** A player and its place in a frame are used for one participant after another. */
function read(player: Element) {
  return {
    node: player.getAttribute('node-id') ?? '',
    media: player.getAttribute('media-type'),
    name: nameFrom(player.closest(FRAME)?.querySelector('.video-avatar__avatar-footer span')?.textContent),
  };
}

/** The big player of the speaker view has no node id: the one small player of the same name lends its own. */
function withNodeId(tile: Found, found: readonly Found[]): Found {
  if (!isIdOfName(tile.id)) return tile;
  const namesakes = found.filter(({ id, name, role }) => name === tile.name && role !== 'screen' && !isIdOfName(id));
  const [namesake] = namesakes;
  return namesake && namesakes.length === 1 ? { ...tile, id: namesake.id } : tile;
}

function roleOf(source: Tile['source']): TileRole | null {
  if (source.kind === 'canvas') return null;
  const score = remoteScoreOf(source.element);
  if (score > 0) return 'remote';
  // A generated track alone says nothing here: Zoom feeds remote pictures through generators.
  return score <= SURELY_LOCAL ? 'self' : null;
}

/**
 * A shared canvas tells nothing of who is who. But the speaker view never has oneself as the big one: of two people
 * the small one is oneself (ours). With more people nothing is concluded.
 */
function unmarkedSelf(found: readonly Found[]): Found | null {
  const people = found.filter(({ role }) => role !== 'screen');
  const [one, other] = people;
  if (people.length !== 2 || !one || !other) return null;
  const isBig = ({ player }: Found) => player.closest(BIG_FRAME) !== null;
  const small = people.find((tile) => tile.role === null && tile.player.closest(SMALL_FRAME) !== null);
  return small && isBig(small === one ? other : one) ? small : null;
}

type Picture = Pick<Tile, 'source' | 'width' | 'height'>;

function videoOf(player: Element): Picture | null {
  const inShadow = player.shadowRoot?.querySelectorAll('video') ?? [];
  const element = bestPicture([...player.querySelectorAll('video'), ...inShadow]);
  return element && { source: { kind: 'video', element }, width: element.videoWidth, height: element.videoHeight };
}

function canvasOf(player: Element): Picture | null {
  const root = player.closest('video-player-container')?.shadowRoot;
  const element = root?.querySelector<HTMLCanvasElement>('canvas[id^="video-player-canvas"]');
  if (!element) return null;
  const region = (): Rect | null =>
    regionOnCanvas(player.getBoundingClientRect(), element.getBoundingClientRect(), element.width, element.height);
  const now = region();
  return now && { source: { kind: 'canvas', element, region }, width: now.width, height: now.height };
}

function framesOf(views: readonly string[]): string {
  return views.map((view) => `div.${view}-container__video-frame`).join(', ');
}
