import type { CallAdapter } from './adapter';
import { nameFrom } from './names';
import type { Tile, TileRole } from './tile';
import { bestPicture, hasPicture, remoteScoreOf, videoTrackOf } from './video';

/** Jitsi Meet: `<video>`s throughout; the stage shows one participant's stream a second time. */
export const jitsi: CallAdapter = {
  service: 'jitsi',
  matches: ['https://meet.jit.si/*'],
  addresses: ['https://meet.jit.si/HemiscopeTrial'],
  isCall: (url) => url.pathname.length > 1 && !url.pathname.startsWith('/static/'),
  tiles: (page) => {
    const thumbnails = [...page.querySelectorAll('.videocontainer')].flatMap((box) => thumbnailOf(box) ?? []);
    const stage = page.querySelector<HTMLVideoElement>('video#largeVideo');
    return stage && hasPicture(stage) ? withStage(thumbnails, stage, page) : thumbnails;
  },
};

function thumbnailOf(box: Element): Tile | null {
  const element = bestPicture([...box.querySelectorAll('video')]);
  if (!element) return null;
  const self = box.closest('#localVideoContainer') !== null || box.querySelector('#localVideo_container') !== null;
  const endpoint = /^participant_(.+)$/.exec(box.id)?.[1];
  if (!self && !endpoint) return null;
  const id = self ? 'local' : (endpoint ?? '');
  const label = box.querySelector(self ? '#localDisplayName' : `#${CSS.escape(`participant_${id}_name`)}`);
  return tile(id, nameFrom(label?.textContent), self ? 'self' : roleOf(id), element);
}

/** A participant's screen is a participant of its own, named after its owner. */
function roleOf(endpoint: string): TileRole {
  return /-v\d+$/.test(endpoint) ? 'screen' : 'remote';
}

/** Stage and thumbnail of one track are one tile: the larger picture. The stage alone is a tile of its own. */
function withStage(thumbnails: Tile[], stage: HTMLVideoElement, page: Document): Tile[] {
  const track = videoTrackOf(stage)?.id ?? '';
  const owner = thumbnails.find(({ source }) => source.kind === 'video' && videoTrackOf(source.element)?.id === track);
  if (!owner) {
    const name = nameFrom(page.querySelector('[data-testid="stage-display-name"]')?.textContent);
    const role: TileRole = remoteScoreOf(stage) < 0 ? 'self' : 'remote';
    return [...thumbnails, tile(`stage:${track}`, name, role, stage)];
  }
  if (stage.videoWidth < owner.width) return thumbnails;
  const onStage = tile(owner.id, owner.name, owner.role, stage);
  return thumbnails.map((thumbnail) => (thumbnail === owner ? onStage : thumbnail));
}

function tile(id: string, name: string | null, role: TileRole, element: HTMLVideoElement): Tile {
  return { id, name, role, width: element.videoWidth, height: element.videoHeight, source: { kind: 'video', element } };
}
