/** Two measured frames further apart than this have a gap between them. Ours: above any frame interval that can be graded, below half a second of lost picture. Seconds. */
export const GAP_S = 0.25;
