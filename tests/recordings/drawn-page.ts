import { addCameraNoise } from '../patient/camera-noise';
import { drawPatient } from '../patient/draw';
import { PATIENT_LOOK } from '../patient/look';
import { poseAt } from '../patient/pose';
import type { PatientProgram } from '../patient/program';

/** What is drawn. Lengths in pixels. */
export interface DrawnVideo {
  program: PatientProgram;
  width: number;
  height: number;
  fps: number;
  seconds: number;
}

declare global {
  interface Window {
    /** Draws pictures `from` to `to` (without it) as JPEG files, base64, in order. */
    drawPictures(video: DrawnVideo, from: number, to: number): Promise<string[]>;
  }
}

/** Near lossless: what is lost is lost by the encoder under test. */
const JPEG_QUALITY = 0.97;

let canvas: OffscreenCanvas | null = null;

window.drawPictures = async ({ program, width, height, fps }, from, to) => {
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas.');
  const pictures: string[] = [];
  for (let index = from; index < to; index++) {
    drawPatient(context, poseAt(program, index / fps), PATIENT_LOOK);
    addCameraNoise(context, program.cameraNoise, index);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    pictures.push(btoa(text));
  }
  return pictures;
};
