import './jitsi.css';
import { DOCTOR_LOOK } from '../../patient/look';
import { restProgram } from '../../patient/programs';
import type { CallConfig } from '../protocol';
import { openCanvasCamera } from './camera';
import { element, videoElement } from './dom';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';

/** Stand-in of Jitsi Meet's call page: the patient's one stream is on the stage and in a thumbnail. */

const PATIENT_ENDPOINT = '7c3e91ab';

function stage(name: string, video: HTMLVideoElement): HTMLElement {
  const background = element('canvas', { width: '64', height: '36' });
  // Jitsi lays a blurred copy of the picture behind the stage.
  setInterval(() => background.getContext('2d')?.drawImage(video, 0, 0, 64, 36), 1000);
  return element(
    'div',
    { id: 'largeVideoContainer', class: 'videocontainer' },
    element('div', { id: 'largeVideoBackgroundContainer' }, background),
    element('div', { id: 'largeVideoElementsContainer' }, element('div', { id: 'largeVideoWrapper' }, video)),
    element('div', { class: 'stage-name' }, element('span', { 'data-testid': 'stage-display-name' }, name)),
  );
}

function thumbnail(name: string, video: HTMLVideoElement): HTMLElement {
  return element(
    'span',
    { id: `participant_${PATIENT_ENDPOINT}`, class: 'videocontainer' },
    element('div', { class: 'videocontainer__background' }),
    video,
    element('div', { class: 'displayname', id: `participant_${PATIENT_ENDPOINT}_name` }, name),
  );
}

function localThumbnail(config: CallConfig): HTMLElement {
  const program = { ...restProgram(3, 7200, { clean: true }), headMotionMm: 2 };
  const camera = openCanvasCamera({ program, look: DOCTOR_LOOK, width: 320, height: 180, fps: 10 });
  void camera.start();
  const video = videoElement({ id: 'localVideo_container', class: 'flipVideoX' }, new MediaStream([camera.track]));
  return element(
    'span',
    { id: 'localVideoContainer', class: 'videocontainer' },
    element('span', { id: 'localVideoWrapper' }, video),
    element('div', { class: 'displayname', id: 'localDisplayName' }, `${config.doctorName} (me)`),
  );
}

function toolbox(): HTMLElement {
  const labels = ['Mute microphone', 'Stop camera', 'Share screen', 'Chat', 'Raise hand', 'Participants'];
  return element(
    'div',
    { class: 'toolbox' },
    ...labels.map((label) => element('div', { class: 'toolbox-button', role: 'button', 'aria-label': label })),
    element('div', { class: 'toolbox-button hangup', role: 'button', 'aria-label': 'Leave the meeting' }),
  );
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const large = videoElement({ id: 'largeVideo' });
  const small = videoElement({});
  document.body.append(
    element('div', { id: 'videospace' }, stage(config.patientName, large)),
    element('div', { class: 'filmstrip' }, thumbnail(config.patientName, small), localThumbnail(config)),
    toolbox(),
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
  );
  const { shown } = receivePatient((stream) => {
    large.srcObject = stream;
    small.srcObject = stream;
    small.id = `remoteVideo_${stream.getVideoTracks()[0]?.id}`;
    void firstPicture(large).then(shown);
  });
}

void main();
