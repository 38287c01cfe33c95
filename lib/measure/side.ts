/** The patient's own left and right, whatever the picture shows. */
export type Side = 'left' | 'right';

export const SIDES = ['left', 'right'] as const satisfies readonly Side[];

/** One value for each side of the patient. */
export type BySide<T> = Record<Side, T>;

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
