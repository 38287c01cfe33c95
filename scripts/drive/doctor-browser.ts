import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer';
import { EXTENSION_DIR } from './extension';

/** A browser with the production extension and nothing else of its own to say. */
export interface DoctorBrowser {
  browser: Browser;
  extension: Extension;
}

export interface DoctorBrowserOptions {
  executablePath: string;
  headless: boolean;
  /** What the stand-in pages need: host rules and the like. */
  args: string[];
  /** The whole browser's network log goes here. */
  netLogFile?: string;
  /** Hidden tabs are slowed down as a doctor's are; by default scripts keep them fast. */
  throttled?: boolean;
  /** The browser's profile, to be opened again later; by default one that is thrown away. */
  profile?: string;
  /** Ctrl-C leaves the browser open: whoever runs it still has something to ask of it, and closes it. */
  outlivesInterrupt?: boolean;
}

/** An extension that is not there by then will not come. Milliseconds. */
const LOAD_MS = 15_000;

/** Of Puppeteer's own flags those that keep hidden tabs fast. */
export const THROTTLING_OFF = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Starts the doctor's browser. Puppeteer's own flags keep it from talking to anybody on its own account. */
export async function launchDoctorBrowser(options: DoctorBrowserOptions): Promise<DoctorBrowser> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [EXTENSION_DIR],
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ignoreDefaultArgs: options.throttled ? THROTTLING_OFF : [],
    handleSIGINT: !options.outlivesInterrupt,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu', '--window-size=1440,900'] : ['--window-size=1500,950']),
      '--disable-quic',
      ...(options.netLogFile ? [`--log-net-log=${options.netLogFile}`, '--net-log-capture-mode=Everything'] : []),
      ...options.args,
    ],
  });
  try {
    // Installed, the extension still needs its service worker before it can be clicked.
    await browser.waitForTarget((target) => target.url().endsWith('/background.js'), { timeout: LOAD_MS });
    const extension = [...(await browser.extensions()).values()].find(({ name }) => name === 'Hemiscope');
    if (!extension) throw new Error('The browser did not load the extension.');
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Clicks the extension's button on this page and waits for the real side panel. */
export async function openSidePanel({ browser, extension }: DoctorBrowser, callPage: Page): Promise<Page> {
  const url = `chrome-extension://${extension.id}/sidepanel.html`;
  await callPage.bringToFront();
  await extension.triggerAction(callPage);
  const target = await browser.waitForTarget((candidate) => candidate.url() === url, { timeout: 15_000 });
  const panel = await target.asPage();
  await panel.waitForSelector('[data-testid="tap-status"]', { timeout: 15_000 });
  return panel;
}
