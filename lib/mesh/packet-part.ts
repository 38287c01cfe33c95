import type { Rect } from '../call/geometry';
import { alignedCrop, turnBack, turned } from '../capture/crop';
import type { FramePacket } from '../capture/packet';
import { layoutOfPart } from './pixel-formats';

/**
 * The packet that the call page would have sent, had it been asked for this part: the same bytes, nothing is copied.
 * @param packet a whole frame
 * @param wanted part of the upright picture, source pixels
 * @throws Error if the pixel format cannot be read.
 */
export function partOfPacket(packet: FramePacket, wanted: Rect): FramePacket {
  const { frameWidth, frameHeight, rotation = 0 } = packet;
  const back = turnBack(rotation);
  const lying = turned({ x: 0, y: 0, width: frameWidth, height: frameHeight }, back, frameWidth, frameHeight);
  const part = alignedCrop(turned(wanted, back, frameWidth, frameHeight), lying.width, lying.height);
  const whole = turned(packet.crop, back, frameWidth, frameHeight);
  return {
    ...packet,
    crop: turned(part, rotation, lying.width, lying.height),
    layout: layoutOfPart(packet, part.x - whole.x, part.y - whole.y),
  };
}

/** Whether a packet shows all of the picture; an odd row or column may be missing. */
export function isWhole({ crop, frameWidth, frameHeight }: FramePacket): boolean {
  return crop.width >= frameWidth - 1 && crop.height >= frameHeight - 1;
}
