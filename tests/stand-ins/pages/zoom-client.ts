import './zoom-client.css';
import { DOCTOR_LOOK } from '../../patient/look';
import { restProgram } from '../../patient/programs';
import type { CallConfig } from '../protocol';
import { type Camera, openGeneratedCamera } from './camera';
import { element, videoElement } from './dom';
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

function selfCamera(): Camera {
  const program = { ...restProgram(3, 7200, { clean: true }), headMotionMm: 2 };
  const camera = openGeneratedCamera({ program, look: DOCTOR_LOOK, width: 320, height: 180, fps: 10 });
  void camera.start();
  return camera;
}

function controlBar(): HTMLElement {
  const labels = ['Mute', 'Stop Video', 'Participants', 'Chat', 'Share Screen', 'Reactions', 'More'];
  return element(
    'footer',
    { class: 'footer' },
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
    element('div', { class: 'controls' }, ...labels.map((label) => element('button', { class: 'control' }, label))),
    element('div', { class: 'end' }, element('button', { class: 'leave' }, 'Leave')),
  );
}

function showVideos(patient: Tile, self: Tile): void {
  const video = videoElement({});
  patient.player.append(video);
  self.player.append(videoElement({ class: 'mirrored' }, new MediaStream([selfCamera().track])));
  const { shown } = receivePatient((stream) => {
    video.srcObject = stream;
    void firstPicture(video).then(shown);
  });
}

function showCanvas(container: HTMLElement, config: CallConfig, patient: Tile, self: Tile): void {
  const canvas = openSharedCanvas(container, config.width, patient.player, self.player);
  canvas.show('self', selfCamera().track);
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
