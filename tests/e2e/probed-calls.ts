import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import { restProgram } from '../patient/programs';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { ProbedBrowser, type ProbedCall } from './tap-probe';

export const PATIENT = 'Maria Lindqvist';
/** Small and slow: where this serves, nothing measures a face. */
const SMALL = { width: 320, height: 180, fps: 10, maxBitrateKbps: 600 };

/** A stand-in's call, and what the doctor's side says and sends of it. */
export interface CallUnderTest {
  stand: StandInCall;
  call: ProbedCall;
}

export interface OpenOptions {
  address?: 'callUrl' | 'clinicUrl';
  /** Whether the doctor's side asks for the patient by itself. Default true. */
  unasked?: boolean;
}

/** The stand-ins and the doctor's browser of a test file; each test opens one call with the drawn patient at its other end. */
export class ProbedCalls {
  #standIns: StandIns | null = null;
  #doctor: ProbedBrowser | null = null;
  #patient: PatientBrowser | null = null;
  #call: ProbedCall | null = null;

  constructor() {
    beforeAll(async () => {
      this.#standIns = await startStandIns();
      this.#doctor = await ProbedBrowser.launch(this.#standIns.browserArgs);
    });
    afterEach(async () => {
      await this.#call?.close();
      await this.#patient?.close();
      this.#call = null;
      this.#patient = null;
    });
    afterAll(async () => {
      await this.#doctor?.close();
      await this.#standIns?.close();
    });
  }

  async open(
    options: Omit<CallOptions, 'source'>,
    { address = 'callUrl', unasked = true }: OpenOptions = {},
  ): Promise<CallUnderTest> {
    if (!this.#standIns || !this.#doctor) throw new Error('Calls are opened in tests, after the hooks have run.');
    const source = { kind: 'drawn', program: restProgram(1, 600) } as const;
    const stand = await this.#standIns.openCall({ ...SMALL, ...options, source });
    const call = await this.#doctor.open(stand[address], unasked);
    this.#call = call;
    this.#patient = await launchPatient(this.#standIns, stand, { executablePath: findBrowser() });
    return { stand, call };
  }

  /** Opens both sides and waits until the patient is tapped. */
  async tapped(options: Omit<CallOptions, 'source'>, where: OpenOptions = {}): Promise<CallUnderTest> {
    const opened = await this.open(options, where);
    await opened.call.until(`tapped ${PATIENT}`);
    expect((await opened.call.running()).seen).toEqual(new Set(['patient']));
    return opened;
  }
}
