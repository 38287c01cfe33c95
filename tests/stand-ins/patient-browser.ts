import puppeteer, { type Browser } from 'puppeteer';
import type { StandInCall } from './call';
import type { VideoStats } from './protocol';
import type { StandIns } from './server';

export interface PatientBrowser {
  /** The browser's main process. */
  pid: number | undefined;
  /** What is sent, by the sender's own count. */
  sent(): Promise<VideoStats | null>;
  close(): Promise<void>;
}

/** Opens the patient's page in a headless browser of its own, as the patient's computer would be. */
export async function launchPatient(
  standIns: Pick<StandIns, 'browserArgs'>,
  call: StandInCall,
  options: { executablePath: string; outlivesInterrupt?: boolean },
): Promise<PatientBrowser> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: true,
    pipe: true,
    handleSIGINT: !options.outlivesInterrupt,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...PATIENT_ARGS, ...standIns.browserArgs],
  });
  const page = await openPatientPage(browser, call);
  return {
    pid: browser.process()?.pid,
    sent: () => page.evaluate(() => globalThis.standIn?.stats() ?? null),
    close: () => browser.close(),
  };
}

const PATIENT_ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--autoplay-policy=no-user-gesture-required',
];

async function openPatientPage(browser: Browser, call: StandInCall) {
  const [page] = await browser.pages();
  if (!page) throw new Error('The patient browser opened no page.');
  page.on('pageerror', (error) => call.setPatientStatus({ kind: 'failed', message: String(error) }));
  await page.goto(call.patientUrl);
  return page;
}
