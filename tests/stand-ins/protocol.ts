import type { Service } from '../../lib/call/tile';
import type { Look } from '../patient/look';
import type { PatientProgram } from '../patient/program';

/** The two browsers of a call. */
export type Role = 'patient' | 'doctor';

export type ZoomRenderer = 'video' | 'canvas';

/** What a page of a call is told about it. */
export interface CallConfig {
  service: Service;
  zoomRenderer: ZoomRenderer;
  patientName: string;
  doctorName: string;
  /** The patient's picture: drawn from a program, or a video file that the server has. */
  source: { kind: 'drawn'; program: PatientProgram; look: Look } | { kind: 'clip' };
  /** Of the drawn picture; a clip keeps its own. */
  width: number;
  height: number;
  fps: number;
  maxBitrateKbps: number;
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
  | { kind: 'start' };

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

export const PATIENT_HOST = 'patient.hemiscope.test';
export const SERVICE_HOSTS = {
  meet: 'meet.google.com',
  zoom: 'app.zoom.us',
  jitsi: 'meet.jit.si',
  other: 'visit.hemiscope.test',
} as const satisfies Record<Service, string>;
