import type { TileSource } from '../call/tile';

/** Large enough to know a face by. Pixels. */
const WIDTH = 160;
const JPEG_QUALITY = 0.7;

/** A small picture of a tile as a JPEG data URL; null if there is nothing to draw. */
export function pictureOf(source: TileSource): string | null {
  const part = partOf(source);
  if (!part || part.width === 0 || part.height === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.max(1, Math.round((WIDTH * part.height) / part.width));
  const context = canvas.getContext('2d');
  context?.drawImage(source.element, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  return context && canvas.toDataURL('image/jpeg', JPEG_QUALITY);
}

function partOf(source: TileSource) {
  if (source.kind === 'canvas') return source.region();
  return { x: 0, y: 0, width: source.element.videoWidth, height: source.element.videoHeight };
}
