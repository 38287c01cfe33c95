import './meet.css';
import type { CallConfig } from '../protocol';
import { type Label, PATIENT, runCall, type Stage } from './call-page';
import { openDoctorCamera } from './camera';
import { element, setText, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { pictureInPictureButton } from './picture-in-picture';
import { firstPicture } from './receive-patient';
import { fetchConfig } from './signalling';

/** Stand-in of Google Meet's call page. What is copied and from which facts: see README.md beside the server. */

const SELF_ID = idOf(-1);

function idOf(number: number): string {
  return `spaces/a1B2c3D4e5F6/devices/${214 + number}`;
}

/** Meet's icons are words in an icon font: a reader of names must not take them for names. */
function ligature(word: string): HTMLElement {
  return element('i', { class: 'google-symbols', 'aria-hidden': 'true' }, word);
}

/** A participant's tile: a hidden video without data before the one that shows. */
function tile(id: string, name: string, className: string, video: HTMLVideoElement): HTMLElement {
  const spare = videoElement({ class: 'spare' });
  return element(
    'div',
    { class: `tile ${className}`, 'data-participant-id': id, 'data-requested-participant-id': id },
    element('div', { class: 'picture' }, spare, video),
    element('div', { class: 'decoys' }, ligature('frame_person'), ligature('mic_none')),
    element('div', { class: 'name' }, element('span', { class: 'notranslate' }, name)),
    element('button', { class: 'pin', 'aria-label': `Pin ${name} to your main screen` }, ligature('keep')),
  );
}

function selfTile(config: CallConfig): HTMLElement {
  const video = videoElement({ class: 'mirrored' }, new MediaStream([openDoctorCamera('generated')]));
  return tile(SELF_ID, config.doctorName, 'self', video);
}

/** Before the call: the camera's preview carries the same id as a tile does. */
function lobby(self: HTMLElement): Promise<void> {
  const join = element('button', { id: 'join' }, 'Join now');
  const room = element('main', { class: 'lobby' }, self, join);
  document.body.append(room);
  return new Promise((resolve) => {
    join.onclick = () => {
      room.remove();
      resolve();
    };
  });
}

function openStage(grid: HTMLElement): Stage {
  const tiles = new Map<string, HTMLElement>();
  const partOf = (key: string, part: string): HTMLElement => {
    const found = tiles.get(key)?.querySelector<HTMLElement>(part);
    if (!found) throw new Error(`no ${part} in ${key}`);
    return found;
  };
  const tileOf = ({ number, name, screen }: Label, className: string): HTMLElement => {
    const made = tile(idOf(number), name, className, videoElement({}));
    if (screen) made.querySelector('.decoys')?.replaceChildren(ligature('present_to_all'));
    return made;
  };
  return {
    add(key, label) {
      const made = tileOf(label, key === PATIENT ? 'main' : 'other');
      tiles.set(key, made);
      if (key === PATIENT) grid.prepend(made);
      else grid.append(made);
    },
    remove(key) {
      tiles.get(key)?.remove();
      tiles.delete(key);
    },
    relabel(key, { number, name }) {
      const found = tiles.get(key);
      for (const mark of ['data-participant-id', 'data-requested-participant-id'])
        found?.setAttribute(mark, idOf(number));
      setText(partOf(key, 'span.notranslate'), name);
      partOf(key, '.pin').setAttribute('aria-label', `Pin ${name} to your main screen`);
    },
    show(key, stream) {
      const video = partOf(key, 'video:not(.spare)') as HTMLVideoElement;
      video.srcObject = stream;
      return firstPicture(video);
    },
    special: ({ kind }) => {
      throw new Error(`Meet knows no ${kind}`);
    },
  };
}

function controlBar(pip: HTMLElement): HTMLElement {
  const button = (word: string, label: string, drawn: IconName): HTMLElement =>
    element('button', { class: `control ${drawn}`, 'aria-label': label }, ligature(word), icon(drawn));
  return element(
    'footer',
    { class: 'bar' },
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
    element(
      'div',
      { class: 'controls' },
      button('mic', 'Turn off microphone', 'mic'),
      button('videocam', 'Turn off camera', 'camera'),
      button('closed_caption', 'Turn on captions', 'captions'),
      button('back_hand', 'Raise hand', 'hand'),
      button('present_to_all', 'Present now', 'share'),
      button('more_vert', 'More options', 'more'),
      button('call_end', 'Leave call', 'leave'),
    ),
    element('div', { class: 'code' }, pip, location.pathname.slice(1)),
  );
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const self = selfTile(config);
  if (config.lobby) await lobby(self);
  const grid = element('main', {}, self);
  document.body.append(grid, controlBar(pictureInPictureButton(grid)));
  runCall(openStage(grid), config);
}

void main();
