import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Service } from '../../lib/call/tile';
import { type Look, PATIENT_LOOK } from '../patient/look';
import type { PatientProgram } from '../patient/program';
import { CommandLine } from './command-line';
import { Mailbox } from './mailbox';
import {
  type CallConfig,
  CLINIC_HOST,
  type GroundTruth,
  PATIENT_HOST,
  type PatientStatus,
  type PlainPicture,
  SERVICE_HOSTS,
  type ZoomRenderer,
} from './protocol';

export interface CallOptions {
  service: Service;
  /** The patient's picture: drawn, or any video file that the browser can decode, played once and muted. A `carer` can come into it by command. */
  source:
    | { kind: 'drawn'; program: PatientProgram; look?: Look; carer?: { program: PatientProgram; look: Look } }
    | { kind: 'clip'; path: string };
  /** Default `video`. */
  zoomRenderer?: ZoomRenderer;
  /** Default `video`. */
  plainPicture?: PlainPicture;
  /** The site Hemiscope does not know is cross-origin isolated, with a policy as strict as a page with a worker can have. Default false. */
  isolated?: boolean;
  /** Default 1280×720 at 30 fps, at most 6000 kbit/s. */
  width?: number;
  height?: number;
  fps?: number;
  maxBitrateKbps?: number;
  patientName?: string;
  doctorName?: string;
  /** False: the patient rests until `start()`. Default true: time zero is when the doctor's page shows the picture. */
  autoStart?: boolean;
  /** Default false. */
  lobby?: boolean;
}

/** One running call between the doctor's browser and the patient's. */
export class StandInCall {
  readonly callUrl: string;
  /** A clinic's page with the call in a cross-origin frame. */
  readonly clinicUrl: string;
  readonly patientUrl: string;
  readonly config: CallConfig;
  readonly clipPath: string | null;
  readonly isolated: boolean;
  readonly mailbox = new Mailbox();
  /** Commands what happens in the call. */
  readonly commands = new CommandLine(this.mailbox);
  #status: PatientStatus = { kind: 'absent' };
  #statusListeners = new Set<() => void>();

  constructor(
    readonly id: string,
    options: CallOptions,
  ) {
    const { source } = options;
    this.callUrl = `https://${SERVICE_HOSTS[options.service]}${callPath(options.service, id)}`;
    this.clinicUrl = `https://${CLINIC_HOST}/?call=${id}`;
    this.patientUrl = `https://${PATIENT_HOST}/?call=${id}`;
    this.isolated = options.isolated ?? false;
    this.clipPath = source.kind === 'clip' ? source.path : null;
    this.config = {
      service: options.service,
      zoomRenderer: options.zoomRenderer ?? 'video',
      plainPicture: options.plainPicture ?? 'video',
      patientName: options.patientName ?? 'Maria Lindqvist',
      doctorName: options.doctorName ?? 'Dr. Amara Osei',
      source:
        source.kind === 'drawn'
          ? {
              kind: 'drawn',
              program: source.program,
              look: source.look ?? PATIENT_LOOK,
              carer: source.carer ?? null,
            }
          : { kind: 'clip' },
      width: options.width ?? 1280,
      height: options.height ?? 720,
      fps: options.fps ?? 30,
      maxBitrateKbps: options.maxBitrateKbps ?? 6000,
      lobby: options.lobby ?? false,
    };
    if (options.autoStart ?? true) this.start();
  }

  /** Lets the patient's program or clip begin once the doctor's page shows the picture. */
  start(): void {
    this.mailbox.post('patient', { kind: 'start' });
  }

  patientStatus(): PatientStatus {
    return this.#status;
  }

  /** A failure is final. */
  setPatientStatus(status: PatientStatus): void {
    if (this.#status.kind === 'failed') return;
    this.#status = status;
    for (const listener of this.#statusListeners) listener();
  }

  /** Resolves at the first status of one of these kinds; rejects with the patient's own words when the patient failed. */
  async reached<K extends PatientStatus['kind']>(...kinds: K[]): Promise<Extract<PatientStatus, { kind: K }>> {
    for (;;) {
      const status = this.#status;
      if (isOneOf(status, kinds)) return status;
      if (status.kind === 'failed') throw new Error(status.message);
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.#statusListeners.delete(listener);
          resolve();
        };
        this.#statusListeners.add(listener);
      });
    }
  }

  /** Resolves once time zero is known. */
  async groundTruth(): Promise<GroundTruth> {
    const { timeZeroMs, durationS } = await this.reached('playing', 'ended');
    const { source } = this.config;
    return { timeZeroMs, durationS, program: source.kind === 'drawn' ? source.program : null };
  }

  /** Fails the call at once if its clip is not a readable file. */
  async checkClip(): Promise<void> {
    if (this.clipPath === null) return;
    try {
      await access(this.clipPath, constants.R_OK);
      if (!(await stat(this.clipPath)).isFile()) throw new Error('not a file');
    } catch {
      this.setPatientStatus({ kind: 'failed', message: `The clip cannot be read: ${this.clipPath}` });
    }
  }

  close(): void {
    this.mailbox.close();
  }
}

function isOneOf<K extends PatientStatus['kind']>(
  status: PatientStatus,
  kinds: K[],
): status is Extract<PatientStatus, { kind: K }> {
  return kinds.some((kind) => kind === status.kind);
}

/** The service's own address of a meeting. `id` is ten lower-case letters. */
function callPath(service: Service, id: string): string {
  if (service === 'meet') return `/${id.slice(0, 3)}-${id.slice(3, 7)}-${id.slice(7)}`;
  if (service === 'zoom') return `/wc/${digitsOf(id)}/join`;
  if (service === 'jitsi') return `/Consultation-${id}`;
  return `/visit/${id}`;
}

/** Zoom's meeting numbers: eleven digits, of the letters' places in the alphabet. */
function digitsOf(id: string): string {
  return `8${[...id].map((letter) => (letter.charCodeAt(0) - 97) % 10).join('')}`;
}
