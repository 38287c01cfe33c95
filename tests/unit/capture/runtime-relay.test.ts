import { describe, expect, it } from 'vitest';
import type { Credit, FramePacket } from '../../../lib/capture/packet';
import { attach } from '../../../lib/capture/receive';
import { relayToWorker } from '../../../lib/capture/runtime-relay';

function packet(data: ArrayBuffer): FramePacket {
  const crop = { x: 0, y: 0, width: 2, height: 2 };
  return {
    kind: 'frame',
    series: 's',
    person: 'p',
    mediaTimeS: 1,
    capturedAtMs: 0,
    frameWidth: 2,
    frameHeight: 2,
    crop,
    format: 'I420',
    layout: [],
    colorSpace: {},
    data,
  };
}

describe('packets over the runtime port', () => {
  it('reach the worker, and its credits the page; the first credit was the page’s own', async () => {
    const crop = { x: 2, y: 2, width: 4, height: 4 };
    const told: Credit[] = [];
    const received = await new Promise<FramePacket>((resolve) => {
      const relay = relayToWorker((credit) => {
        told.push(credit);
        relay.close();
        resolve(first as FramePacket);
      });
      let first: FramePacket | null = null;
      attach(relay.port, (got, link) => {
        first = got;
        link.grant(crop);
      });
      expect(relay.deliver(packet(new ArrayBuffer(6)))).toBe(true);
    });
    expect(received.data.byteLength).toBe(6);
    expect(told).toEqual([{ kind: 'credit', crop }]);
  });

  it('are refused when the browser lost their pixels', () => {
    const relay = relayToWorker(() => {});
    expect(relay.deliver({ ...packet(new ArrayBuffer(0)), data: {} as ArrayBuffer })).toBe(false);
    relay.close();
  });
});
