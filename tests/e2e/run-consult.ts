import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsultRecord } from '../../lib/consult/record';
import type { Matching } from '../../lib/study/match-twitches';
import { matchTwitches } from '../../lib/study/match-twitches';
import type { CallEvent } from '../../lib/twitch/call-event';
import { DrivenConsult, type DrivenSummary, type ShownPanel } from '../../scripts/drive/consult';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { type CommandedTwitch, commandedTwitches, MATCH_S } from '../../scripts/start/report';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';

/** A stand-in call with the patient in one browser and the doctor, with the production extension, in another. */
export class Consultation {
  private constructor(
    readonly standIns: StandIns,
    readonly call: StandInCall,
    readonly patient: PatientBrowser,
    public doctor: DoctorBrowser,
    public consult: DrivenConsult,
  ) {}

  /** @param extra where the browser logs its network use; what the call page runs before anything else. */
  static async open(
    options: CallOptions,
    {
      pageScript,
      ...extra
    }: { netLogFile?: string; throttled?: boolean; profile?: string; pageScript?: () => void } = {},
  ): Promise<Consultation> {
    const executablePath = findBrowser();
    const standIns = await startStandIns();
    const call = await standIns.openCall({ ...options, autoStart: false });
    const patient = await launchPatient(standIns, call, { executablePath });
    const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: standIns.browserArgs, ...extra });
    const consult = await DrivenConsult.open(doctor, call.callUrl, pageScript);
    await call.reached('connected');
    return new Consultation(standIns, call, patient, doctor, consult);
  }

  /** Lets the patient's program begin, and the consult with it. */
  async begin(): Promise<void> {
    await this.consult.until('that it watches', ({ tapKind }) => tapKind === 'watching');
    this.call.start();
    await this.call.groundTruth();
    await this.consult.press('start-button');
  }

  /** Ends the consult and saves its record as the doctor would. */
  async finish(): Promise<Outcome> {
    const shown = await this.consult.shown();
    const summary = await this.consult.end();
    const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
    const commanded = commandedTwitches(await this.call.groundTruth(), record);
    return { shown, summary, record, commanded, matching: matchTwitches(commanded, record.events, MATCH_S) };
  }

  async close(): Promise<void> {
    await this.doctor.browser.close();
    await this.patient.close();
    await this.standIns.close();
  }
}

export interface Outcome {
  shown: ShownPanel;
  summary: DrivenSummary;
  record: ConsultRecord;
  commanded: CommandedTwitch[];
  matching: Matching<CommandedTwitch, CallEvent>;
}
