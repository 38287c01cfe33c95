/** Decimals of the published rule's thresholds: the paper's steps (Chan Table II). */
export const THRESHOLD_DECIMALS = { eye: 2, mouth: 3 } as const;
