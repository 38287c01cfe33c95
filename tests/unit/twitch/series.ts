import type { Side } from '../../../lib/measure/side';
import type { ClipSample } from '../../../lib/twitch/clip-sample';

/** One commanded movement: half a sine wave. `depth`: share of the opening lost, or of the mouth's width gained at that corner. */
export interface Movement {
  where: 'eye' | 'mouth';
  side: Side;
  atS: number;
  lengthS: number;
  depth: number;
}

/** A resting face in pixels. */
export const FACE = { lidOpeningPx: 20, mouthWidthPx: 100, eyeToEyePx: 200 };

/** A noise-free clip of a face that makes these movements and rests otherwise. */
export function clipOf(
  movements: readonly Movement[],
  options: { seconds?: number; framesPerS?: number; scale?: number } = {},
): ClipSample[] {
  const { seconds = 20, framesPerS = 30, scale = 1 } = options;
  return Array.from({ length: Math.round(seconds * framesPerS) + 1 }, (_, i) =>
    sampleAt(i / framesPerS, movements, scale),
  );
}

export function sampleAt(timeS: number, movements: readonly Movement[], scale = 1): ClipSample {
  const moved = (where: Movement['where'], side: Side): number =>
    movements
      .filter((movement) => movement.where === where && movement.side === side)
      .reduce((sum, movement) => sum + movement.depth * halfSine((timeS - movement.atS) / movement.lengthS), 0);
  const lid = (side: Side): number => FACE.lidOpeningPx * (1 - moved('eye', side)) * scale;
  const reach = (side: Side): number => FACE.mouthWidthPx * (0.5 + moved('mouth', side)) * scale;
  return {
    timeS,
    lidOpeningPx: { left: lid('left'), right: lid('right') },
    commissureReachPx: { left: reach('left'), right: reach('right') },
    mouthWidthPx: reach('left') + reach('right'),
    eyeToEyePx: FACE.eyeToEyePx * scale,
  };
}

/** The same face as a mirror shows it. */
export function mirrored(sample: ClipSample): ClipSample {
  const swap = <T>({ left, right }: { left: T; right: T }): { left: T; right: T } => ({ left: right, right: left });
  return {
    ...sample,
    lidOpeningPx: swap(sample.lidOpeningPx),
    commissureReachPx: swap(sample.commissureReachPx),
  };
}

function halfSine(phase: number): number {
  return phase > 0 && phase < 1 ? Math.sin(Math.PI * phase) : 0;
}
