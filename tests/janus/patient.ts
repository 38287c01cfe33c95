import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { bundleScript } from '../bundle-script';
import type { CameraSettings } from '../patient/camera-messages';
import { PATIENT_LOOK } from '../patient/look';
import type { PatientProgram } from '../patient/program';
import type { GroundTruth } from '../stand-ins/protocol';
import { JanusCall } from './call';

/** What a laptop's camera gives the demo unasked. */
const CAMERA = { width: 640, height: 480, fps: 30 };

/** The drawn patient at the other end of the line, in Janus' own web client. */
export class JanusPatient {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly program: PatientProgram,
  ) {}

  /** Joins the call; the patient rests until `start()`. */
  static async join(
    call: JanusCall,
    executablePath: string,
    name: string,
    program: PatientProgram,
  ): Promise<JanusPatient> {
    const browser = await puppeteer.launch({
      executablePath: await call.browserAt('home', executablePath),
      headless: true,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...call.browserArgs],
    });
    try {
      const [page] = await browser.pages();
      if (!page) throw new Error('The patient browser opened no page.');
      await page.goto(call.callUrl);
      await page.evaluate(await bundleScript(join(import.meta.dirname, 'pages', 'drawn-camera.ts')));
      const settings: CameraSettings = { program, look: PATIENT_LOOK, carer: null, ...CAMERA };
      await page.evaluate(`globalThis.camera = drawnCamera(${JSON.stringify(settings)}); undefined`);
      await JanusCall.join(page, name);
      return new JanusPatient(browser, page, program);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** The program begins. */
  async start(): Promise<GroundTruth> {
    const timeZeroMs = (await this.page.evaluate('camera.start()')) as number;
    return { timeZeroMs, durationS: this.program.durationS, program: this.program };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
