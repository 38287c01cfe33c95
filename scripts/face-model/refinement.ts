/**
 * Which mesh points the attention model's refined outputs stand for: row k of an output is the mesh point named k-th here.
 * Source: the refinement maps of MediaPipe's face-landmark module (tensors_to_face_landmarks_with_attention.pbtxt).
 * "Left" and "right" in the model's own names are the picture's: its left eye is the subject's right.
 */

/** Points of the mesh itself, without the irises. */
const MESH_POINTS = 468;
/** Points of the mesh and of both irises. */
export const ALL_POINTS = 478;

// biome-ignore format: one line of the published map a line
const LIPS = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409,
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
  76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
  62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407,
];

// biome-ignore format: one line of the published map a line
const LEFT_EYE = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173,
  130, 25, 110, 24, 23, 22, 26, 112, 243, 247, 30, 29, 27, 28, 56, 190,
  226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189,
  35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245,
  156, 70, 63, 105, 66, 107, 55, 193,
];

// biome-ignore format: one line of the published map a line
const RIGHT_EYE = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398,
  359, 255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414,
  446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413,
  265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465,
  383, 300, 293, 334, 296, 336, 285, 417,
];

const LEFT_IRIS = [468, 469, 470, 471, 472];
const RIGHT_IRIS = [473, 474, 475, 476, 477];

/** The irises have no depth of their own: they take the middle upper-lid point's (MediaPipe averages the whole eye contour, which a gather cannot). */
const IRIS_DEPTH = { left: 159, right: 386 };

/** The model's outputs in the order in which they are concatenated, and the x, y pairs that refine the mesh. */
export const REFINED_OUTPUTS = [
  { name: 'output_lips', points: LIPS },
  { name: 'output_left_eye', points: LEFT_EYE },
  { name: 'output_right_eye', points: RIGHT_EYE },
  { name: 'output_left_iris', points: LEFT_IRIS },
  { name: 'output_right_iris', points: RIGHT_IRIS },
] as const;

/** Floats in the mesh output and in all outputs joined. */
export const MESH_FLOATS = 3 * MESH_POINTS;
export const JOINED_FLOATS = REFINED_OUTPUTS.reduce((sum, { points }) => sum + 2 * points.length, MESH_FLOATS);

/** For each of the 478 × (x, y, z) floats that the task wants, its place in the joined outputs. */
export function gatherIndices(): Int32Array<ArrayBuffer> {
  const indices = Int32Array.from({ length: 3 * ALL_POINTS }, (_, i) => i);
  let start = MESH_FLOATS;
  for (const { points } of REFINED_OUTPUTS) {
    for (const [row, point] of points.entries()) {
      indices[3 * point] = start + 2 * row;
      indices[3 * point + 1] = start + 2 * row + 1;
    }
    start += 2 * points.length;
  }
  for (const point of LEFT_IRIS) indices[3 * point + 2] = 3 * IRIS_DEPTH.left + 2;
  for (const point of RIGHT_IRIS) indices[3 * point + 2] = 3 * IRIS_DEPTH.right + 2;
  return indices;
}
