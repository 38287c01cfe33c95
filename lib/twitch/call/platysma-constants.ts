/** All ours. Depths are shares of the eye-to-eye distance. */

/** Lengths of the half sines that are looked for in the neck: the same spasm as in the face. Seconds. */
export const NECK_LENGTHS_S = [0.12, 0.18, 0.27, 0.4] as const;

/** Standard deviations above the noise at which a movement of the neck counts beside an eye or mouth event, which has already said when to look. */
export const NECK_Z = 5;

/** Smallest movement that counts, whatever the noise: about half a millimetre, above what a warp of compression shows. */
export const NECK_MIN_DEPTH = 0.006;

/** Least noise that is believed. */
export const NECK_MIN_NOISE = 0.0006;

/** A picture that only shows larger movements than this cannot tell about the platysma: some 5 mm, as far as a strong contraction moves the skin. */
export const NECK_MAX_DEPTH = 0.06;

/** Part of a movement that the patch shows: its window holds skin beside the moved band too. Measured on warped necks. */
export const NECK_SHOWN_PART = 0.75;

/** Most time between the peaks of an eye or mouth event and of the neck's that belongs to it: spasms of one nerve are synchronous within some milliseconds, peaks are found within two or three frames. Seconds. */
export const LOCK_S = 0.09;

/** How long a movement of the neck waits for the face's event: a long one is told late. Seconds. */
export const LOCK_WAIT_S = 2;

/** Memory of head turns, speech and smiles, and the share of it from which the neck cannot be judged: a spasm moves the landmarks of mouth and jaw as well, but not for so long. Seconds. */
export const UNREST_S = 2;
export const MAX_UNREST = 0.5;

/** Where the skin goes along the platysma: outwards and down. Only for saying how small a movement could be seen; either direction counts. Length 1. */
export const FIBRES = { outward: 0.42, up: -0.908 } as const;
