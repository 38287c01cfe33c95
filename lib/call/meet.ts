import type { CallAdapter } from './adapter';
import { firstName } from './names';
import type { Tile, TileRole } from './tile';
import { bestPicture, remoteScoreOf } from './video';

/** Both carry `spaces/…/devices/…` and are the most stable marks of a tile. `data-self-name` contradicts itself across versions. */
const TILE = '[data-participant-id], [data-requested-participant-id]';

/** Ligatures of the icons on a presentation's tile; its track looks like any remote one. */
const SCREEN_ICONS = new Set(['present_to_all', 'screen_share', 'computer_arrow_up']);

/** Google Meet: plain `<video>`s over WebRTC in the top frame. */
export const meet: CallAdapter = {
  service: 'meet',
  matches: ['https://meet.google.com/*'],
  addresses: ['https://meet.google.com/abc-defg-hij', 'https://meet.google.com/lookup/alias'],
  isCall: (url) => /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/.)/.test(url.pathname),
  tiles: (page) => {
    const videosOf = new Map<string, HTMLVideoElement[]>();
    for (const video of page.querySelectorAll('video')) {
      const id = participantOf(video.closest(TILE));
      if (id) videosOf.set(id, [...(videosOf.get(id) ?? []), video]);
    }
    return [...videosOf].flatMap(([id, videos]): Tile[] => {
      const element = bestPicture(videos);
      const tile = element?.closest(TILE);
      if (!element || !tile) return [];
      const name = nameOf(tile, id, page);
      const { videoWidth: width, videoHeight: height } = element;
      return [{ id, name, role: roleOf(tile, element), width, height, source: { kind: 'video', element } }];
    });
  },
};

function participantOf(tile: Element | null): string | null {
  return tile?.getAttribute('data-participant-id') ?? tile?.getAttribute('data-requested-participant-id') ?? null;
}

function roleOf(tile: Element, video: HTMLVideoElement): TileRole {
  if (remoteScoreOf(video) < 0) return 'self';
  const icons = [...tile.querySelectorAll('i')].map((icon) => icon.textContent?.trim() ?? '');
  return icons.some((icon) => SCREEN_ICONS.has(icon)) ? 'screen' : 'remote';
}

function nameOf(tile: Element, id: string, page: Document): string | null {
  const labels = [...tile.querySelectorAll('span.notranslate')].map((label) => label.textContent);
  const pins = [...tile.querySelectorAll('button[aria-label]')].map(
    (button) => /^Pin (.+) to your main screen$/.exec(button.getAttribute('aria-label') ?? '')?.[1],
  );
  const listed = page.querySelector(`[role="listitem"][data-participant-id="${CSS.escape(id)}"][aria-label]`);
  return firstName([...labels, ...pins, listed?.getAttribute('aria-label')]);
}
