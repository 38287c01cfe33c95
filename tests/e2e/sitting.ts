import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer';
import { DrivenConsult } from '../../scripts/drive/consult';
import type { CallOptions } from '../stand-ins/call';
import { Consultation } from './run-consult';

/** What the panel showed, and since when. */
export interface ShownState {
  kind: string;
  title: string;
  /** Epoch milliseconds. */
  atMs: number;
}

/** A consult that outlives its panel, its tab and its extension: whatever happens, it is driven on. */
export class Sitting {
  readonly states: ShownState[] = [];
  /** About the consult's zero: for waiting only. */
  startedMs = 0;

  private constructor(readonly consultation: Consultation) {}

  static async begin(options: CallOptions): Promise<Sitting> {
    const sitting = new Sitting(await Consultation.open(options, { throttled: true }));
    await sitting.#listen();
    await sitting.consultation.begin();
    sitting.startedMs = Date.now();
    return sitting;
  }

  get stand() {
    return this.consultation.call;
  }

  get page(): Page {
    return this.consultation.consult.callPage;
  }

  /** What the doctor does with the panel, the tab and the extension. */
  readonly consult = {
    closeTab: async () => {
      // A window needs another tab to stay.
      await this.consultation.doctor.browser.newPage();
      await this.page.close();
    },
    joinInNewTab: async () => {
      const page = await this.consultation.doctor.browser.newPage();
      this.consultation.consult = this.consultation.consult.withCallPage(page);
      await page.goto(this.stand.callUrl, { waitUntil: 'domcontentloaded' });
    },
    closePanel: async () => {
      const closed = new Promise((resolve) => this.consultation.consult.panel.once('close', resolve));
      void this.consultation.consult.panel.evaluate(closeSidePanel).catch(() => undefined);
      await closed;
    },
    reloadExtension: async () => {
      await this.#developerMode();
      const before = this.#workerTarget();
      const closed = new Promise((resolve) => this.consultation.consult.panel.once('close', resolve));
      void this.consultation.consult.panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      // Until its service worker has started again, the extension is not there to be clicked: the browser crashes (Chromium 156).
      await this.#waitForWorker((target) => target !== before);
    },
  };

  readonly hide = async (): Promise<void> => {
    const other = await this.consultation.doctor.browser.newPage();
    await other.bringToFront();
  };

  /** Opens the panel that was closed. */
  readonly reopen = async (): Promise<void> => {
    this.consultation.consult = await DrivenConsult.onPage(this.consultation.doctor, this.page);
    await this.#listen();
  };

  readonly window = async (state: 'minimized' | 'normal'): Promise<void> => {
    const session = await this.page.createCDPSession();
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } });
    await session.detach();
  };

  readonly offscreen = async (): Promise<Page> => {
    const { browser } = this.consultation.doctor;
    return (await browser.waitForTarget((target) => target.url().endsWith('/offscreen.html'))).asPage();
  };

  /** The service worker; where the browser has stopped it, a click of the panel's starts it. */
  readonly worker = async () => {
    if (!this.#workerTarget()) await this.consultation.consult.panel.evaluate(wakeServiceWorker);
    const worker = await (await this.#waitForWorker()).worker();
    if (!worker) throw new Error('The service worker is not there.');
    return worker;
  };

  /** Waits until the panel has shown this state since. */
  async untilShown(kind: string, sinceMs: number, timeoutMs = 40_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!this.shownSince(sinceMs).some((state) => state.kind === kind)) {
      if (Date.now() > deadline) {
        throw new Error(`The panel never showed ${kind}: ${JSON.stringify(this.shownSince(sinceMs))}`);
      }
      await sleep(100);
    }
  }

  /** The states shown since, and the one that was shown then. */
  shownSince(sinceMs: number): ShownState[] {
    const before = this.states.findLast(({ atMs }) => atMs <= sinceMs);
    return [...(before ? [before] : []), ...this.states.filter(({ atMs }) => atMs > sinceMs)];
  }

  /** Without it the browser does not start an unpacked extension again that reloads itself; one from the store it does. */
  async #developerMode(): Promise<void> {
    const page = await this.consultation.doctor.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(switchDeveloperModeOn);
    await page.close();
    await this.page.bringToFront();
  }

  #workerTarget(): Target | undefined {
    return this.consultation.doctor.browser.targets().find(isServiceWorker);
  }

  #waitForWorker(is: (target: Target) => boolean = () => true): Promise<Target> {
    return this.consultation.doctor.browser.waitForTarget((target) => isServiceWorker(target) && is(target));
  }

  async #listen(): Promise<void> {
    const { panel } = this.consultation.consult;
    await panel.exposeFunction('hemiscopeShown', (state: ShownState) => this.states.push(state));
    await panel.evaluate(listenToStates);
  }
}

function isServiceWorker(target: Target): boolean {
  return target.url().endsWith('/background.js');
}

/* In the browser's page of extensions: */

async function switchDeveloperModeOn(): Promise<void> {
  // Only the browser's own pages have it.
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void> };
  };
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
}

/* In the panel: */

/** A message to the active worker starts it. */
async function wakeServiceWorker(): Promise<void> {
  (await navigator.serviceWorker.ready).active?.postMessage('wake');
}

/** As the panel's own cross does. */
async function closeSidePanel(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  // Newer than the type library.
  await (chrome.sidePanel as unknown as { close(of: { windowId: number | undefined }): Promise<void> }).close({
    windowId: id,
  });
}

function listenToStates(): void {
  let last = '';
  const look = () => {
    const status = document.querySelector<HTMLElement>('[data-testid="tap-status"]');
    const state = { kind: status?.dataset.kind ?? '', title: status?.querySelector('h2')?.innerText.trim() ?? '' };
    if (JSON.stringify(state) === last) return;
    last = JSON.stringify(state);
    (globalThis as unknown as { hemiscopeShown(state: ShownState): void }).hemiscopeShown({
      ...state,
      atMs: Date.now(),
    });
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-kind'],
  });
  look();
}
