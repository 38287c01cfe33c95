import './zoom-client.css';
import { runCall } from './call-page';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { fetchConfig } from './signalling';
import { ZoomStage } from './zoom-stage';

/** Stand-in of Zoom's meeting: `<video-player-container>` with both ways in which Zoom draws its tiles. */

const CONTROLS: [IconName, string][] = [
  ['mic', 'Mute'],
  ['camera', 'Stop Video'],
  ['people', 'Participants'],
  ['chat', 'Chat'],
  ['share', 'Share Screen'],
  ['hand', 'Reactions'],
  ['more', 'More'],
];

function controlBar(): HTMLElement {
  return element(
    'footer',
    { class: 'footer' },
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
    element(
      'div',
      { class: 'controls' },
      ...CONTROLS.map(([name, label]) => element('button', { class: 'control' }, icon(name), label)),
    ),
    element('div', { class: 'end' }, element('button', { class: 'leave' }, 'Leave')),
  );
}

/** Before the call: the camera's preview is a player too. */
function lobby(container: HTMLElement, self: MediaStream): Promise<void> {
  const player = element('video-player', { 'media-type': 'preview', 'node-id': '16777216' });
  player.append(videoElement({ class: 'mirrored' }, self));
  const join = element('button', { id: 'join' }, 'Join');
  container.append(player, join);
  return new Promise((resolve) => {
    join.onclick = () => {
      player.remove();
      join.remove();
      resolve();
    };
  });
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const container = element('video-player-container', {});
  container.attachShadow({ mode: 'open' }).append(element('slot', {}));
  document.body.append(
    element('div', { class: 'meeting' }, element('div', { id: 'video-pip-container' }, container)),
    controlBar(),
  );
  const self = new MediaStream([openDoctorCamera('generated')]);
  if (config.lobby) await lobby(container, self);
  runCall(new ZoomStage(container, config.zoomRenderer, config.width, config.doctorName, self), config);
}

void main();
