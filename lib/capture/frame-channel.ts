import type { Runtime } from 'webextension-polyfill';
import type { FromCall } from '../messages/call-port';
import type { Credit, FramePacket } from './packet';

/** The way of packets from the call page to the worker. Credits come back by the `onCredit` that it was opened with. */
export interface FrameChannel {
  send(packet: FramePacket): void;
  close(): void;
}

/** Straight to the worker; the pixels are handed over, not copied. */
export function directChannel(port: MessagePort, onCredit: (credit: Credit) => void): FrameChannel {
  port.onmessage = (event: MessageEvent<Credit>) => onCredit(event.data);
  return {
    send: (packet) => port.postMessage(packet, [packet.data]),
    close: () => port.close(),
  };
}

/**
 * Over the runtime port, where the direct way is blocked. Credits come as messages of that port; the first is taken as
 * given, since its packet is what tells the other side that frames come this way.
 */
export function runtimeChannel(port: Runtime.Port, onCredit: (credit: Credit) => void): FrameChannel {
  onCredit({ kind: 'credit', crop: null });
  return {
    send: (packet) => port.postMessage({ kind: 'packet', packet } satisfies FromCall),
    // The port belongs to the session, which goes on.
    close: () => {},
  };
}
