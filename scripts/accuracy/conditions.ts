import type { Condition } from './clip-spec';

const CLEAR = { framesPerS: 30, freezes: false, brightness: 1, noise: 0, poor: false } as const;

/** Ours; the rates are what two-party calls send when bandwidth is plenty, scarce and poor. */
export const CONDITIONS = {
  good: { ...CLEAR, name: '720p30, 2 Mbit/s', maxHeight: 720, bitsPerS: 2_000_000 },
  scarce: { ...CLEAR, name: '720p30, 500 kbit/s', maxHeight: 720, bitsPerS: 500_000 },
  small: { ...CLEAR, name: '360p30, 300 kbit/s', maxHeight: 360, bitsPerS: 300_000 },
  lossy: { ...CLEAR, name: '720p30, 1 Mbit/s, freezes', maxHeight: 720, bitsPerS: 1_000_000, freezes: true },
  slow: { ...CLEAR, name: '720p15, 1 Mbit/s', maxHeight: 720, bitsPerS: 1_000_000, framesPerS: 15, poor: true },
  dark: {
    ...CLEAR,
    name: '720p30, 1 Mbit/s, dark',
    maxHeight: 720,
    bitsPerS: 1_000_000,
    brightness: 0.2,
    noise: 4,
    poor: true,
  },
  far: { ...CLEAR, name: '180p30, 150 kbit/s', maxHeight: 180, bitsPerS: 150_000, poor: true },
} as const satisfies Record<string, Condition>;
