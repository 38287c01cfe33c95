import './jitsi.css';
import type { CallConfig } from '../protocol';
import { runCall } from './call-page';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { openStage } from './jitsi-stage';
import { fetchConfig } from './signalling';

/** Stand-in of Jitsi Meet's call page: the patient's one stream is on the stage and in a thumbnail. */

function stage(name: HTMLElement, video: HTMLVideoElement): HTMLElement {
  const background = element('canvas', { width: '64', height: '36' });
  const context = background.getContext('2d', { alpha: false });
  // Jitsi lays a blurred copy of the picture behind the stage. Blurred here, once a second: a CSS filter would be drawn
  // anew for each frame of the video above it, which without a GPU takes most of a core.
  if (context) context.filter = 'blur(3px) brightness(0.35)';
  setInterval(() => context?.drawImage(video, 0, 0, 64, 36), 1000);
  return element(
    'div',
    { id: 'largeVideoContainer', class: 'videocontainer' },
    element('div', { id: 'largeVideoBackgroundContainer' }, background),
    element('div', { id: 'largeVideoElementsContainer' }, element('div', { id: 'largeVideoWrapper' }, video)),
    element('div', { class: 'stage-name' }, name),
  );
}

function localThumbnail(config: CallConfig): HTMLElement {
  const video = videoElement(
    { id: 'localVideo_container', class: 'flipVideoX' },
    new MediaStream([openDoctorCamera('canvas')]),
  );
  return element(
    'span',
    { id: 'localVideoContainer', class: 'videocontainer' },
    element('span', { id: 'localVideoWrapper' }, video),
    element('div', { class: 'displayname', id: 'localDisplayName' }, `${config.doctorName} (me)`),
  );
}

const TOOLS: [IconName, string][] = [
  ['mic', 'Mute microphone'],
  ['camera', 'Stop camera'],
  ['share', 'Share screen'],
  ['chat', 'Chat'],
  ['hand', 'Raise hand'],
  ['people', 'Participants'],
  ['leave', 'Leave the meeting'],
];

function toolbox(): HTMLElement {
  return element(
    'div',
    { class: 'toolbox' },
    ...TOOLS.map(([name, label]) =>
      element('div', { class: `toolbox-button ${name}`, role: 'button', 'aria-label': label }, icon(name)),
    ),
  );
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const large = videoElement({ id: 'largeVideo' });
  const name = element('span', { 'data-testid': 'stage-display-name' });
  const filmstrip = element('div', { class: 'filmstrip' }, localThumbnail(config));
  document.body.append(
    element('div', { id: 'videospace' }, stage(name, large)),
    filmstrip,
    toolbox(),
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
  );
  runCall(openStage(large, name, filmstrip), config);
}

void main();
