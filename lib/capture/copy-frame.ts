import type { Rect } from '../call/geometry';
import { alignedCrop, turnBack, turned } from './crop';
import type { FramePacket, Rotation } from './packet';

/** A packet's pixels and where they lie; the tap adds whose they are and of when. */
export type FrameCopy = Omit<FramePacket, 'kind' | 'series' | 'person' | 'capturedAtMs' | 'mediaTimeS'>;

/**
 * Copies a part of a frame, unscaled, in the frame's own pixel format.
 *
 * @param wanted part of the upright picture, in its pixels; null: all of it
 * @param region where the picture lies in the frame, if the frame shows several tiles; then `wanted` counts from there
 * @param rotation by how much the frame has to be turned clockwise, where something else knows it than the frame
 */
export async function copyFrame(
  frame: VideoFrame,
  wanted: Rect | null,
  region: Rect | null,
  rotation: Rotation = rotationOf(frame),
): Promise<FrameCopy> {
  const { visibleRect, format } = frame;
  if (!visibleRect) throw new Error('The frame was closed before it could be copied.');
  const picture = region ?? { x: 0, y: 0, width: visibleRect.width, height: visibleRect.height };
  // A frame that lives on the GPU alone tells no format: draw it. Drawing turns it upright too.
  if (format === null) return drawFrame(frame, wanted, region);

  const upright = turned(picture, rotation, visibleRect.width, visibleRect.height);
  const back = turnBack(rotation);
  const inPicture = alignedCrop(
    wanted && turned(wanted, back, upright.width, upright.height),
    picture.width,
    picture.height,
  );
  const rect = { ...inPicture, x: visibleRect.x + picture.x + inPicture.x, y: visibleRect.y + picture.y + inPicture.y };
  const data = new ArrayBuffer(frame.allocationSize({ rect }));
  const layout = await frame.copyTo(data, { rect });
  return {
    frameWidth: upright.width,
    frameHeight: upright.height,
    crop: turned(inPicture, rotation, picture.width, picture.height),
    format,
    layout,
    colorSpace: frame.colorSpace.toJSON(),
    data,
    ...(rotation === 0 ? {} : { rotation }),
  };
}

function rotationOf(frame: VideoFrame): Rotation {
  // Newer than the type library; absent in browsers that turn frames themselves.
  return (frame as { rotation?: Rotation }).rotation ?? 0;
}

let canvas: OffscreenCanvas | null = null;

function drawFrame(frame: VideoFrame, wanted: Rect | null, region: Rect | null): FrameCopy {
  const picture = region ?? { x: 0, y: 0, width: frame.displayWidth, height: frame.displayHeight };
  const crop = alignedCrop(wanted, picture.width, picture.height);
  canvas ??= new OffscreenCanvas(crop.width, crop.height);
  canvas.width = crop.width;
  canvas.height = crop.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to read a frame with.');
  context.drawImage(frame, -(picture.x + crop.x), -(picture.y + crop.y), frame.displayWidth, frame.displayHeight);
  const pixels = context.getImageData(0, 0, crop.width, crop.height, { colorSpace: 'srgb' });
  return {
    frameWidth: picture.width,
    frameHeight: picture.height,
    crop,
    format: 'RGBX',
    layout: [{ offset: 0, stride: 4 * crop.width }],
    colorSpace: { primaries: 'bt709', transfer: 'iec61966-2-1', matrix: 'rgb', fullRange: true },
    data: pixels.data.buffer as ArrayBuffer,
  };
}
