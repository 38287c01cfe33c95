import type { BySide } from '../measure/side';

/**
 * Names for FaceMesh's numbered points. Left and right are the patient's own; in an unmirrored picture the patient's right is on the
 * picture's left. Source of the numbering: MediaPipe's canonical face mesh.
 */

/**
 * The five upper-lid points of Chan et al., from the outer to the inner end; each lies over the lower-lid point of the same place in
 * `LOWER_LID`. The paper does not list them: both canthi and their neighbours left out, five remain.
 */
export const UPPER_LID: BySide<readonly number[]> = {
  right: [161, 160, 159, 158, 157],
  left: [388, 387, 386, 385, 384],
};

export const LOWER_LID: BySide<readonly number[]> = {
  right: [163, 144, 145, 153, 154],
  left: [390, 373, 374, 380, 381],
};

export const OUTER_CANTHUS: BySide<number> = { right: 33, left: 263 };
export const INNER_CANTHUS: BySide<number> = { right: 133, left: 362 };

/** Centre of the pupil. */
export const IRIS_CENTRE: BySide<number> = { right: 468, left: 473 };
/** The iris' rim, four points. */
export const IRIS_RIM: BySide<readonly number[]> = { right: [469, 470, 471, 472], left: [474, 475, 476, 477] };

/** The brow, from the outer to the inner end. */
export const BROW_UPPER: BySide<readonly number[]> = { right: [70, 63, 105, 66, 107], left: [300, 293, 334, 296, 336] };
export const BROW_LOWER: BySide<readonly number[]> = { right: [46, 53, 52, 65, 55], left: [276, 283, 282, 295, 285] };

/** The three points of each oral commissure (Chan et al.), the middle one of them the commissure proper. */
export const COMMISSURE_POINTS: BySide<readonly number[]> = { right: [76, 61, 62], left: [306, 291, 292] };
export const COMMISSURE: BySide<number> = { right: 61, left: 291 };

/** Middle of the lips: outer and inner edges. */
export const UPPER_LIP = { outer: 0, inner: 13 } as const;
export const LOWER_LIP = { outer: 17, inner: 14 } as const;

export const FOREHEAD_TOP = 10;
export const NASION = 168;
export const SUBNASALE = 2;
export const CHIN = 152;

/** The facial midline from forehead to chin. Gaze moves 2 and 164 less than others (MediaPipe's own threads). */
export const MIDLINE: readonly number[] = [
  10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 19, 94, 2, 164, 0, 17, 18, 200, 199, 175, 152,
];

/** Lower jaw from below the ear to beside the chin. */
export const JAW: BySide<readonly number[]> = {
  right: [58, 172, 136, 150, 149, 176, 148],
  left: [288, 397, 365, 379, 378, 400, 377],
};

/** The face's outline, clockwise in the picture from the top of the forehead. */
// biome-ignore format: twelve a line
export const FACE_OVAL: readonly number[] = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288,
  397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
