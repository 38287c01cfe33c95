import { afterEach, describe, expect, test } from 'vitest';
import type { FramePacket } from '../../../lib/capture/packet';
import { attach, type FrameLink } from '../../../lib/capture/receive';
import { FrameFeed } from '../../../lib/recording/frame-feed';

const feeds: FrameFeed[] = [];
afterEach(() => {
  for (const feed of feeds.splice(0)) feed.close();
});

/** A feed and the worker's end of it: the link, and what has arrived. */
function fed() {
  const arrived: number[] = [];
  let link: FrameLink | null = null;
  const feed = new FrameFeed({
    attach: (port) => {
      link = attach(port, (packet) => arrived.push(packet.mediaTimeS));
    },
  });
  feeds.push(feed);
  return { feed, arrived, grant: (x: number) => link?.grant({ x, y: 0, width: 2, height: 2 }) };
}

function packet(mediaTimeS: number): FramePacket {
  return { mediaTimeS, data: new ArrayBuffer(8) } as FramePacket;
}

/** All messages that are under way have arrived. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe('FrameFeed', () => {
  test('gives one place a credit, each with the part of the picture that is wanted', async () => {
    const { feed, grant } = fed();
    expect((await feed.credit()).crop).toBeNull();
    let second: unknown = 'waiting';
    void feed.credit().then(({ crop }) => {
      second = crop?.x;
    });
    await settled();
    expect(second).toBe('waiting');
    grant(7);
    await settled();
    expect(second).toBe(7);
  });

  test('is drained once each packet has been answered', async () => {
    const { feed, arrived, grant } = fed();
    await feed.credit();
    feed.send(packet(1));
    grant(0);
    await feed.credit();
    feed.send(packet(2));
    let drained = false;
    void feed.drained().then(() => {
      drained = true;
    });
    feed.answered();
    await settled();
    expect(arrived).toEqual([1, 2]);
    expect(drained).toBe(false);
    feed.answered();
    await settled();
    expect(drained).toBe(true);
  });

  test('throws what it failed with at whoever waits, and ever after', async () => {
    const { feed } = fed();
    await feed.credit();
    const waiting = feed.credit();
    feed.fail(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    await expect(feed.credit()).rejects.toThrow('cancelled');
    feed.send(packet(1));
    await expect(feed.drained()).rejects.toThrow('cancelled');
  });
});
