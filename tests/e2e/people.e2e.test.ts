import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../patient/camera-messages';
import type { SceneFrame, ScenePlaces } from './mesh-page/mesh.worker';
import { openMeshPage } from './mesh-page/open';

const WIDTH = 1280;
/** Two people on one sofa, and the carer before the patient, nearer to the camera. */
const PATIENT: Place = { x: -0.22, y: 0, scale: 0.8 };
const CARER: Place = { x: 0.24, y: 0, scale: 0.8 };
const CARER_BEFORE: Place = { x: -0.2, y: 0.08, scale: 1.25 };
const ALONE: Place = { x: 0, y: 0, scale: 1 };

/** Somebody's way over so many frames. */
function way(from: Place, to: Place, frames: number): Place[] {
  return Array.from({ length: frames }, (_, i) => {
    const share = i / Math.max(1, frames - 1);
    const between = (a: number, b: number): number => a + share * (b - a);
    return { x: between(from.x, to.x), y: between(from.y, to.y), scale: between(from.scale, to.scale) };
  });
}

function stay(places: ScenePlaces, frames: number): ScenePlaces[] {
  return Array.from({ length: frames }, () => places);
}

const x = (frame: SceneFrame): number | null => frame.at && frame.at.x / WIDTH - 0.5;
const isAt = (place: Place, frame: SceneFrame): boolean => Math.abs((x(frame) ?? 9) - place.x) < 0.06;

describe('two drawn people before the real mesh', () => {
  let meshPage: Awaited<ReturnType<typeof openMeshPage>>;
  let page: Page;
  beforeAll(async () => {
    meshPage = await openMeshPage();
    page = meshPage.page;
  });
  afterAll(() => meshPage?.close());

  async function track(...parts: ScenePlaces[][]): Promise<SceneFrame[][]> {
    const frames = await page.evaluate((places) => window.mesh.trackScene(places), parts.flat());
    const endOf = (part: number): number => parts.slice(0, part + 1).flat().length;
    return parts.map((_, part) => frames.slice(endOf(part - 1), endOf(part)));
  }

  const settled = stay({ patient: PATIENT, carer: null }, 75);
  const together = stay({ patient: PATIENT, carer: CARER }, 60);

  it('asks at the start', async () => {
    const [frames] = await track(stay({ patient: PATIENT, carer: CARER }, 30));
    for (const frame of frames ?? []) expect(frame).toMatchObject({ at: null, unsure: true, present: 2 });
  });

  it('asks when a second face was overlooked at the start', async () => {
    const [, after] = await track(
      stay({ patient: PATIENT, carer: null }, 20),
      stay({ patient: PATIENT, carer: CARER }, 60),
    );
    expect(after?.at(-1)).toMatchObject({ at: null, unsure: true, present: 2 });
  });

  it('notices who comes, and stays with the patient', async () => {
    const [, both] = await track(settled, together);
    expect(both?.every((frame) => isAt(PATIENT, frame))).toBe(true);
    expect(both?.at(-1)).toMatchObject({ present: 2, id: 1 });
  });

  it('stays with the patient who moves aside for the carer', async () => {
    const aside = way(ALONE, PATIENT, 60).map((patient, i) => ({ patient, carer: i < 15 ? null : CARER }));
    const [, , both] = await track(stay({ patient: ALONE, carer: null }, 75), aside, together);
    expect(both?.every((frame) => isAt(PATIENT, frame))).toBe(true);
  });

  it('never measures the carer who leans in before the patient', async () => {
    const lean = [
      ...way(CARER, CARER_BEFORE, 30),
      ...way(CARER_BEFORE, CARER_BEFORE, 20),
      ...way(CARER_BEFORE, CARER, 30),
    ];
    const [, , , after] = await track(
      settled,
      together,
      lean.map((carer) => ({ patient: PATIENT, carer })),
      together,
    );
    expect(after?.at(-1)).toMatchObject({ id: 1, unsure: false });
    expect(after?.slice(-30).every((frame) => isAt(PATIENT, frame))).toBe(true);
  });

  it('asks when the patient goes and the carer stays, and knows the patient at the old place', async () => {
    const [, , gone, back] = await track(settled, together, stay({ patient: null, carer: CARER }, 120), together);
    expect(gone?.every(({ at }) => at === null)).toBe(true);
    expect(gone?.at(-1)).toMatchObject({ unsure: true, present: 1 });
    expect(back?.slice(-30).every((frame) => isAt(PATIENT, frame))).toBe(true);
  });

  it('asks when the carer sits down in the patient’s place', async () => {
    const moves = way(CARER, PATIENT, 45).map((carer) => ({ patient: null, carer }));
    const [, , gone, after] = await track(
      settled,
      together,
      [...stay({ patient: null, carer: CARER }, 60), ...moves],
      stay({ patient: null, carer: PATIENT }, 60),
    );
    for (const frame of [...(gone ?? []), ...(after ?? [])]) expect(frame.at).toBeNull();
    expect(after?.at(-1)?.unsure).toBe(true);
  });

  it('measures whom the doctor chooses', async () => {
    const choose: ScenePlaces[] = [{ patient: PATIENT, carer: CARER, choose: 'other' }, ...together];
    const [, , other, back] = await track(settled, together, choose, choose);
    expect(other?.slice(-40).every((frame) => isAt(CARER, frame) && frame.id !== 1)).toBe(true);
    expect(back?.slice(-40).every((frame) => isAt(PATIENT, frame) && frame.id === 1)).toBe(true);
  });
});
