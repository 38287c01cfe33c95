import { BY_MESH } from './constants';

/** Whether a movement is so deep that the landmarks should show it, and they do not. @param shown height in the landmarks, the same share as the depth */
export function isContradicted(region: 'eye' | 'mouth', depth: number, shown: number): boolean {
  const { from, part } = BY_MESH[region];
  return depth >= from && shown < part * depth;
}
