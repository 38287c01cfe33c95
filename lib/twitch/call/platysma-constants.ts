/** All ours. Depths are shares of the eye-to-eye distance. */

/** Lengths of the half sines that are looked for in the neck: the same spasm as in the face. Seconds. */
export const NECK_LENGTHS_S = [0.12, 0.18, 0.27, 0.4] as const;

/** Standard deviations above the noise at which a movement of the neck counts beside an eye event, which has already said when to look. */
export const NECK_Z = 4.5;

/** Smallest movement that counts, whatever the noise: some 1.3 mm. Smaller ones are hardly found, and encoders make false ones of that size. Ours. */
export const NECK_MIN_DEPTH = 0.015;

/** Least noise that is believed. */
export const NECK_MIN_NOISE = 0.0006;

/** Larger movements are no platysma's but a head's or a hand's: some 9 mm. */
export const NECK_LARGEST = 0.1;

/** A picture that only shows larger movements than this cannot tell about the platysma: some 5 mm, as far as a strong contraction moves the skin. */
export const NECK_MAX_DEPTH = 0.06;

/** Outer-canthus distance under which a quiet neck says nothing: encoders then leave the motion of smooth skin out, as at 360p (`docs/accuracy.md` gives what is found there). What is found still counts. Ours. Pixels. */
export const NECK_MIN_EYE_TO_EYE_PX = 120;

/** Part of a movement that the patch shows: its window holds skin beside the moved band too. Measured on warped necks. */
export const NECK_SHOWN_PART = 0.75;

/** By how much a movement has to be larger than the noise alone would ask: encoders leave small motion of smooth skin out. Measured on spiked clips at 300 kbit/s to 2 Mbit/s: depth found 95 % of the time over the noise's own limit. */
export const NECK_CODING_MARGIN = 2.2;

/** Most time between the peaks of an eye event and of the neck's that belongs to it: spasms of one nerve are synchronous within some milliseconds, peaks are found within two or three frames. Seconds. */
export const LOCK_S = 0.09;

/** How long a movement of the neck waits for the face's event: a long one is told late. Seconds. */
export const LOCK_WAIT_S = 2;

/** Memory of head turns, speech and smiles; a spasm moves the landmarks of mouth and jaw as well, but not for so long. Seconds. */
export const UNREST_S = 2;

/** Share of that memory which spasms fill, and by how much more is asked of a movement for what goes beyond it, in thresholds. */
export const SPASM_UNREST = 0.1;
export const UNREST_ASKS = 6;

/** Where the skin goes along the platysma: outwards and down. Only for saying how small a movement could be seen; either direction counts. Length 1. */
export const FIBRES = { outward: 0.42, up: -0.908 } as const;
