import type { Credit, FramePacket, Rect } from './packet';

/** The worker's end of a frame channel. */
export interface FrameLink {
  /** Asks for one more packet, of this part of the picture; null: all of it. One grant a packet received. */
  grant(crop: Rect | null): void;
  close(): void;
}

/** Takes a frame port into use and grants the first credit, which also tells the call page that its port has arrived. */
export function attach(port: MessagePort, onPacket: (packet: FramePacket, link: FrameLink) => void): FrameLink {
  const link: FrameLink = {
    grant: (crop) => port.postMessage({ kind: 'credit', crop } satisfies Credit),
    close: () => port.close(),
  };
  port.onmessage = (event: MessageEvent<FramePacket>) => onPacket(event.data, link);
  link.grant(null);
  return link;
}
