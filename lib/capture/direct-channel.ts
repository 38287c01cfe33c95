import type { PortHandOver } from '../messages/hand-over';
import { directChannel, type FrameChannel } from './frame-channel';
import type { Credit } from './packet';

/** Measured 50–210 ms; a service worker on a busy machine may start slowly. Ours, milliseconds. */
const HAND_OVER_MS = 5000;

/** The page that carries the port. For sites without an adapter its address is made anew each session: none can tell by it who has Hemiscope. */
export interface Bridge {
  url: string;
  /** Where that address leads. */
  origin: string;
}

/**
 * Opens a frame port straight to the worker: a hidden frame of the extension's own passes one end on to the service
 * worker, which passes it to the offscreen page. The worker's first credit confirms it; the frame is then removed.
 *
 * @param nonce told to the offscreen page beforehand, over the runtime port
 * @throws if the frame is blocked or nobody answers in time
 */
export async function openDirectChannel(
  page: Document,
  bridge: Bridge,
  nonce: string,
  onCredit: (credit: Credit) => void,
): Promise<FrameChannel> {
  const { port1, port2 } = new MessageChannel();
  const host = page.createElement('div');
  host.style.display = 'none';
  const frame = page.createElement('iframe');
  frame.src = bridge.url;
  // Closed: the page's scripts shall not find the frame.
  host.attachShadow({ mode: 'closed' }).append(frame);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<FrameChannel>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('Nobody took the frame port.')), HAND_OVER_MS);
      let confirmed = false;
      const channel = directChannel(port1, (credit) => {
        if (!confirmed) resolve(channel);
        confirmed = true;
        onCredit(credit);
      });
      frame.addEventListener('load', () => {
        const message: PortHandOver = { kind: 'hemiscope-port', nonce };
        frame.contentWindow?.postMessage(message, bridge.origin, [port2]);
      });
      page.documentElement.append(host);
    });
  } catch (error) {
    port1.close();
    throw error;
  } finally {
    clearTimeout(timer);
    host.remove();
  }
}
