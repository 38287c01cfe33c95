import type { Condition } from './clip-spec';

const CLEAR = { framesPerS: 30, freezes: 'none', jitterS: 0, brightness: 1, noise: 0, poor: null } as const;
const HD = { ...CLEAR, maxHeight: 720, bitsPerS: 1_000_000 } as const;

/** Ours; the rates are what two-party calls send when bandwidth is plenty, scarce and poor. Footage of fewer frames a second or fewer rows keeps its own. */
export const CONDITIONS = {
  file: { ...CLEAR, name: '1080p60 file, 20 Mbit/s', maxHeight: 1080, framesPerS: 60, bitsPerS: 20_000_000 },
  good: { ...HD, name: '720p30, 2 Mbit/s', bitsPerS: 2_000_000 },
  scarce: { ...HD, name: '720p30, 500 kbit/s', bitsPerS: 500_000 },
  small: { ...CLEAR, name: '360p30, 300 kbit/s', maxHeight: 360, bitsPerS: 300_000 },
  lossy: { ...HD, name: '720p30, 1 Mbit/s, freezes and jitter', freezes: 'short', jitterS: 0.004 },
  dim: { ...HD, name: '720p30, 1 Mbit/s, low light with noise', brightness: 0.6, noise: 4 },
  slow: { ...HD, name: '720p15, 1 Mbit/s', framesPerS: 15, poor: 'frame-rate' },
  frozen: { ...HD, name: '720p30, 1 Mbit/s, frozen', freezes: 'long', poor: 'frame-rate' },
  dark: { ...HD, name: '720p30, 1 Mbit/s, dark', brightness: 0.2, noise: 4, poor: 'light' },
  far: { ...CLEAR, name: '180p30, 150 kbit/s', maxHeight: 180, bitsPerS: 150_000, poor: 'face-size' },
  turned: { ...HD, name: '720p30, 2 Mbit/s, turned away', bitsPerS: 2_000_000, poor: 'pose' },
  absent: { ...HD, name: '720p30, 2 Mbit/s, no face', bitsPerS: 2_000_000, poor: 'face-lost' },
} as const satisfies Record<string, Condition>;
