import type { Credit, FramePacket } from './packet';

/** The offscreen page's part of the fallback: makes packets that come over a runtime port look like a direct port. */
export interface RuntimeRelay {
  /** For the worker, as a direct port would be. */
  port: MessagePort;
  /**
   * Passes one packet on.
   *
   * @returns false if the browser did not carry the pixels (before Chrome 148 a runtime port loses them)
   */
  deliver(packet: FramePacket): boolean;
  close(): void;
}

/** @param tell sends a credit back to the call page */
export function relayToWorker(tell: (credit: Credit) => void): RuntimeRelay {
  const { port1, port2 } = new MessageChannel();
  // The page took its first credit as given, so the worker's first is spent already.
  let first = true;
  port1.onmessage = (event: MessageEvent<Credit>) => {
    if (!first) tell(event.data);
    first = false;
  };
  return {
    port: port2,
    deliver: (packet) => {
      if (!(packet.data instanceof ArrayBuffer)) return false;
      port1.postMessage(packet, [packet.data]);
      return true;
    },
    close: () => port1.close(),
  };
}
