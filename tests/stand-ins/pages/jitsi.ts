import './jitsi.css';
import type { CallConfig } from '../protocol';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';

/** Stand-in of Jitsi Meet's call page: the patient's one stream is on the stage and in a thumbnail. */

const PATIENT_ENDPOINT = '7c3e91ab';

function stage(name: string, video: HTMLVideoElement): HTMLElement {
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
