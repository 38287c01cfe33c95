import * as Comlink from 'comlink';
import type { Rect } from '../../../lib/call/geometry';
import type { FramePacket } from '../../../lib/capture/packet';
import { FaceMesh } from '../../../lib/mesh/face-mesh';
import { type Point, pointOf } from '../../../lib/mesh/face-points';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import { NASION } from '../../../lib/mesh/landmarks';
import type { Place } from '../../patient/camera-messages';
import { drawPatient } from '../../patient/draw';
import { CARER_LOOK, PATIENT_LOOK } from '../../patient/look';
import type { PatientPose } from '../../patient/pose';
import { Scene } from '../../patient/scene';

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
  /** The whole frame was looked at, too. */
  looked: boolean;
}

/** Where two drawn people are in one frame, null: not there; and whom the doctor chooses before it. */
export interface ScenePlaces {
  patient: Place | null;
  carer: Place | null;
  choose?: 'measured' | 'other';
}

/** What became of one frame of two drawn people. */
export interface SceneFrame {
  /** The measured face's nasion, source pixels; null: none was measured. */
  at: Point | null;
  /** Whose face is measured, or was last. */
  id: number | null;
  unsure: boolean;
  present: number;
}

const RESTING: PatientPose = {
  lidOpening: { left: 1, right: 1 },
  cornerPull: { left: 0, right: 0 },
  neckPull: { left: 0, right: 0 },
  squeeze: 0,
  headXMm: 0,
  headYMm: 0,
  rollDeg: 0,
  gazeXMm: 0,
  gazeYMm: 0,
};

class MeshPage {
  /** Draws a patient's frames, one a pose, and tracks the face in them as a call's worker would. @param looks with a look around now and then */
  async track(poses: PatientPose[], looks = false): Promise<MeshFrame[]> {
    const mesh = await FaceMesh.create(new URL('/', location.href).href);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('The browser gave no canvas.');
    const tracker = new FaceTracker(mesh);
    const frames: MeshFrame[] = [];
    for (const [i, pose] of poses.entries()) {
      drawPatient(canvas, pose, PATIENT_LOOK);
      const asked = looks ? tracker.ask() : tracker.wantedCrop;
      const packet = packetOf(canvas, asked ?? { x: 0, y: 0, width: WIDTH, height: HEIGHT }, i * FRAME_S);
      const part = tracker.patientsPartOf(packet);
      const face = await tracker.next(part);
      if (part !== packet) tracker.lookAround(packet);
      frames.push({ face: face && [...face], crop: part.crop, looked: part !== packet });
    }
    mesh.close();
    return frames;
  }

  /** Draws the patient and a carer, resting, at these places, one pair a frame, and tracks the patient's face as a call's worker would. */
  async trackScene(places: ScenePlaces[]): Promise<SceneFrame[]> {
    const mesh = await FaceMesh.create(new URL('/', location.href).href);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('The browser gave no canvas.');
    const tracker = new FaceTracker(mesh);
    const scene = new Scene(PATIENT_LOOK, CARER_LOOK);
    const frames: SceneFrame[] = [];
    for (const [i, { patient, carer, choose }] of places.entries()) {
      scene.place('patient', patient, 0, 0);
      scene.place('carer', carer, 0, 0);
      scene.draw(canvas, { patient: RESTING, carer: RESTING }, 0);
      if (choose) {
        const chosen = tracker.present.find(({ id }) => (id === tracker.patientId) === (choose === 'measured'));
        if (chosen) tracker.choose(chosen.id, null);
      }
      const packet = packetOf(canvas, tracker.ask() ?? { x: 0, y: 0, width: WIDTH, height: HEIGHT }, i * FRAME_S);
      const part = tracker.patientsPartOf(packet);
      const face = await tracker.next(part);
      if (part !== packet) tracker.lookAround(packet);
      const { unsure, present, patientId } = tracker;
      frames.push({ at: face && pointOf(face, NASION), id: patientId, unsure, present: present.length });
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
    capturedAtMs: 1000 * mediaTimeS,
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
