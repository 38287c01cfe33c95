import './plain.css';
import type { PlainPicture } from '../protocol';
import { openDoctorCamera } from './camera';
import { element, videoElement } from './dom';
import { firstPicture, receivePatient } from './receive-patient';
import { fetchConfig } from './signalling';
import { framesOf } from './track-streams';

/** A two-party call page that Hemiscope knows nothing of, as telehealth sites build them. */
async function main(): Promise<void> {
  const config = await fetchConfig();
  const remote = videoElement({});
  const canvas = element('canvas', {});
  const pictures: Record<PlainPicture, () => HTMLElement> = {
    video: () => remote,
    canvas: () => canvas,
    'video in a closed shadow root': () => inClosedRoot(remote),
  };
  document.body.append(
    element(
      'div',
      { class: 'participant' },
      pictures[config.plainPicture](),
      element('div', { class: 'label' }, element('span', {}, config.patientName), element('span', {}, ' 00:12')),
      element('button', { type: 'button' }, 'Full screen'),
    ),
    // Unmirrored, from a track that a script made: no mark of the local camera.
    videoElement({ class: 'own' }, new MediaStream([openDoctorCamera('generated')])),
  );
  const { shown: seen } = receivePatient((stream) => {
    const [track] = stream.getVideoTracks();
    if (config.plainPicture === 'canvas' && track) void draw(track, canvas).then(seen);
    else {
      remote.srcObject = stream;
      void firstPicture(remote).then(seen);
    }
  });
}

function inClosedRoot(remote: HTMLVideoElement): HTMLElement {
  const host = element('visit-video', {});
  remote.style.cssText = 'width: 100%; height: 100%';
  host.attachShadow({ mode: 'closed' }).append(remote);
  return host;
}

/** Draws a track as pages do that decode themselves: no video is on the page. Resolves with the first picture. */
async function draw(track: MediaStreamTrack, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d', { alpha: false });
  const frames = framesOf(track).getReader();
  const next = async (): Promise<void> => {
    const { value } = await frames.read();
    if (!value) return;
    if (canvas.width !== value.displayWidth) {
      Object.assign(canvas, { width: value.displayWidth, height: value.displayHeight });
    }
    context?.drawImage(value, 0, 0);
    value.close();
    void next().catch(console.error);
  };
  await next();
}

void main();
