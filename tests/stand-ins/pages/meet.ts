import './meet.css';
import type { CallConfig } from '../protocol';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { type IconName, icon } from './icons';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';

/** Stand-in of Google Meet's call page. What is copied and from which facts: see README.md beside the server. */

const SPACE = 'spaces/a1B2c3D4e5F6';
const PATIENT_ID = `${SPACE}/devices/214`;
const SELF_ID = `${SPACE}/devices/213`;

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

function controlBar(): HTMLElement {
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
