import type { CameraSettings, FromCamera, Place, ToCamera } from '../../patient/camera-messages';
import { DOCTOR_LOOK } from '../../patient/look';
import { restProgram } from '../../patient/programs';
import { generatedTrack } from './track-streams';
import { startWorker } from './worker';

/** A drawn person's camera. */
export interface Camera {
  track: MediaStreamTrack;
  /** Begins the program; resolves to its second 0, epoch milliseconds. */
  start(): Promise<number>;
  /** Somebody in the picture moves, comes or goes. */
  place(who: 'patient' | 'carer', at: Place | null, overS: number): void;
}

/** The doctor in front of the laptop: small, quiet, two hours long. */
const DOCTOR: CameraSettings = {
  program: { ...restProgram(3, 7200, { clean: true }), headMotionMm: 2 },
  look: DOCTOR_LOOK,
  carer: null,
  width: 320,
  height: 180,
  fps: 10,
};

/** The doctor's own camera, running, with the kind of track that the service makes. */
export function openDoctorCamera(kind: 'generated' | 'canvas'): MediaStreamTrack {
  const { track, start } = kind === 'generated' ? openGeneratedCamera(DOCTOR) : openCanvasCamera(DOCTOR);
  void start();
  return track;
}

/** A camera whose track is made by a track generator, as background effects make it. */
export function openGeneratedCamera(settings: CameraSettings): Camera {
  const { track, writable } = generatedTrack();
  return { track, ...drawInto(writable, settings) };
}

/** A camera whose track is captured from a canvas, as older background effects make it. */
function openCanvasCamera(settings: CameraSettings): Camera {
  const canvas = document.createElement('canvas');
  canvas.width = settings.width;
  canvas.height = settings.height;
  const output = canvas.transferControlToOffscreen();
  const [track] = canvas.captureStream(settings.fps).getVideoTracks();
  if (!track) throw new Error('The canvas gave no track.');
  return { track, ...drawInto(output, settings) };
}

function drawInto(
  output: WritableStream<VideoFrame> | OffscreenCanvas,
  settings: CameraSettings,
): Omit<Camera, 'track'> {
  const worker = startWorker('patient');
  const post = (message: ToCamera, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
  post({ kind: 'open', settings, output }, [output]);
  return {
    start: () =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromCamera>) => resolve(data.timeZeroMs);
        worker.onerror = (event) => reject(new Error(event.message));
        post({ kind: 'start' });
      }),
    place: (who, at, overS) => post({ kind: 'place', who, at, overS }),
  };
}
