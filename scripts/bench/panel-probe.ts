import type { Page } from 'puppeteer';
import { type FrameTimings, PANEL_PORT, type ToPanel } from '../../lib/messages/panel-port';

/** What was heard in the panel's page since the probe began to listen. */
export interface Heard {
  /** From the frame on the call page to its sample in the panel, one entry a sample. */
  latenciesMs: number[];
  timings: FrameTimings | null;
}

interface Probe {
  latenciesMs: number[];
  timings: FrameTimings | null;
  port: chrome.runtime.Port;
}

/** Listens beside the panel, on a port of its own, from within the panel's page. */
export class PanelProbe {
  readonly #panel: Page;

  private constructor(panel: Page) {
    this.#panel = panel;
  }

  static async listen(panel: Page): Promise<PanelProbe> {
    await panel.evaluate((name) => {
      const probe: Probe = { latenciesMs: [], timings: null, port: chrome.runtime.connect({ name }) };
      (globalThis as { probe?: Probe }).probe = probe;
      probe.port.onMessage.addListener((message: ToPanel) => {
        if (message.kind === 'timings') probe.timings = message.timings;
        if (message.kind !== 'sample') return;
        probe.latenciesMs.push(performance.timeOrigin + performance.now() - message.sample.capturedAtMs);
      });
      // The sums so far are of no interest: start them anew.
      probe.port.postMessage({ kind: 'get-timings' });
    }, PANEL_PORT);
    return new PanelProbe(panel);
  }

  /** What was heard since the last call. */
  async take(): Promise<Heard> {
    return this.#panel.evaluate(async () => {
      const { probe } = globalThis as { probe?: Probe };
      if (!probe) throw new Error('The probe does not listen.');
      probe.timings = null;
      probe.port.postMessage({ kind: 'get-timings' });
      while (!probe.timings) await new Promise((resolve) => setTimeout(resolve, 10));
      const { timings } = probe;
      const { latenciesMs } = probe;
      probe.latenciesMs = [];
      return { latenciesMs, timings };
    });
  }
}
