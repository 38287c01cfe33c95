import type { CallAdapter } from './adapter';
import { idOfName, nameFrom } from './names';
import type { Tile, TileRole } from './tile';
import { bestPicture, hasPicture, roleByTrack, videoTrackOf } from './video';

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
  shadowRoots: () => [],
};

function thumbnailOf(box: Element): Tile | null {
  const element = bestPicture([...box.querySelectorAll('video')]);
  if (!element) return null;
  const self = box.closest('#localVideoContainer') !== null || box.querySelector('#localVideo_container') !== null;
  const endpoint = endpointOf(box);
  if (!self && !endpoint) return null;
  const id = self ? 'local' : (endpoint ?? '');
  const role = { role: self ? 'self' : roleOf(id), certain: true } as const;
  const label = () => box.querySelector(self ? '#localDisplayName' : `#${CSS.escape(`${box.id}_name`)}`)?.textContent;
  return tile(id, nameFrom(label()), role, element, () => `${box.id} ${nameFrom(label())}`);
}

function endpointOf(box: Element): string | null {
  return /^participant_(.+)$/.exec(box.id)?.[1] ?? null;
}

/** A participant's screen is a participant of its own, named after its owner. */
function roleOf(endpoint: string): TileRole {
  return /-v\d+$/.test(endpoint) ? 'screen' : 'remote';
}

/** Stage and thumbnail of one track are one tile: the larger picture. The stage alone is a tile of its own. */
function withStage(thumbnails: Tile[], stage: HTMLVideoElement, page: Document): Tile[] {
  const track = videoTrackOf(stage)?.id ?? '';
  const owner = thumbnails.find(({ source }) => source.kind === 'video' && videoTrackOf(source.element)?.id === track);
  if (!owner) return [...thumbnails, stageAlone(stage, track, page)];
  if (stage.videoWidth < owner.width) return thumbnails;
  const onStage = tile(owner.id, owner.name, owner, stage, owner.marks);
  return thumbnails.map((thumbnail) => (thumbnail === owner ? onStage : thumbnail));
}

/** The filmstrip is closed, or whoever is on the stage has no thumbnail in it: their name is all there is. */
function stageAlone(stage: HTMLVideoElement, track: string, page: Document): Tile {
  const name = () => nameFrom(page.querySelector('[data-testid="stage-display-name"]')?.textContent);
  const now = name();
  return tile(now ? idOfName(now) : `stage:${track}`, now, roleByTrack(stage), stage, () => `${name()}`);
}

function tile(
  id: string,
  name: string | null,
  { role, certain }: Pick<Tile, 'role' | 'certain'>,
  element: HTMLVideoElement,
  marks: () => string,
): Tile {
  const { videoWidth: width, videoHeight: height } = element;
  return { id, name, role, certain, width, height, source: { kind: 'video', element }, marks };
}
