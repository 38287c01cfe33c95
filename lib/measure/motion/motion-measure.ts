import type { FramePacket } from '../../capture/packet';
import type { FacePoints } from '../../mesh/face-points';
import { colourReader } from '../colour';
import { type LumaView, lumaView } from '../luma';
import type { Displacement, MotionSample, Moved, NeckView } from '../motion-sample';
import { type BySide, SIDES, type Side } from '../side';
import { Anchor } from './anchor';
import { unitPx } from './axes';
import { isClosedApart } from './closed-apart';
import {
  BROW_SIZE,
  CORNER_SIZE,
  GUIDED_FROM,
  GUIDED_MISFIT,
  HASTE_RATE,
  KEEP_S,
  LID_OPEN,
  LID_OVER_MESH,
  LID_SIZE,
  MAX_STEP_S,
  NECK_SIZE,
  SKIN_EVERY_S,
  WARM_UP_LONGEST_S,
  WARM_UP_S,
} from './constants';
import { Layout, OUTWARD, PARTS, type Part } from './layout';
import { MeshMotions } from './mesh-motion';
import { Patch } from './patch';
import { SkinCheck } from './skin-check';
import { WarmUp } from './warm-up';

/** The pixels of one frame, as they came from the call. */
export type FramePixels = Pick<FramePacket, 'format' | 'layout' | 'crop' | 'data' | 'rotation'>;

/**
 * Follows the pixels around lids, mouth corners, brows and neck of one person (ours; the published method knows landmarks only).
 * The landmarks say where to look and what rests; small patches at native resolution say what moved against the last second.
 */
