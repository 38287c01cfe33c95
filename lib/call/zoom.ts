import type { CallAdapter } from './adapter';
import { type Rect, regionOnCanvas } from './geometry';
import { nameFrom } from './names';
import type { Tile, TileRole } from './tile';
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
    const found = [...page.querySelectorAll('video-player[node-id]')].flatMap((player) => foundIn(player) ?? []);
    const self = unmarkedSelf(found);
    return found.map((tile): Tile => {
      const { id, name, width, height, source } = tile;
      return { id, name, width, height, source, role: tile.role ?? (tile === self ? 'self' : 'remote') };
    });
  },
};

type Found = Omit<Tile, 'role'> & { player: Element; role: TileRole | null };

function foundIn(player: Element): Found | null {
  const name = nameFrom(player.closest(FRAME)?.querySelector('.video-avatar__avatar-footer span')?.textContent);
  const node = player.getAttribute('node-id') ?? '';
  const identity = identityOf({ node, media: player.getAttribute('media-type'), name });
  const picture = videoOf(player) ?? canvasOf(player);
  if (!picture || !identity) return null;
  return { ...identity, ...picture, name, player, role: identity.role ?? roleOf(picture.source) };
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
 * the small one is oneself (ours). With more people, or with a self view that is marked, nothing is concluded.
 */
function unmarkedSelf(found: readonly Found[]): Found | null {
  const people = found.filter(({ role }) => role !== 'screen');
  const [one, other] = people;
  if (people.length !== 2 || !one || !other || people.some(({ role }) => role === 'self')) return null;
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
