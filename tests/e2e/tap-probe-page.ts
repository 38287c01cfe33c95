import type { CallMemory } from '../../lib/call/persons';
import type { FramePacket } from '../../lib/capture/packet';
import { attach } from '../../lib/capture/receive';
import { CALL_PORT, type FromCall, type ToCall } from '../../lib/messages/call-port';
import { isPortHandOver } from '../../lib/messages/hand-over';

/** What the page's part of the extension said and sent. Stands where the offscreen page stands otherwise. */

/** One packet, by the colour in its middle: the stand-ins' other people are plain. */
export interface SeenPacket {
  series: string;
  rgb: [number, number, number];
  width: number;
  height: number;
}

export interface TapProbe {
  told: FromCall[];
  packets: SeenPacket[];
  /** What the next page to say hello is told of the one before. */
  memory: CallMemory;
  tell(message: ToCall): void;
  /** Asks for nobody until told to. */
  wait(): void;
}

const probe: TapProbe = {
  told: [],
  packets: [],
  memory: { known: [], awaited: null },
  tell: (message) => holder?.postMessage(message),
  wait: () => {
    waiting = true;
  },
};
let waiting = false;
/** Of several frames the one that spoke of tiles last holds the call. */
let holder: chrome.runtime.Port | null = null;
const eye = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== CALL_PORT) return;
  port.onMessage.addListener((message: FromCall) => {
    if (message.kind === 'hello' && !waiting)
      port.postMessage({ kind: 'watch', tileId: null, memory: probe.memory } satisfies ToCall);
    if (message.kind === 'tiles' && message.tiles.length > 0) holder = port;
    if (port === holder) probe.told.push(message);
  });
});

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  if (!isPortHandOver(data) || !port) return;
  attach(port, (packet, link) => {
    probe.packets.push(seen(packet));
    link.grant(null);
  });
});
navigator.serviceWorker.startMessages();

function seen({ series, format, crop, layout, colorSpace, data, frameWidth, frameHeight }: FramePacket): SeenPacket {
  const { width, height } = crop;
  const frame = new VideoFrame(data, {
    format,
    codedWidth: width,
    codedHeight: height,
    timestamp: 0,
    layout,
    colorSpace,
  });
  eye?.drawImage(frame, Math.round(width / 2), Math.round(height / 2), 1, 1, 0, 0, 1, 1);
  frame.close();
  const [r = 0, g = 0, b = 0] = eye?.getImageData(0, 0, 1, 1).data ?? [];
  return { series, rgb: [r, g, b], width: frameWidth, height: frameHeight };
}

Object.assign(globalThis, { probe });
