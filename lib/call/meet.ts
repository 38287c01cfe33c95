import type { CallAdapter } from './adapter';
import { firstName, nameFrom } from './names';
import type { Tile } from './tile';
import { bestPicture, roleByTrack } from './video';

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
      const name = nameOn(tile) ?? listedName(id, page);
      const { videoWidth: width, videoHeight: height } = element;
      const role = roleOf(tile, element);
      return [{ id, name, ...role, width, height, source: { kind: 'video', element }, marks: () => marksOf(element) }];
    });
  },
  shadowRoots: () => [],
};

/** A recycled tile is told by its id or its name: the element and its track stay. */
function marksOf(video: HTMLVideoElement): string {
  const tile = video.closest(TILE);
  return tile ? `${participantOf(tile)} ${nameOn(tile)}` : '';
}

function participantOf(tile: Element | null): string | null {
  return tile?.getAttribute('data-participant-id') ?? tile?.getAttribute('data-requested-participant-id') ?? null;
}

function roleOf(tile: Element, video: HTMLVideoElement): Pick<Tile, 'role' | 'certain'> {
  const icons = [...tile.querySelectorAll('i')].map((icon) => icon.textContent?.trim() ?? '');
  if (icons.some((icon) => SCREEN_ICONS.has(icon))) return { role: 'screen', certain: true };
  return roleByTrack(video);
}

function nameOn(tile: Element): string | null {
  const labels = [...tile.querySelectorAll('span.notranslate')].map((label) => label.textContent);
  const pins = [...tile.querySelectorAll('button[aria-label]')].map(
    (button) => /^Pin (.+) to your main screen$/.exec(button.getAttribute('aria-label') ?? '')?.[1],
  );
  return firstName([...labels, ...pins]);
}

/** From the People panel, while it is open. */
function listedName(id: string, page: Document): string | null {
  const listed = page.querySelector(`[role="listitem"][data-participant-id="${CSS.escape(id)}"][aria-label]`);
  return nameFrom(listed?.getAttribute('aria-label'));
}
