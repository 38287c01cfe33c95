/** Lengths called "shares" are shares of the eye-to-eye distance (outer canthi), the unit of the face's own axes. All ours, tuned on real faces. */

/** Memory of a patch's template, against which displacement is measured: several twitches long, so that a twitch hardly moves it. Seconds. */
export const TEMPLATE_S = 0.8;

/** Picture that a template needs before it is compared with. Seconds. */
export const WARM_UP_S = 0.3;

/** Largest opening of a lid over its smallest within that time: else it began amid a blink or a twitch, and what was learned is no face at rest. Far above the landmarks' noise (1.6 %). */
export const WARM_UP_STEADY = 1.25;

/** So long a steady beginning is waited for; a face that never rests is measured as it is. Seconds. */
export const WARM_UP_LONGEST_S = 2;

/** Displacement at which a template begins to learn more slowly, so that a blink leaves no trace in it. Share. */
export const LEARN_WITHIN = 0.015;

/** Time away from the template's place after which it is learned anew, four times as fast: longer than a contraction. Seconds. */
export const AWAY_S = 1.2;

/** The same of a lid that the landmarks show closed: the open lid should be known again afterwards. Seconds. */
export const HELD_S = 4;

/** Memory of where the parts of this face lie in its own axes: they follow a turn of the head, but not a twitch. Seconds. */
export const LAYOUT_S = 1.5;

/** Memory of the resting lid opening, mouth width and reach: up and down. A blink must not lower the resting opening. Seconds. */
export const REST_RISES_S = 1.5;
export const REST_FALLS_S = 15;

/** Lid opening, share of the resting one, under which a lid's place and template are not learned. */
export const LID_OPEN = 0.75;

/** How far the nose's pixels may correct the landmarks' anchor before everything is begun anew: shift (share), turn (radians) and growth (share). */
export const MAX_SHIFT = 0.12;
export const MAX_TURN = 0.2;
export const MAX_GROWTH = 0.12;

/** Longest step between two frames that are compared. Seconds. */
export const MAX_STEP_S = 0.5;

/** Longest interruption after which the face's own proportions still hold: it may begin amid a blink. Seconds. */
export const KEEP_S = 3;

/** Most steps of a least-squares fit, and the step at which it rests, pixels of the patch. */
export const FIT_STEPS = 5;
export const FIT_RESTS_AT = 0.01;

/** How far a fit may go, half sizes of the patch. */
export const FIT_REACH = 2;

/** Landmarks' lid closure from which it guides the fit, and by how much a small lid movement is larger than the landmarks give back (measured: 1.5–2.3). */
export const GUIDED_FROM = 0.12;
export const LID_OVER_MESH = 1.8;

/** Landmarks' closure of one lid beyond the other's from which it is taken for true: what the head does to the landmarks it does to both. Over ten times their noise (1.6 %), and five times what a movement of one lid moves the other's reading. Share of the resting opening. */
export const CLOSED_APART = 0.2;

/** How many times the squared misfit of a fit from rest a guided one of such a lid may have and still count: a lid that has gone far leaves skin like skin, and fits at rest nearly as well. */
export const GUIDED_MISFIT = 2;

/** Part of what the landmarks show under which the fit from rest found rest again; the template of a contraction that lasts learns slowly and shows more. */
export const LOST_PART = 0.25;

/** Least mean squared gradient, (luma/px of the patch)², at which a patch has something to hold on to. */
export const LEAST_GRADIENT = 0.3;

/** Turn of the head at which templates and places are learned twice as fast, at twice that three times: what the picture shows from a new angle is no movement of the face. Degrees a second. */
export const HASTE_RATE = 6;

/** Two memories of the pose whose difference gives how fast the head turns. Seconds. */
export const POSE_FAST_S = 0.08;
export const POSE_SLOW_S = 0.24;

/** Size of each patch: samples across and down. About the native resolution of a 720p face. */
export const NOSE_SIZE = { width: 40, height: 40 } as const;
export const LID_SIZE = { width: 36, height: 18 } as const;
export const CORNER_SIZE = { width: 32, height: 26 } as const;
export const BROW_SIZE = { width: 32, height: 16 } as const;
export const NECK_SIZE = { width: 28, height: 28 } as const;

/** Half width and half height of each patch, shares; the lids' are given by the eye itself. */
export const NOSE_HALF = { u: 0.17, v: 0.2 } as const;
export const CORNER_HALF = { u: 0.13, v: 0.11 } as const;
export const BROW_HALF = { u: 0.15, v: 0.07 } as const;
export const NECK_HALF = { u: 0.15, v: 0.14 } as const;

/** A lid's patch: half width as a part of the eye's width, half height as a part of the resting opening. */
export const LID_HALF_OF_WIDTH = 0.4;
export const LID_HALF_OF_OPENING = 0.45;

/** How far a lid's patch lies on the skin's side of the margin, parts of the resting opening: the skin moves, the eyeball under it does not. */
export const LID_SKINWARD = 0.2;

/** How often the neck's patches are held against the cheeks' colour. Seconds. */
export const SKIN_EVERY_S = 0.25;

/** Chroma over luma of the cheeks under which the picture's colours cannot tell skin (a grey picture). Ours: measured 0.16–0.35 on four skins. */
export const SKIN_LEAST_CHROMA = 0.04;

/** Chroma over luma of skin along the cheeks' own, and across it, as parts of the cheeks'. Measured on necks: 0.6–2.0 and up to 0.5; on collars and shirts −1.8–0.3. */
export const SKIN_HUE = { least: 0.45, most: 2.3, astray: 0.65 } as const;

/** Luma of skin as a part of the cheeks': from the jaw's shadow to a lamp from below. Measured on necks: 0.3–1.2. */
export const SKIN_LUMA = { least: 0.28, most: 1.4 } as const;

/** Part of a patch that has to be skin. */
export const SKIN_SHARE = 0.8;

/** The neck's patches: beside the midline and below the chin, shares. */
export const NECK_BESIDE = 0.25;
export const NECK_BELOW = 0.22;
