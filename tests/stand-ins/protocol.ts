import type { Service } from '../../lib/call/tile';
import type { Place } from '../patient/camera-messages';
import type { Look } from '../patient/look';
import type { PatientProgram } from '../patient/program';

/** The two browsers of a call. */
export type Role = 'patient' | 'doctor';

export type ZoomRenderer = 'video' | 'canvas';

/** How a site that Hemiscope does not know shows the patient. */
export type PlainPicture = 'video' | 'video in a closed shadow root' | 'canvas';

/** How a camera goes off. The browser tells nothing of the first two. */
export type CameraOff =
  /** `track.enabled = false`: frames go on, all black. */
  | 'black'
  /** `replaceTrack(null)`: no frames, the track stays live. */
  | 'no-frames'
  /** The transceiver becomes inactive: the track is muted and leaves the stream. */
  | 'inactive';

/** What a test can tell the patient's page: what happens at their computer or in the service's media server. */
export type PatientCommand =
  | { kind: 'camera'; way: CameraOff | 'on' }
  /** Somebody in the drawn picture moves within so many seconds; null: is not in it. The carer comes by this. */
  | { kind: 'place'; who: 'patient' | 'carer'; at: Place | null; overS: number }
  /** The picture is sent at a fraction of its width and height. */
  | { kind: 'size'; divisor: number }
  /** The same sender sends somebody else: at the doctor's the same track, without any event. */
  | { kind: 'picture'; of: 'patient' | 'stranger' }
  /** The patient's connection is gone for good: the doctor's page hears nothing of it. */
  | { kind: 'hang-up' };

/** What a test can tell the doctor's page: what the service does with its tiles. */
export type PageCommand =
  /** So many others join, each with a picture of one plain colour; with the same name if one is given. */
  | { kind: 'people'; count: number; name?: string }
  /** The patient's tile becomes another participant's: same elements. Absent `name` or `id`: it stays. `stream`: the picture, too, by a new `srcObject`. */
  | { kind: 'recycle'; name?: string; id?: 'new'; stream?: 'new' }
  /** Somebody presents; or nobody any more. */
  | { kind: 'screen'; on: boolean }
  /** As the service shows that a camera is off. */
  | { kind: 'camera'; on: boolean }
  | { kind: 'leave' }
  /** The patient comes back under a new id, and under another name if one is given. */
  | { kind: 'rejoin'; name?: string }
  /** The service connects again after the connection was lost: same tile, new track. */
  | { kind: 'reconnect' }
  /** Zoom fails over to another way of drawing, or to a new canvas. */
  | { kind: 'renderer'; to: ZoomRenderer }
  /** Zoom: who is big, known by `node-id="1"` only. Jitsi: whose stream the stage shows. 0: the patient. */
  | { kind: 'stage'; person: number };

/** What a page of a call is told about it. */
export interface CallConfig {
  service: Service;
  zoomRenderer: ZoomRenderer;
  plainPicture: PlainPicture;
  patientName: string;
  doctorName: string;
  /** The patient's picture: drawn from a program, or a video file that the server has. */
  source:
    | { kind: 'drawn'; program: PatientProgram; look: Look; carer: { program: PatientProgram; look: Look } | null }
    | { kind: 'clip' };
  /** Of the drawn picture; a clip keeps its own. */
  width: number;
  height: number;
  fps: number;
  maxBitrateKbps: number;
  /** The page opens with the service's lobby; its button `#join` leads into the call. */
  lobby: boolean;
}

/** Between the two pages, through the server's mailbox. */
export type Signal =
  /** The doctor's page (newly loaded) wants the patient's video. */
  | { kind: 'join' }
  | { kind: 'offer'; sdp: string }
  | { kind: 'answer'; sdp: string }
  | { kind: 'candidate'; candidate: RTCIceCandidateInit }
  /** The doctor's page shows the patient's picture. */
  | { kind: 'seen' }
  /** From the server: the program may start. */
  | { kind: 'start' }
  /** From the test; the page answers with `Done`. */
  | { kind: 'command'; number: number; command: PatientCommand | PageCommand };

/** A command was carried out, or could not be. */
export interface Done {
  number: number;
  error: string | null;
}

/** How far the patient's side is. */
export type PatientStatus =
  | { kind: 'absent' }
  /** Page loaded, no connection yet. */
  | { kind: 'waiting' }
  /** Connected, at rest, before time zero. */
  | { kind: 'connected' }
  /** `timeZeroMs`: epoch milliseconds of the program's or clip's first moment at the camera. */
  | { kind: 'playing'; timeZeroMs: number; durationS: number }
  | { kind: 'ended'; timeZeroMs: number; durationS: number }
  | { kind: 'failed'; message: string };

/** What the patient did, on this machine's clock. */
export interface GroundTruth {
  /** Epoch milliseconds (comparable to Date.now()) of the program's second 0. */
  timeZeroMs: number;
  durationS: number;
  /** Null for a clip: nobody commanded it. */
  program: PatientProgram | null;
}

/** What a page measures of its video connection. */
export interface VideoStats {
  width: number;
  height: number;
  framesPerS: number;
  kilobytes: number;
  frames: number;
  codec: string;
}

/** Path under which the server keeps everything that is not the service's own address. */
export const STAND_IN_PATH = '/stand-in';

/** A clinic's own page that holds the call in a frame of another origin. */
export const CLINIC_HOST = 'clinic.hemiscope.test';
export const PATIENT_HOST = 'patient.hemiscope.test';
export const SERVICE_HOSTS = {
  meet: 'meet.google.com',
  zoom: 'app.zoom.us',
  jitsi: 'meet.jit.si',
  other: 'visit.hemiscope.test',
} as const satisfies Record<Service, string>;
