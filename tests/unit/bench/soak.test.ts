import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { flatness } from '../../../scripts/bench/soak/flatness';
import { foundIn } from '../../../scripts/bench/soak/found';
import { gapsOf } from '../../../scripts/bench/soak/gaps';
import { soakOptions } from '../../../scripts/bench/soak/options';
import { SoakLog } from '../../../scripts/bench/soak/soak-log';
import type { CommandedTwitch } from '../../../scripts/start/report';

const RATE = 10;
/** Frames ten times a second, but for these stretches. */
const timesWithout = (toS: number, ...without: [number, number][]) =>
  Array.from({ length: toS * RATE + 1 }, (_, i) => i / RATE).filter((time) =>
    without.every(([from, to]) => time <= from || time >= to),
  );

describe('gapsOf', () => {
  it('finds none in a whole consult', () => {
    expect(gapsOf(timesWithout(20), 0, 20, [])).toEqual([]);
  });

  it('finds one where nothing was done, and leaves it unexplained', () => {
    expect(gapsOf(timesWithout(20, [5, 7]), 0, 20, [])).toEqual([{ fromS: 5, toS: 7, because: null }]);
  });

  it('explains one by what was done just before, if it is over soon after', () => {
    const done = [{ what: 'reload', fromS: 4.9, toS: 5.5 }];
    expect(gapsOf(timesWithout(20, [5, 8]), 0, 20, done)).toEqual([{ fromS: 5, toS: 8, because: 'reload' }]);
    expect(gapsOf(timesWithout(20, [5, 12]), 0, 20, done)[0]?.because).toBeNull();
  });

  it('does not explain one by what was done later', () => {
    const done = [{ what: 'reload', fromS: 6, toS: 6.5 }];
    expect(gapsOf(timesWithout(20, [5, 8]), 0, 20, done)[0]?.because).toBeNull();
  });

  it('finds those at both ends, and all of an empty consult', () => {
    expect(gapsOf([3, 3.1], 0, 5, []).map(({ fromS, toS }) => [fromS, toS])).toEqual([
      [0, 3],
      [3.1, 5],
    ]);
    expect(gapsOf([], 0, 5, [])).toEqual([{ fromS: 0, toS: 5, because: null }]);
  });
});

describe('foundIn', () => {
  const twitch = (peakS: number): CommandedTwitch => ({
    region: 'eye',
    side: 'left',
    peakS,
    onsetS: peakS - 0.1,
    durationS: 0.2,
    depth: 0.3,
  });
  const event = (peakS: number): CallEvent => ({
    region: 'eye',
    side: 'left',
    onsetS: peakS - 0.1,
    peakS,
    offsetS: peakS + 0.1,
    amplitude: 0.6,
    depth: 0.3,
    certainty: 1,
    conjugacy: 0,
    tonic: false,
    browRise: null,
    commissureRise: null,
  });

  it('counts ten minutes at a time', () => {
    const found = foundIn([10, 20, 700].map(twitch), [10.1, 30, 700].map(event), [], 900);
    expect(found).toEqual([
      { fromS: 0, toS: 600, commanded: 2, found: 1, extra: 1 },
      { fromS: 600, toS: 900, commanded: 1, found: 1, extra: 0 },
    ]);
  });

  it('asks for nothing in and beside a gap, nor at the ends', () => {
    const gaps = [{ fromS: 40, toS: 50, because: null }];
    const found = foundIn([1, 39, 45, 51, 60, 99].map(twitch), [], gaps, 100);
    expect(found).toEqual([{ fromS: 0, toS: 100, commanded: 1, found: 0, extra: 0 }]);
  });
});

it('calls memory flat only if the whole interval is, and only after a while', () => {
  expect(flatness({ slope: 0.1, low: -0.2, high: 0.4 }, 60)).toBe('yes');
  expect(flatness({ slope: 0.6, low: 0.2, high: 1 }, 60)).toBe('cannot be told');
  expect(flatness({ slope: 2, low: 1.5, high: 2.5 }, 60)).toBe('no');
  expect(flatness({ slope: 0.1, low: -0.2, high: 0.4 }, 2)).toBe('cannot be told');
  expect(flatness(undefined, 60)).toBe('cannot be told');
});

describe('SoakLog', () => {
  it('counts an event that is told twice once, and each series that begins', () => {
    const log = new SoakLog();
    const event = { region: 'eye', side: 'left', peakS: 3 } as CallEvent;
    log.hear(
      {
        samples: [{ consultTimeS: 2, capturedAtMs: 12_000, latencyMs: 20 }],
        events: [event],
        taps: ['watching', 'starting', 'watching'],
      },
      30,
      null,
      15_000,
    );
    log.hear({ samples: [], events: [{ ...event }], taps: [] }, 0, null, 25_000);
    expect(log.zeroMs).toBe(10_000);
    expect(log.nowS).toBe(15);
    expect(log.events).toHaveLength(1);
    expect(log.restarts).toBe(1);
    expect(log.stretches.map(({ frames }) => frames)).toEqual([1, 0]);
  });

  it('adds up the processes of a role', () => {
    const log = new SoakLog();
    const use = { pid: 1, role: 'other', cpuS: 1, memoryMb: 9, shareMb: 5, privateMb: 3 } as const;
    log.remember([use, { ...use, pid: 2 }]);
    expect(log.memory).toEqual([{ atS: 0, roles: { other: { cpuS: 2, shareMb: 10, privateMb: 6 } } }]);
  });
});

describe('soakOptions', () => {
  it('is an hour of Meet if nothing is said', () => {
    expect(soakOptions([])).toEqual({ minutes: 60, service: 'meet', happenings: false, json: null, write: false });
  });

  it('says what cannot be done', () => {
    expect(() => soakOptions(['--minutes', 'long'])).toThrow('--minutes');
    expect(() => soakOptions(['--service', 'phone'])).toThrow('--service');
    expect(() => soakOptions(['--service', 'zoom', '--happenings'])).toThrow('--happenings');
  });
});
