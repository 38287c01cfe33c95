import { beforeEach, describe, expect, it } from 'vitest';
import { EventStrips } from '../../../lib/consult/event-strips';
import { fixtureEvent } from '../../fixtures/record';

/** Wall clock at the consult's beginning. */
const BEGAN_MS = 1_000_000;
const picture = (capturedAtMs: number) => ({ capturedAtMs, dataUrl: `data:${capturedAtMs}` });

let strips: EventStrips;
beforeEach(() => {
  strips = new EventStrips();
  for (let frame = 0; frame <= 150; frame++) strips.sampled(frame / 10, BEGAN_MS + 100 * frame);
});

describe('the strips of a consult', () => {
  it('ask for five moments around the peak, by the clock of the capture', () => {
    const asked = strips.wantedOf(12.25)?.map((timeMs) => Math.round(timeMs - BEGAN_MS));
    expect(asked).toEqual([11_850, 12_050, 12_250, 12_450, 12_650]);
  });

  it('are given back by the peak, with each picture’s time from it', () => {
    const asked = strips.wantedOf(12) ?? [];
    strips.add(12, asked, [picture(BEGAN_MS + 11_800), picture(BEGAN_MS + 12_050)]);
    const strip = strips.at(12.05);
    expect(strip?.peakS).toBe(12);
    expect(strip?.pictures.map(({ dataUrl }) => dataUrl)).toEqual(['data:1011800', 'data:1012050']);
    expect(strip?.pictures[0]?.atS).toBeCloseTo(-0.2, 9);
    expect(strip?.pictures[1]?.atS).toBeCloseTo(0.05, 9);
    expect(strips.at(12.2)).toBeNull();
  });

  it('are asked for once: eye and mouth that twitch at one time share one', () => {
    strips.add(12, strips.wantedOf(12) ?? [], [picture(BEGAN_MS + 12_000)]);
    expect(strips.wantedOf(12.05)).toBeNull();
    expect(strips.wantedOf(12.3)).not.toBeNull();
  });

  it('are not asked for of a moment that is not known any more, or not yet, or before another series', () => {
    expect(strips.wantedOf(4)).toBeNull();
    expect(strips.wantedOf(16)).toBeNull();
    strips.sampled(2, BEGAN_MS + 20_000);
    expect(strips.wantedOf(12)).toBeNull();
  });

  it('hold nothing where no picture was there, nor of what the record does not hold', () => {
    strips.add(11, strips.wantedOf(11) ?? [], []);
    expect(strips.at(11)).toBeNull();
    strips.add(12, strips.wantedOf(12) ?? [], [picture(BEGAN_MS + 12_000)]);
    strips.add(13, strips.wantedOf(13) ?? [], [picture(BEGAN_MS + 13_000)]);
    strips.keepOnly({ events: [fixtureEvent('eye', 'left', 13, 0.2)] });
    expect(strips.at(12)).toBeNull();
    expect(strips.at(13)?.peakS).toBe(13);
  });
});