export class MotionMeasure {
  readonly #anchor = new Anchor();
  readonly #layout = new Layout();
  readonly #meshMotions = new MeshMotions();
  readonly #patches: Record<Part, BySide<Patch>> = {
    upperLid: { left: new Patch(LID_SIZE, 'vertical'), right: new Patch(LID_SIZE, 'vertical') },
    lowerLid: { left: new Patch(LID_SIZE, 'vertical'), right: new Patch(LID_SIZE, 'vertical') },
    corner: { left: new Patch(CORNER_SIZE, 'shift'), right: new Patch(CORNER_SIZE, 'shift') },
    brow: { left: new Patch(BROW_SIZE, 'vertical'), right: new Patch(BROW_SIZE, 'vertical') },
    neck: { left: new Patch(NECK_SIZE, 'shift'), right: new Patch(NECK_SIZE, 'shift') },
  };
  readonly #skin = new SkinCheck();
  /** Whether each side of the neck is bare. Where colours cannot tell, it is taken for bare. */
  readonly #bare: BySide<boolean> = { left: true, right: true };
  #skinCheckedS = Number.NEGATIVE_INFINITY;
  #latestS = Number.NaN;
  /** Whether the anchor lost the face in the latest frame. */
  #lost = false;
  #beganS = Number.NaN;
  /** When the picture began; what was learned in it may have been dropped since. */
  #pictureBeganS = Number.NaN;
  /** Whether the face's proportions were known then. */
  #layoutKept = false;
  readonly #warmUp = new WarmUp();
  /** How much faster than at rest is learned. */
  #haste = 1;

  /**
   * Takes one person's next frame, times in order.
   * @param face raw landmarks of this frame, source pixels; null if none was found
   * @returns null without a face, and from when one was found until its lids have rested for a third of a second
   */
  next(packet: FramePixels, face: FacePoints | null, timeS: number): MotionSample | null {
    const view = face && lumaView(packet);
    if (!face || !view) return null;
    const stepS = timeS - this.#latestS;
    const kept = stepS >= 0 && stepS <= KEEP_S;
    if (!kept) this.#layout.forget();
    if (this.#lost || !(stepS <= MAX_STEP_S)) this.#beginPicture(timeS, kept);
    const step = timeS === this.#beganS ? 0 : stepS;
    this.#latestS = timeS;
    this.#lost = !this.#anchor.place(view, face);
    if (this.#lost) return null;
    this.#anchor.learn(view, step);
    const { axes } = this.#anchor;
    const warming = timeS - this.#beganS < WARM_UP_S;
    if (warming && !this.#warmUp.isSteady(axes, face) && timeS - this.#pictureBeganS < WARM_UP_LONGEST_S) {
      if (!this.#layoutKept) this.#layout.forget();
      this.#beginAnew(timeS);
      return null;
    }
    this.#layout.learn(axes, face, step, this.#haste);
    const { pose, mesh } = this.#meshMotions.of(axes, face, this.#layout, step);
    this.#haste = 1 + mesh.poseRateDegPerS / HASTE_RATE;
    this.#measure(view, mesh.lidOpening);
    this.#learn(mesh.lidOpening, this.#haste * step);
    this.#checkSkin(packet, face, timeS);
    if (warming) return null;
    return { timeS, eyeToEyePx: unitPx(axes), pose, mesh, ...this.#moved() };
  }

  #beginPicture(timeS: number, layoutKept: boolean): void {
    this.#pictureBeganS = timeS;
    this.#layoutKept = layoutKept;
    this.#beginAnew(timeS);
  }

  /** What the parts of this face look like is learned anew; where they lie is kept. */
  #beginAnew(timeS: number): void {
    this.#beganS = timeS;
    this.#skinCheckedS = Number.NEGATIVE_INFINITY;
    this.#haste = 1;
    this.#warmUp.forget();
    this.#anchor.forget();
    this.#meshMotions.forget();
    for (const part of PARTS) for (const side of SIDES) this.#patches[part][side].forget();
  }

  #measure(view: LumaView, lidOpening: BySide<number>): void {
    const { axes } = this.#anchor;
    const { places, restingOpening } = this.#layout;
    for (const part of PARTS) {
      for (const side of SIDES) {
        const closure = part === 'upperLid' ? 1 - lidOpening[side] : 0;
        const guessV = closure > GUIDED_FROM ? LID_OVER_MESH * closure * restingOpening[side].value : 0;
        const misfit = isClosedApart(lidOpening, side) ? GUIDED_MISFIT : 1;
        this.#patches[part][side].measure(view, axes, places[part][side], guessV, misfit);
      }
    }
  }

  #learn(lidOpening: BySide<number>, stepS: number): void {
    for (const part of PARTS) {
      for (const side of SIDES) {
        const closing = (part === 'upperLid' || part === 'lowerLid') && lidOpening[side] < LID_OPEN;
        this.#patches[part][side].learn(stepS, closing);
      }
    }
  }

  #checkSkin(packet: FramePixels, face: FacePoints, timeS: number): void {
    if (timeS - this.#skinCheckedS < SKIN_EVERY_S) return;
    this.#skinCheckedS = timeS;
    const read = colourReader(packet);
    for (const side of SIDES) {
      const place = this.#layout.places.neck[side];
      this.#bare[side] = (read && this.#skin.isSkin(read, face, this.#anchor.axes, place)) ?? true;
    }
  }

  #neckView(side: Side): NeckView {
    const { inPicture, seen } = this.#patches.neck[side];
    if (!inPicture) return 'outside';
    if (!this.#bare[side]) return 'covered';
    return seen ? 'skin' : 'smooth';
  }

  #moved(): Pick<MotionSample, 'lid' | 'commissure' | 'brow' | 'neck' | 'neckView' | 'seen'> {
    const { upperLid, lowerLid, corner, brow, neck } = this.#patches;
    const seen = (test: (side: Side) => boolean): BySide<boolean> => bySide(test);
    const width = this.#layout.restingWidth.value;
    const neckView = bySide((side) => this.#neckView(side));
    return {
      lid: bySide((side) => this.#lid(side)),
      commissure: bySide((side) => moved(corner[side], side, width)),
      brow: bySide((side) => ({ value: -brow[side].moved.v, noise: brow[side].noise })),
      neck: bySide((side) => (neckView[side] === 'skin' ? moved(neck[side], side, 1) : null)),
      neckView,
      seen: {
        eye: seen((side) => upperLid[side].seen && lowerLid[side].seen),
        mouth: seen((side) => corner[side].seen),
        brow: seen((side) => brow[side].seen),
        neck: seen((side) => neckView[side] === 'skin'),
      },
    };
  }

  #lid(side: Side): Moved<number> {
    const [upper, lower] = [this.#patches.upperLid[side], this.#patches.lowerLid[side]];
    const resting = this.#layout.restingOpening[side].value;
    return {
      value: (lower.moved.v - upper.moved.v) / resting,
      noise: Math.hypot(lower.noise, upper.noise) / resting,
    };
  }
}

function bySide<T>(value: (side: Side) => T): BySide<T> {
  return { left: value('left'), right: value('right') };
}

function moved(patch: Patch, side: Side, unit: number): Moved<Displacement> {
  return {
    value: { outward: (OUTWARD[side] * patch.moved.u) / unit, up: -patch.moved.v / unit },
    noise: patch.noise / unit,
  };
}
