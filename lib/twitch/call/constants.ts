/** All ours. Where a figure was tuned, it was on some of the healthy faces and their spiked copies, and checked on others. */

/** Lengths of the half sines that are looked for, each half as long again: a fast twitch (0.1–0.4 s) to a contraction of about a second. Seconds. */
export const LENGTHS_S = [0.12, 0.18, 0.27, 0.4, 0.6, 0.9] as const;

/** A movement waits for the verdict of filters up to this many times its length: it may be a part of a longer one. */
export const LONGER = 2.25;

/** Part of a short movement's depth that a longer one over it must have: else it spans several short ones. */
export const AS_DEEP = 0.7;

/** Picture before and after a twitch that tells its baseline. Seconds. */
export const FLANK_S = 0.14;

/** Samples that a baseline needs on each side, and a twitch inside. */
export const MIN_FLANK_SAMPLES = 2;
export const MIN_INNER_SAMPLES = 2;

/** How far back the noise looks: long enough to rest between twitches, short enough to follow the call. Seconds. */
export const NOISE_WINDOW_S = 20;

/** How often the noise is noted, and how often counted anew. Seconds. */
export const NOISE_STEP_S = 0.1;
export const NOISE_EVERY_S = 0.5;

/** Standard deviations above the noise at which a movement counts: for Gaussian noise far under one false event an hour; real noise has longer tails. */
export const THRESHOLD_Z = 6;

/** Part of a movement that the patches show: their windows hold still skin too. Measured on warped lids (0.75–0.9) and mouth corners (0.55–0.85). */
export const SHOWN_PART = { eye: 0.8, mouth: 0.7 } as const;

/** Smallest movement that counts, whatever the noise: about the paper's thresholds (two flanks of 3 % and of 0.85 %) and above what a warp of compression shows. Share of the lid opening; of the mouth's width. */
export const MIN_DEPTH = { eye: 0.04, mouth: 0.018 } as const;

/** Least noise that is believed. Same shares. */
export const MIN_NOISE = { eye: 0.004, mouth: 0.0015 } as const;

/** Share of a movement that the other side may take part in: blinks and smiles have about 1 (HFS: non-conjugate). */
export const MAX_CONJUGACY = 0.4;

/** Part of the left–right difference that the side itself must show: else the other side moved the other way. */
export const MIN_OWN_PART = 0.65;

/** Part of a twitch's height that may be left after it: what does not come back is a change of level. */
export const MAX_STEP_PART = 0.6;

/** A peak is settled when nothing larger has come for this long. Seconds. */
export const SETTLE_S = 0.1;

/** Rest after an event of a side before its next one may begin: what follows at once is the same movement's rebound. Seconds. */
export const REFRACTORY_S = 0.1;

/** Landmarks' closure from which they are believed beside the pixels: above their drift. Share of the resting opening. */
export const MESH_CLOSURE = 0.4;

/** How long after a closure of both lids, and before it, the eye's samples belong to it. Seconds. */
export const EYE_HOLD_S = 0.15;
export const LEAD_S = 0.1;

/** Longest closure of both lids that is a blink, recognised for what it is; longer ones cannot be assessed. Seconds. */
export const MAX_BLINK_S = 0.5;

/** Memories whose difference gives those rates. Seconds. */
export const RATE_FAST_S = 0.05;
export const RATE_SLOW_S = 0.15;

/** Longest step between two samples of one movement. Seconds. */
export const MAX_STEP_S = 0.2;

/** A narrowing of one side that lasts this long is tonic. Seconds. */
export const TONIC_S = 1;

/** Time over which the edge of a contraction rises or falls; the longest gap before it, a blink in which it may begin. Seconds. */
export const EDGE_S = 0.25;
export const EDGE_GAP_S = 0.6;

/** Shortest contraction that its edges find: the filters find shorter ones as twitches. Seconds. */
export const HOLD_MIN_S = 0.3;

/** Part of a contraction's height that the edge at its end goes back. */
export const HOLD_BACK_PART = 0.5;

