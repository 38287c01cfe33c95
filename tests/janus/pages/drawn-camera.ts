import type { CameraSettings } from '../../patient/camera-messages';
import { openGeneratedCamera } from '../../stand-ins/pages/camera';

/** Gives whatever page this runs in the drawn patient for a camera. `drawnCamera(settings)` before the page asks for it. */
function drawnCamera(settings: CameraSettings): { start(): Promise<number> } {
  const camera = openGeneratedCamera(settings);
  navigator.mediaDevices.getUserMedia = async () => new MediaStream([camera.track.clone()]);
  return camera;
}

Object.assign(globalThis, { drawnCamera });
