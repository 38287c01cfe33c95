import type { ZoomRenderer } from '../protocol';
import { keyOf, type Label, PATIENT, type Stage } from './call-page';
import { element, setText, videoElement } from './dom';
import { firstPicture } from './receive-patient';
import { openSharedCanvas, type SharedCanvas } from './zoom-shared-canvas';

interface Tile {
  frame: HTMLElement;
  player: HTMLElement;
  label: Label;
  stream: MediaStream | null;
}

const SELF = 'self';

/** A participant is `id >> 10 << 10`; another value is their shared screen. */
function nodeOf({ number, screen }: Label): string {
  return String(((16778 + number) << 10) | (screen ? 1 : 0));
}

function newTile(label: Label): Tile {
  // The share's id alone tells what it is.
  const player = element('video-player', {
    ...(label.screen ? {} : { 'media-type': 'video' }),
    'node-id': nodeOf(label),
  });
  const footer = element('div', { class: 'video-avatar__avatar-footer' }, element('span', { role: 'none' }));
  return { frame: element('div', {}, footer), player, label, stream: null };
}

/** Zoom's way with tiles: a `<video-player>` only while there is a picture, drawn as a `<video>` in it or on one canvas for all. */
export class ZoomStage implements Stage {
  readonly #container: HTMLElement;
  readonly #nativeWidth: number;
  readonly #tiles = new Map<string, Tile>();
  #canvas: SharedCanvas | null = null;
  /** Who is big; they have no node id of their own. Null: the patient, with it. */
  #speaker: string | null = null;

  constructor(container: HTMLElement, renderer: ZoomRenderer, nativeWidth: number, doctor: string, self: MediaStream) {
    this.#container = container;
    this.#nativeWidth = nativeWidth;
    this.#setRenderer(renderer);
    this.add(SELF, { number: -1, name: doctor, screen: false });
    void this.show(SELF, self);
  }

  add(key: string, label: Label): void {
    const tile = newTile(label);
    this.#tiles.set(key, tile);
    // The self view lies over the others.
    if (key === PATIENT) this.#container.prepend(tile.frame);
    else this.#container.append(tile.frame);
    this.#layOut();
  }

  remove(key: string): void {
    this.#canvas?.hide(key);
    this.#tiles.get(key)?.frame.remove();
    this.#tiles.delete(key);
    this.#layOut();
  }

  relabel(key: string, label: Label): void {
    this.#tile(key).label = label;
    this.#layOut();
  }

  async show(key: string, stream: MediaStream | null): Promise<void> {
    const tile = this.#tile(key);
    tile.stream = stream;
    const [track] = stream?.getVideoTracks() ?? [];
    if (!track) {
      this.#canvas?.hide(key);
      tile.player.remove();
      tile.player.replaceChildren();
      this.#layOut();
      return;
    }
    tile.frame.prepend(tile.player);
    this.#layOut();
    if (this.#canvas) return this.#canvas.show(key, track);
    const video = tile.player.querySelector('video') ?? videoElement(key === SELF ? { class: 'mirrored' } : {});
    tile.player.append(video);
    video.srcObject = stream;
    return firstPicture(video);
  }

  async special(command: Parameters<Stage['special']>[0]): Promise<void> {
    if (command.kind === 'stage') {
      this.#speaker = keyOf(command.person);
      this.#layOut();
      return;
    }
    this.#setRenderer(command.to);
    await Promise.all([...this.#tiles].map(([key, { stream }]) => stream && this.show(key, stream)));
  }

  /** The old canvas or the old videos go; whoever calls shows the pictures again. */
  #setRenderer(renderer: ZoomRenderer): void {
    this.#canvas?.remove();
    for (const { player } of this.#tiles.values()) player.replaceChildren();
    // The patient's first: their tile gives the scale. The self view last, as it lies over the others.
    const rank = (key: string): number => (key === PATIENT ? 0 : key === SELF ? 2 : 1);
    const players = (): [string, HTMLElement][] =>
      [...this.#tiles]
        .flatMap(([key, { player }]): [string, HTMLElement][] => (player.isConnected ? [[key, player]] : []))
        .sort(([a], [b]) => rank(a) - rank(b));
    this.#canvas = renderer === 'canvas' ? openSharedCanvas(this.#container, this.#nativeWidth, players) : null;
  }

  /** More than two people are in the gallery, unless somebody is on the stage. */
  #layOut(): void {
    const gallery = this.#speaker === null && this.#tiles.size > 2;
    const big = this.#speaker ?? PATIENT;
    this.#container.classList.toggle('gallery', gallery);
    let inBar = 0;
    for (const [key, { frame, player, label }] of this.#tiles) {
      const view = gallery ? 'gallery-video' : key === big ? 'speaker-active' : 'speaker-bar';
      frame.className = `${view}-container__video-frame`;
      frame.style.top = view === 'speaker-bar' ? `${2 + 22 * inBar++}%` : '';
      player.setAttribute('node-id', key === this.#speaker ? '1' : nodeOf(label));
      const name = frame.querySelector('.video-avatar__avatar-footer span');
      if (name) setText(name, label.name);
    }
    this.#canvas?.layOut();
  }

  #tile(key: string): Tile {
    const tile = this.#tiles.get(key);
    if (!tile) throw new Error(`no tile of ${key}`);
    return tile;
  }
}
