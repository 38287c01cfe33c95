import type { Page } from 'puppeteer';
import type { TapState } from '../../lib/consult/live-state';
import { type FrameTimings, PANEL_PORT, type ToPanel } from '../../lib/messages/panel-port';
import type { CallEvent } from '../../lib/twitch/call-event';

/** One measured frame as it came to the panel. */
export interface HeardSample {
  consultTimeS: number;
  /** When the call page was handed the frame, epoch milliseconds. */
  capturedAtMs: number;
  /** From then until the panel had its sample. */
  latencyMs: number;
}

/** What was heard in the panel's page since the probe began to listen, or since it was last asked. */
export interface Heard {
  samples: HeardSample[];
  events: CallEvent[];
  /** Each change of what the panel says of the tap. */
  taps: TapState['kind'][];
}

interface Probe {
  heard: Heard;
  tap: TapState['kind'] | null;
  /** undefined: asked for, not yet told. */
  timings: FrameTimings | null | undefined;
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
      const probe: Probe = {
        heard: { samples: [], events: [], taps: [] },
        tap: null,
        timings: undefined,
        port: chrome.runtime.connect({ name }),
      };
      (globalThis as { probe?: Probe }).probe = probe;
      probe.port.onMessage.addListener((message: ToPanel) => {
        const { heard } = probe;
        if (message.kind === 'timings') probe.timings = message.timings;
        if (message.kind === 'events') heard.events.push(...message.events);
        if (message.kind === 'state' && message.state.tap.kind !== probe.tap) {
          probe.tap = message.state.tap.kind;
          heard.taps.push(probe.tap);
        }
        if (message.kind !== 'sample') return;
        const { capturedAtMs } = message.sample;
        const latencyMs = performance.timeOrigin + performance.now() - capturedAtMs;
        heard.samples.push({ consultTimeS: message.consultTimeS, capturedAtMs, latencyMs });
      });
      // The sums so far are of no interest: start them anew.
      probe.port.postMessage({ kind: 'get-timings' });
    }, PANEL_PORT);
    return new PanelProbe(panel);
  }

  /** What was heard since the last call. */
  async take(): Promise<Heard> {
    return this.#panel.evaluate(() => {
      const { probe } = globalThis as { probe?: Probe };
      if (!probe) throw new Error('The probe does not listen.');
      const { heard } = probe;
      probe.heard = { samples: [], events: [], taps: [] };
      return heard;
    });
  }

  /** What frames have cost in the worker since the last call; null while no worker runs. */
  async timings(): Promise<FrameTimings | null> {
    return this.#panel.evaluate(async () => {
      const { probe } = globalThis as { probe?: Probe };
      if (!probe) throw new Error('The probe does not listen.');
      probe.timings = undefined;
      probe.port.postMessage({ kind: 'get-timings' });
      while (probe.timings === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
      return probe.timings;
    });
  }
}