/**
 * What the landmarks must show of a contraction that lasts longer than the patches' templates remember: at least so much, this part of its
 * height (measured: a quarter to a half), and more for each degree by which the head has turned meanwhile. Share of the lid opening; of the mouth's width.
 */
export const HOLD = {
  eye: { least: 0.03, part: 0.12, byYaw: 0.01 },
  mouth: { least: 0.008, part: 0.12, byYaw: 0.003 },
} as const;

/** Memory that steadies the landmarks for it, and that keeps the baseline before it. Seconds. */
export const HOLD_STEADY_S = 0.2;
export const HOLD_BASELINE_S = 4;

/** Longest time in which the region could not be judged that a contraction may outlast: longer than a blink. Seconds. */
export const HOLD_LOST_S = 1;

/** Values that the noise needs before it is believed. */
export const NOISE_NEEDS = 8;

/** Noise of a filter's output before it is known: in standard deviations of the patches' fits, and at least so much. Shares of the lid opening; of the mouth's width. */
export const START_NOISE = { eye: { misfits: 6, least: 0.01 }, mouth: { misfits: 6, least: 0.012 } } as const;

/** Longest filter that judges before its noise is known: slow movements are common. Seconds. */
export const START_LENGTH_S = 0.4;

/** Unrest up to which a filter's output is noise of the picture, to be learned. Standard deviations of that noise. */
export const MAX_UNREST_LEARNED = 2;

/** Turning of the head that is the landmarks' jitter. Degrees a second. */
export const POSE_STILL = 2;

/** Gaze that is the landmarks' jitter. Eye widths a second. */
export const GAZE_STILL = 0.03;

/** What a movement itself adds to the misfit of its patches: measured on warped lids at most a fortieth of its depth. */
export const MISFIT_OF_DEPTH = 1 / 30;

/**
 * Standard deviation that other movements add to a filter's output, by: a turn of the head (degree a second), a gaze shift (eye width
 * a second; sideways, since a closing lid moves the landmarks of the iris up and down), the jaw and the mouth's width (mouth width a second), both corners moving the same way (mouth width), and
 * the patches' misfit (standard deviation of a fit: perspective, a hand, reflections have made another picture of them). From healthy faces.
 */
export const UNREST = {
  eye: { turn: 0.005, gaze: 0.12, misfit: 5 },
  mouth: { turn: 0.003, jaw: 0.1, bothCorners: 0.25, misfit: 3.5 },
} as const;

/** A region is assessed while a twitch of this depth would be found: deeper ones alone would make no grade. Share of the lid opening; of the mouth's width. */
export const MAX_ASSESSED_DEPTH = { eye: 0.35, mouth: 0.12 } as const;

/** Turn of the head from which on no twitch that is assessed would stand above what the turn itself adds. Degrees a second. */
export const HIDING_TURN = {
  eye: POSE_STILL + MAX_ASSESSED_DEPTH.eye / (THRESHOLD_Z * UNREST.eye.turn),
  mouth: POSE_STILL + MAX_ASSESSED_DEPTH.mouth / (THRESHOLD_Z * UNREST.mouth.turn),
} as const;

/**
 * What the landmarks say of a movement's height. From the depth `from` on they show at least this `part` of it (measured: a fifth to two
 * thirds of a lid's, most of a mouth corner's): a patch that lost its way shows what they do not. Where they show `largeFrom`, the movement is at least `gain` times theirs,
 * for the largest ones leave the patch. Share of the lid opening; of the mouth's width.
 */
export const BY_MESH = {
  eye: { from: 0.35, part: 0.15, largeFrom: 0.2, gain: 1.5 },
  mouth: { from: 0.1, part: 0.25, largeFrom: 0.05, gain: 1.2 },
} as const;

/** Head turn (degrees a second), jaw motion (mouth widths a second: speech, chewing, a yawn) and both mouth corners' displacement the same way (share of the mouth's width: a smile, a willed pull) that move the skin of mouth and neck as well. */
export const MAX_POSE_RATE = 12;
export const MAX_JAW_RATE = 0.2;
export const MAX_SMILE = 0.025;
