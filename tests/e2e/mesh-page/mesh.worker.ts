import * as Comlink from 'comlink';
import type { Rect } from '../../../lib/call/geometry';
import type { FramePacket } from '../../../lib/capture/packet';
import { FaceMesh } from '../../../lib/mesh/face-mesh';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import { drawPatient } from '../../patient/draw';
import { PATIENT_LOOK } from '../../patient/look';
import type { PatientPose } from '../../patient/pose';

/** Picture of the drawn call and its rate. */
const WIDTH = 1280;
const HEIGHT = 720;
const FRAME_S = 1 / 30;

/** What became of one drawn frame. */
export interface MeshFrame {
  /** 478 × (x, y, z), source pixels; null without a face. */
  face: number[] | null;
  /** The part of the frame that was looked at. */
  crop: Rect;
}

class MeshPage {
  /** Draws a patient's frames, one a pose, and tracks the face in them as a call's worker would. */
  async track(poses: PatientPose[]): Promise<MeshFrame[]> {
    const mesh = await FaceMesh.create(new URL('/', location.href).href);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('The browser gave no canvas.');
    const tracker = new FaceTracker(mesh);
    const frames: MeshFrame[] = [];
    for (const [i, pose] of poses.entries()) {
      drawPatient(canvas, pose, PATIENT_LOOK);
      const crop = tracker.wantedCrop ?? { x: 0, y: 0, width: WIDTH, height: HEIGHT };
      const face = await tracker.next(packetOf(canvas, crop, i * FRAME_S));
      frames.push({ face: face && [...face], crop });
    }
    mesh.close();
    return frames;
  }

  /** Words of the error with which a start from this folder fails; empty if it does not. */
  async startFailure(baseUrl: string): Promise<string> {
    try {
      (await FaceMesh.create(new URL(baseUrl, location.href).href)).close();
      return '';
    } catch (error) {
      return String(error);
    }
  }
}

function packetOf(canvas: OffscreenCanvasRenderingContext2D, crop: Rect, mediaTimeS: number): FramePacket {
  const { data } = canvas.getImageData(crop.x, crop.y, crop.width, crop.height);
  return {
    kind: 'frame',
    series: 'drawn',
    person: 'drawn',
    mediaTimeS,
    capturedAtMs: 0,
    frameWidth: WIDTH,
    frameHeight: HEIGHT,
    crop,
    format: 'RGBX',
    layout: [{ offset: 0, stride: 4 * crop.width }],
    colorSpace: {},
    data: data.buffer as ArrayBuffer,
  };
}

export type MeshPageApi = MeshPage;

Comlink.expose(new MeshPage());
