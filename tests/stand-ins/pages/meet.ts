import './meet.css';
import { DOCTOR_LOOK } from '../../patient/look';
import { restProgram } from '../../patient/programs';
import type { CallConfig } from '../protocol';
import { openGeneratedCamera } from './camera';
import { element, videoElement } from './dom';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';

/** Stand-in of Google Meet's call page. What is copied and from which facts: see README.md beside the server. */

const SPACE = 'spaces/a1B2c3D4e5F6';
const PATIENT_ID = `${SPACE}/devices/214`;
const SELF_ID = `${SPACE}/devices/213`;

/** Meet's icons are words in an icon font: a reader of names must not take them for names. */
function icon(ligature: string): HTMLElement {
  return element('i', { class: 'google-symbols', 'aria-hidden': 'true' }, ligature);
}

/** A participant's tile: a hidden video without data before the one that shows. */
function tile(id: string, name: string, className: string, video: HTMLVideoElement): HTMLElement {
  const spare = videoElement({ class: 'spare' });
  return element(
    'div',
    { class: `tile ${className}`, 'data-participant-id': id, 'data-requested-participant-id': id },
    element('div', { class: 'picture' }, spare, video),
    element('div', { class: 'decoys' }, icon('frame_person'), icon('mic_none')),
    element('div', { class: 'name' }, element('span', { class: 'notranslate' }, name)),
    element('button', { class: 'pin', 'aria-label': `Pin ${name} to your main screen` }, icon('keep')),
  );
}

function selfTile(config: CallConfig): HTMLElement {
  const program = { ...restProgram(3, 7200, { clean: true }), headMotionMm: 2 };
  const camera = openGeneratedCamera({ program, look: DOCTOR_LOOK, width: 320, height: 180, fps: 10 });
  void camera.start();
  const video = videoElement({ class: 'mirrored' }, new MediaStream([camera.track]));
  return tile(SELF_ID, config.doctorName, 'self', video);
}

function controlBar(): HTMLElement {
  const button = (ligature: string, label: string, className = ''): HTMLElement =>
    element('button', { class: `control ${className}`, 'aria-label': label }, icon(ligature));
  return element(
    'footer',
    { class: 'bar' },
    element('div', { class: 'note' }, 'demo stand-in, not a real call'),
    element(
      'div',
      { class: 'controls' },
      button('mic', 'Turn off microphone'),
      button('videocam', 'Turn off camera'),
      button('closed_caption', 'Turn on captions'),
      button('back_hand', 'Raise hand'),
      button('present_to_all', 'Present now'),
      button('more_vert', 'More options'),
      button('call_end', 'Leave call', 'leave'),
    ),
    element('div', { class: 'code' }, location.pathname.slice(1)),
  );
}

async function main(): Promise<void> {
  const config = await fetchConfig();
  const video = videoElement({});
  const patient = tile(PATIENT_ID, config.patientName, 'main', video);
  document.body.append(element('main', {}, patient, selfTile(config)), controlBar());
  const { shown } = receivePatient((stream) => {
    video.srcObject = stream;
    void firstPicture(video).then(shown);
  });
}

void main();
