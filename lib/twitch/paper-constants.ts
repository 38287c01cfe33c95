/** Eye: at or under this share of the series' mean a lid counts as blinking or closed (Chan V-A, Figure 4). */
export const BLINK_CLAMP = 0.5;

/** Mouth: at or over this share of the series' mean the mouth counts as pulled at will (Chan V-A, Figure 5). */
export const PULL_CLAMP = 1.05;

/** Longest twitch from onset to offset (Chan IV-A, "one-third of a second"). Seconds. */
export const MAX_TWITCH_S = 1 / 3;

/** Smallest eye twitch: sum of both flanks, share of the series' mean (Chan V-A, Table II). */
export const EYE_TWITCH_THRESHOLD = 0.06;

/** Smallest mouth twitch: sum of both flanks, share of the series' mean (Chan V-A, Table II). */
export const MOUTH_TWITCH_THRESHOLD = 0.017;

/** Length of the graded clip; live, of the rolling window (Chan V-C). Seconds. */
export const WINDOW_S = 20;
