import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../lib/call/geometry';
import type { FramePacket } from '../../../lib/capture/packet';
import type { FacePoints } from '../../../lib/mesh/face-points';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import { LOST_AFTER_S } from '../../../lib/mesh/follow-crop';
import { plainFace } from './plain-face';

const FRAME_S = 1 / 30;

/** A tracker on a mesh that sees these faces, fed with the crops that it asks for. */
function tracked(faces: FacePoints[]) {
  const scene = { faces, timeS: 0, series: 'a', person: 'patient', width: 640, height: 480 };
  const calls: ('find' | 'follow')[] = [];
  const tracker = new FaceTracker({
    find: () => {
      calls.push('find');
      return scene.faces;
    },
    follow: () => {
      calls.push('follow');
      return scene.faces[0] ?? null;
    },
    forget: async () => {},
  });
  const next = (): Promise<FacePoints | null> => {
    scene.timeS += FRAME_S;
    const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
    return tracker.next(packet(scene, tracker.wantedCrop ?? whole));
  };
  /** As a call's worker does it: with looks. */
  const look = async () => {
    scene.timeS += FRAME_S;
    const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
    const crop = tracker.wantedCrop ?? whole;
    const asked = packet(scene, tracker.ask() ?? whole);
    const part = tracker.patientsPartOf(asked);
    const face = await tracker.next(part);
    const looked = part !== asked;
    if (looked) tracker.lookAround(asked);
    return { face, part, crop, looked };
  };
  return { scene, calls, tracker, next, look };
}

function packet(
  scene: { timeS: number; series: string; person: string; width: number; height: number },
  crop: Rect,
): FramePacket {
  return {
    kind: 'frame',
    series: scene.series,
    person: scene.person,
    mediaTimeS: scene.timeS,
    capturedAtMs: 1000 * scene.timeS,
    frameWidth: scene.width,
    frameHeight: scene.height,
    crop,
    format: 'RGBX',
    layout: [{ offset: 0, stride: 4 * crop.width }],
    colorSpace: {},
    data: new ArrayBuffer(4 * crop.width * crop.height),
  };
}

describe('FaceTracker', () => {
  it('finds the largest face in the whole frame, then follows it in its crop', async () => {
    const patient = plainFace(200, 200);
    const { next, calls, tracker, scene } = tracked([plainFace(500, 200, 0.4), patient]);
    expect(await next()).toBe(patient);
    expect(tracker.wantedCrop).not.toBeNull();
    scene.faces = [plainFace(201, 200)];
    await next();
    expect(calls).toEqual(['find', 'follow']);
  });

  it('does not take another person for the patient', async () => {
    const { next, scene } = tracked([plainFace(200, 200)]);
    await next();
    scene.faces = [plainFace(450, 200)];
    expect(await next()).toBeNull();
  });

  it('begins anew once the patient has been gone for a while', async () => {
    const { next, calls, scene, tracker } = tracked([plainFace(200, 200)]);
    await next();
    scene.faces = [];
    for (let waitedS = 0; waitedS < LOST_AFTER_S + 3 * FRAME_S; waitedS += FRAME_S) expect(await next()).toBeNull();
    expect(tracker.wantedCrop).toBeNull();
    const returned = plainFace(450, 200);
    scene.faces = [returned];
    expect(await next()).toBe(returned);
    expect(calls.at(-1)).toBe('find');
  });

  it('begins anew with another series and with another size of the picture', async () => {
    const { next, calls, scene } = tracked([plainFace(200, 200)]);
    await next();
    await next();
    scene.series = 'b';
    await next();
    expect(calls).toEqual(['find', 'follow', 'find']);
    await next();
    scene.width = 1280;
    await next();
    expect(calls).toEqual(['find', 'follow', 'find', 'follow', 'find']);
  });

  it('looks at the whole picture once a second, and follows in the very crop all the same', async () => {
    const { look, calls } = tracked([plainFace(200, 200)]);
    const looks: number[] = [];
    for (let frame = 0; frame < 100; frame++) {
      const { looked, part, crop } = await look();
      if (looked) looks.push(frame);
      if (frame > 1) expect(part.crop).toEqual(crop);
    }
    // The first as soon as the face is followed.
    expect(looks).toHaveLength(4);
    expect(looks[0]).toBe(2);
    for (const [i, frame] of looks.slice(1).entries()) expect([30, 31]).toContain(frame - (looks[i] ?? 0));
    expect(calls.filter((call) => call === 'follow')).toHaveLength(99);
  });

  it('asks for all of another series’ picture, wherever its clock stands', async () => {
    const { look, scene, tracker } = tracked([plainFace(200, 200)]);
    for (let frame = 0; frame < 100; frame++) await look();
    expect(tracker.wantedCrop).not.toBeNull();
    Object.assign(scene, { series: 'b', timeS: 0 });
    tracker.turnTo(packet(scene, { x: 0, y: 0, width: 640, height: 480 }));
    expect(tracker.ask()).toBeNull();
    const looks: number[] = [];
    for (let frame = 0; frame < 100; frame++) if ((await look()).looked) looks.push(frame);
    expect(looks[0]).toBe(2);
  });

  it('notices who comes, and says whose face is measured', async () => {
    const { look, scene, tracker } = tracked([plainFace(200, 200)]);
    for (let frame = 0; frame < 100; frame++) await look();
    expect(tracker.present.map(({ id }) => id)).toEqual([1]);
    scene.faces = [plainFace(200, 200), plainFace(450, 200)];
    for (let frame = 0; frame < 100; frame++) expect((await look()).face).toBe(scene.faces[0]);
    expect(tracker.present.map(({ id }) => id)).toEqual([1, 2]);
    expect(tracker).toMatchObject({ patientId: 1, unsure: false });
  });

  it('measures nobody while it is asked whose face is the patient’s, and whom the doctor names then', async () => {
    const [left, right] = [plainFace(200, 200), plainFace(450, 200)];
    const { look, scene, tracker } = tracked([left, right]);
    for (let frame = 0; frame < 10; frame++) expect((await look()).face).toBeNull();
    expect(tracker.unsure).toBe(true);
    const named = tracker.present.find(({ face }) => face === right);
    tracker.choose(named?.id ?? 0, null);
    expect((await look()).face).toBe(right);
    scene.faces = [right, left];
    expect((await look()).face).toBe(right);
    expect(tracker).toMatchObject({ patientId: named?.id, unsure: false });
  });

  it('keeps each participant’s people apart', async () => {
    const { next, scene, tracker } = tracked([plainFace(200, 200), plainFace(450, 200)]);
    await next();
    expect(tracker.unsure).toBe(true);
    Object.assign(scene, { series: 'b', person: 'other', faces: [plainFace(200, 200)] });
    expect(await next()).not.toBeNull();
    Object.assign(scene, { series: 'c', person: 'patient' });
    expect(await next()).toBeNull();
    expect(tracker.unsure).toBe(true);
  });
});
