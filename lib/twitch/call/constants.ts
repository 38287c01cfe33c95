/** All ours. Where a figure was tuned, it was on some of the healthy faces and their spiked copies, and checked on others. */

/** Lengths of the half sines that are looked for: a fast twitch to a short contraction (HFS: blink-like spasms and twitches, 0.1–0.4 s). Seconds. */
export const LENGTHS_S = [0.12, 0.18, 0.27, 0.4] as const;

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

/** Picture that the noise needs before anything is judged; while it is little, the noise is taken for larger (`noise-scale.ts`). Seconds. */
export const NOISE_NEEDS_S = 0.8;

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

/** Landmarks' opening at which both lids together are a blink, and at which it is over. Share of the resting opening. */
export const BLINK_BELOW = 0.75;
export const BLINK_OVER = 0.88;

/** One lid's least part of the other one's closure in a blink: blinks are conjugate. */
export const BLINK_CONJUGACY = 0.5;

/** How long after a blink, a gaze shift, a head turn or speech a region stays unassessed; and before it. Seconds. */
export const EYE_HOLD_S = 0.15;
export const MOUTH_HOLD_S = 0.25;
export const LEAD_S = 0.1;

/** Sideways gaze shift, which moves iris and reflections under the lids. A closing lid moves the landmarks of the iris up and down, hence sideways only. Eye widths a second. */
export const MAX_GAZE_RATE = 0.08;

/** Head turn at which perspective moves the patches. Degrees a second. */
export const MAX_POSE_RATE = 12;

/** Growth of the face in the picture: the head comes nearer. Share a second. */
export const MAX_GROWTH_RATE = 0.2;

/** Misfit of the patches that lasts: the picture under them has become another one (perspective, a hand, glasses' reflections). Standard deviation of a fit, share of the lid opening; of the mouth's width. */
export const MAX_MISFIT = { eye: 0.014, mouth: 0.005 } as const;

/** Memory of the misfit: a deep twitch raises it, but not for so long. Seconds. */
export const MISFIT_S = 0.4;

/** Longest closure of both lids that is a blink, recognised for what it is; longer ones cannot be assessed. Seconds. */
export const MAX_BLINK_S = 0.5;

/** Jaw motion that is speech, chewing or a yawn. Mouth widths a second. */
export const MAX_JAW_RATE = 0.2;

/** Change of the mouth's width with both corners: a smile or a rounded mouth. Mouth widths a second. */
export const MAX_WIDTH_RATE = 0.6;

/** Displacement of both corners the same way, outwards or inwards: a smile, a willed pull or its end. Share of the mouth's width. */
export const BOTH_CORNERS = 0.025;

/** Memories whose difference gives those rates. Seconds. */
export const RATE_FAST_S = 0.05;
export const RATE_SLOW_S = 0.15;

/** Longest step between two samples of one movement. Seconds. */
export const MAX_STEP_S = 0.2;

/** A narrowing of one side that lasts this long is tonic. Seconds. */
export const TONIC_S = 1;

/** Narrowing against the other eye and the baseline that is sustained spasm: above the drift of the landmarks. Share of the resting opening. */
export const TONIC_DEPTH = 0.25;

/** Memory that steadies the landmarks for it, and that keeps the baseline. Seconds. */
export const TONIC_STEADY_S = 0.15;
export const TONIC_BASELINE_S = 20;
