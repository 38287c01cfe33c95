import './plain.css';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';

/** A two-party call page that Hemiscope knows nothing of, as telehealth sites build them. */
async function main(): Promise<void> {
  const config = await fetchConfig();
  const remote = videoElement({});
  document.body.append(
    element(
      'div',
      { class: 'participant' },
      remote,
      element('div', { class: 'label' }, element('span', {}, config.patientName), element('span', {}, ' 00:12')),
      element('button', { type: 'button' }, 'Full screen'),
    ),
    // Unmirrored, from a track that a script made: no mark of the local camera.
    videoElement({ class: 'own' }, new MediaStream([openDoctorCamera('generated')])),
  );
  const { shown } = receivePatient((stream) => {
    remote.srcObject = stream;
    void firstPicture(remote).then(shown);
  });
}

void main();
