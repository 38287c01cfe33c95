/** How far back the quality looks. Ours: long enough for a stable median, short enough to answer at once. Seconds. */
export const QUALITY_WINDOW_S = 3;

/** Stretch that the frame rate needs before it is judged. Ours: the first few frames of a call come in bursts. Seconds. */
export const RATE_NEEDS_S = 1;

/** Frames a second under which nothing is graded. Ours: the shortest twitches, 0.12 s, then lie on two frames or fewer; 15, which cameras fall to in poor light and the telemedicine literature calls the least, is under it with room for a rate that is not quite even. */
export const MIN_FRAMES_PER_S = 20;

/** Frames a second under which the picture is called slow. Ours: 30 are asked for; calls that mean 24 or 25 are let pass. */
export const GOOD_FRAMES_PER_S = 24;

/** Outer-canthus distance under which nothing is graded. Ours: the lid opening is then under 4 px, a flank of 3 % a tenth of a pixel. Pixels. */
export const MIN_EYE_TO_EYE_PX = 50;

/** Outer-canthus distance under which the face is called small: the lid opening is then about 6 px, a flank of 3 % 0.2 px (clinical measurement asks for 80–100 px at least). Pixels. */
export const GOOD_EYE_TO_EYE_PX = 80;

/** Mean luma of the face under which nothing is graded. Ours: lids are lost in shadow and noise. 0–255. */
export const MIN_LUMA = 40;

/** Mean luma of the face under which the light is called poor. Ours: webcams then lengthen the exposure and halve the frame rate. 0–255. */
export const GOOD_LUMA = 60;

/** Head turn beyond which nothing is graded. Ours: the far eye is foreshortened and half hidden by the nose. Degrees. */
export const MAX_YAW_DEG = 30;

/** Head turn beyond which the pose is called oblique. Ours. Degrees. */
export const GOOD_YAW_DEG = 20;

/** Nod beyond which nothing is graded. Ours: the lid opening is measured in the picture's plane and shrinks with the nod. Degrees. */
export const MAX_PITCH_DEG = 25;

/** Nod beyond which the pose is called oblique. Ours. Degrees. */
export const GOOD_PITCH_DEG = 15;

/** Share of frames with a face under which nothing is graded. Ours: the picture shows somebody else, or nobody, most of the time. 0–1. */
export const MIN_FACE_SHARE = 0.5;

/** Brightest luma in a black frame. Ours: black is 16 in video range; compression and a covered lens add a little. 0–255. */
export const BLACK_MAX_LUMA = 32;
