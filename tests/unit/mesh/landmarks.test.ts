import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../lib/measure/side';
import { FACE_POINT_COUNT } from '../../../lib/mesh/face-points';
import {
  BROW_LOWER,
  BROW_UPPER,
  COMMISSURE,
  COMMISSURE_POINTS,
  FACE_OVAL,
  INNER_CANTHUS,
  IRIS_CENTRE,
  IRIS_RIM,
  JAW,
  LOWER_LID,
  MIDLINE,
  OUTER_CANTHUS,
  UPPER_LID,
} from '../../../lib/mesh/landmarks';

describe('landmarks', () => {
  const paired = { UPPER_LID, LOWER_LID, BROW_UPPER, BROW_LOWER, COMMISSURE_POINTS, JAW, IRIS_RIM };

  it.each(Object.entries(paired))('%s has as many points on both sides, and none twice', (_, points) => {
    expect(points.left).toHaveLength(points.right.length);
    expect(new Set([...points.left, ...points.right]).size).toBe(2 * points.left.length);
  });

  it('takes five upper and five lower lid points an eye, and neither canthus', () => {
    for (const side of SIDES) {
      const lids = [...UPPER_LID[side], ...LOWER_LID[side]];
      expect(lids).toHaveLength(10);
      expect(lids).not.toContain(OUTER_CANTHUS[side]);
      expect(lids).not.toContain(INNER_CANTHUS[side]);
    }
  });

  it('names only points that the mesh has', () => {
    const all = [...Object.values(paired).flatMap((p) => [...p.left, ...p.right]), ...MIDLINE, ...FACE_OVAL];
    for (const index of all) expect(index).toBeLessThan(FACE_POINT_COUNT);
  });

  it('has the commissure and the pupil on the side of its canthi', () => {
    for (const side of SIDES) expect(COMMISSURE_POINTS[side]).toContain(COMMISSURE[side]);
    expect(IRIS_CENTRE.right).toBeLessThan(IRIS_CENTRE.left);
  });
});
