import './zoom-client.css';
import type { CallConfig } from '../protocol';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';
import { openSharedCanvas } from './zoom-shared-canvas';

/** Stand-in of Zoom's meeting: `<video-player-container>` with both ways in which Zoom draws its tiles. */

/** A participant is `id >> 10 << 10`; the low bits tell the stream. */
const PATIENT_NODE = (16778 << 10) | 1;
const SELF_NODE = (16777 << 10) | 1;

interface Tile {
  frame: HTMLElement;
  player: HTMLElement;
}

function tile(prefix: string, node: number, name: string): Tile {
  const player = element('video-player', { 'node-id': String(node), 'media-type': 'video' });
  const footer = element('div', { class: 'video-avatar__avatar-footer' }, element('span', { role: 'none' }, name));
  const frame = element('div', { class: `${prefix}-container__video-frame` }, player, footer);
  return { frame, player };
}

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

function showVideos(patient: Tile, self: Tile): void {
  const video = videoElement({});
  patient.player.append(video);
  self.player.append(videoElement({ class: 'mirrored' }, new MediaStream([openDoctorCamera('generated')])));
  const { shown } = receivePatient((stream) => {
    video.srcObject = stream;
    void firstPicture(video).then(shown);
  });
}

function showCanvas(container: HTMLElement, config: CallConfig, patient: Tile, self: Tile): void {
  const canvas = openSharedCanvas(container, config.width, patient.player, self.player);
  void canvas.show('self', openDoctorCamera('generated'));
  const { shown } = receivePatient((stream) => {
    const [track] = stream.getVideoTracks();
    if (track) void canvas.show('patient', track).then(shown);
  });
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const patient = tile('speaker-active', PATIENT_NODE, config.patientName);
  const self = tile('speaker-bar', SELF_NODE, config.doctorName);
  const container = element('video-player-container', {}, patient.frame, self.frame);
  container.attachShadow({ mode: 'open' }).append(element('slot', {}));
  document.body.append(element('div', { class: 'meeting' }, container), controlBar());
  if (config.zoomRenderer === 'video') showVideos(patient, self);
  else showCanvas(container, config, patient, self);
}

void main();
