import { seededRandom } from './random';

type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const TILE_PX = 512;
const TILES = 3;
/** Tiles are made for noise of this standard deviation, grey levels; others by opacity. */
const TILE_DEVIATION = 8;

let tiles: OffscreenCanvas[] | null = null;

/** Lays camera noise over the picture: standard deviation in grey levels of 255 (up to 8), another pattern for each frame. */
export function addCameraNoise(ctx: Canvas2d, deviation: number, frame: number): void {
  if (deviation <= 0) return;
  tiles ??= Array.from({ length: TILES }, (_, index) => noiseTile(index + 1));
  const random = seededRandom(frame);
  const tile = tiles[frame % TILES];
  if (!tile) return;
  const offsetX = -Math.floor(random() * TILE_PX);
  const offsetY = -Math.floor(random() * TILE_PX);
  ctx.save();
  ctx.resetTransform();
  ctx.globalAlpha = Math.min(1, deviation / TILE_DEVIATION);
  for (let y = offsetY; y < ctx.canvas.height; y += TILE_PX) {
    for (let x = offsetX; x < ctx.canvas.width; x += TILE_PX) ctx.drawImage(tile, x, y);
  }
  ctx.restore();
}

/** Black and white pixels whose opacity is the size of the noise: laid over mid-grey they have the tile's deviation. */
function noiseTile(seed: number): OffscreenCanvas {
  const random = seededRandom(seed);
  const tile = new OffscreenCanvas(TILE_PX, TILE_PX);
  const ctx = tile.getContext('2d');
  if (!ctx) throw new Error('no 2d canvas');
  const image = ctx.createImageData(TILE_PX, TILE_PX);
  for (let at = 0; at < image.data.length; at += 4) {
    // The sum of four uniform numbers is near enough to a bell (standard deviation 0.577).
    const bell = (random() + random() + random() + random() - 2) / 0.577;
    image.data.fill(bell > 0 ? 255 : 0, at, at + 3);
    image.data[at + 3] = Math.min(255, Math.abs(bell) * TILE_DEVIATION * 2);
  }
  ctx.putImageData(image, 0, 0);
  return tile;
}
