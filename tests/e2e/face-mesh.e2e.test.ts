import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lidOpening } from '../../lib/measure/lid-opening';
import { mouthWidth } from '../../lib/measure/mouth';
import { SIDES } from '../../lib/measure/side';
import type { FacePoints, Point } from '../../lib/mesh/face-points';
import { distanceOf, pointOf } from '../../lib/mesh/face-points';
import { COMMISSURE, INNER_CANTHUS, OUTER_CANTHUS } from '../../lib/mesh/landmarks';
import { landmarksAt } from '../patient/geometry';
import type { PatientPose } from '../patient/pose';
import type { MeshFrame } from './mesh-page/mesh.worker';
import { openMeshPage } from './mesh-page/open';

const REST: PatientPose = {
  lidOpening: { left: 1, right: 1 },
  cornerPull: { left: 0, right: 0 },
  neckPull: { left: 0, right: 0 },
  squeeze: 0,
  headXMm: 0,
  headYMm: 0,
  rollDeg: 0,
  gazeXMm: 0,
  gazeYMm: 0,
};

/** Frames until the crop has arrived and the points have settled. */
const SETTLING_FRAMES = 6;

function rest(frames: number): PatientPose[] {
  return Array.from({ length: frames }, () => REST);
}

function leftLid(opening: number): PatientPose {
  return { ...REST, lidOpening: { left: opening, right: 1 } };
}

function awayFrom(face: FacePoints, index: number, place: Point): number {
  const { x, y } = pointOf(face, index);
  return Math.hypot(x - place.x, y - place.y);
}

describe('FaceMesh in a module worker', () => {
  let meshPage: Awaited<ReturnType<typeof openMeshPage>>;
  let page: Page;

  beforeAll(async () => {
    meshPage = await openMeshPage();
    page = meshPage.page;
  });
  afterAll(() => meshPage?.close());

  async function track(poses: PatientPose[]): Promise<{ face: FacePoints; crop: MeshFrame['crop'] }[]> {
    const frames = await page.evaluate((drawn) => window.mesh.track(drawn), poses);
    return frames.map(({ face, crop }, i) => {
      if (!face) throw new Error(`The drawn face was not found in frame ${i}.`);
      return { face: Float32Array.from(face), crop };
    });
  }

  it('puts the landmarks where the face was drawn, left and right the patient’s', async () => {
    const face = (await track(rest(SETTLING_FRAMES))).at(-1)?.face;
    if (!face) throw new Error('No frame came back.');
    const drawn = landmarksAt(REST, 1280, 720);
    const eyeToEye = distanceOf(face, OUTER_CANTHUS.left, OUTER_CANTHUS.right);
    for (const side of SIDES) {
      expect(awayFrom(face, OUTER_CANTHUS[side], drawn.outerCanthus[side])).toBeLessThan(0.06 * eyeToEye);
      expect(awayFrom(face, INNER_CANTHUS[side], drawn.innerCanthus[side])).toBeLessThan(0.04 * eyeToEye);
      expect(awayFrom(face, COMMISSURE[side], drawn.commissure[side])).toBeLessThan(0.04 * eyeToEye);
    }
  });

  it('gives a lid that closes for four frames back raw: at once, deep, without a tail, on its own side', async () => {
    const closing = [0.5, 0.05, 0.1, 0.6];
    const frames = await track([...rest(SETTLING_FRAMES), ...closing.map(leftLid), ...rest(6)]);
    const shares = (side: 'left' | 'right'): number[] => {
      const openings = frames.map(({ face }) => lidOpening(face, side));
      return openings.slice(SETTLING_FRAMES).map((opening) => opening / (openings[SETTLING_FRAMES - 1] ?? 0));
    };
    // The library's own smoothing gives back 0.77, 0.19, 0.04, 0.09 and then 0.50 with the lid open again.
    const left = shares('left');
    expect(left[0]).toBeLessThan(0.75);
    expect(left[1]).toBeLessThan(0.15);
    expect(left[2]).toBeLessThan(0.15);
    expect(left[3]).toBeGreaterThan(0.5);
    for (const opening of left.slice(4)) expect(opening).toBeGreaterThan(0.9);
    for (const opening of shares('right')) expect(Math.abs(opening - 1)).toBeLessThan(0.1);
  });

  it('keeps its measure while the crop follows a moving head', async () => {
    const still = await track(rest(SETTLING_FRAMES));
    const frames = await track([
      ...rest(SETTLING_FRAMES),
      ...Array.from({ length: 30 }, (_, i) => ({ ...REST, headXMm: 2 * i })),
    ]);
    const crops = new Set(frames.map(({ crop }) => JSON.stringify(crop)));
    expect(crops.size).toBeGreaterThan(2);
    expect(crops.size).toBeLessThan(6);
    const width = mouthWidth(still.at(-1)?.face ?? new Float32Array());
    for (const { face } of frames) expect(Math.abs(mouthWidth(face) / width - 1)).toBeLessThan(0.05);
  });

  it('gives the very same points whether or not it looks around', async () => {
    const poses = Array.from({ length: 90 }, (_, i) => ({ ...leftLid(i % 20 < 4 ? 0.4 : 1), headXMm: i / 2 }));
    const [plain, looking] = [
      await page.evaluate((drawn) => window.mesh.track(drawn), poses),
      await page.evaluate((drawn) => window.mesh.track(drawn, true), poses),
    ];
    expect(looking.filter(({ looked }) => looked).length).toBeGreaterThan(1);
    expect(looking.map(({ face, crop }) => ({ face, crop }))).toEqual(plain.map(({ face, crop }) => ({ face, crop })));
  });

  it('starts again in the same worker, and says which file is missing', async () => {
    expect(await page.evaluate(() => window.mesh.startFailure('/'))).toBe('');
    expect(await page.evaluate(() => window.mesh.startFailure('/nowhere/'))).toMatch(
      /face model .*nowhere\/face-model\/face\.task cannot be loaded \(404\)/,
    );
  });
});
