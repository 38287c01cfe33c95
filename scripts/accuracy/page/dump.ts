import type { FramePacket } from '../../../lib/capture/packet';
import { lumaView } from '../../../lib/measure/luma';
import { channelPlanes } from '../../../lib/mesh/pixel-formats';
import type { DumpedFrame } from '../clip-run';
import type { MeasuredFrame } from '../method';

/** Bytes gathered before they are sent. */
const BATCH_BYTES = 8e6;

/** Sends what a method sees of a clip to the server, which writes it down. */
export class Dump {
  readonly frames: DumpedFrame[] = [];
  readonly #id: string;
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #waiting = 0;
  #at = 0;

  constructor(id: string) {
    this.#id = id;
  }

  async add({ packet, timeS, raw }: MeasuredFrame): Promise<void> {
    const luma = lumaView(packet);
    if (!luma) throw new Error(`No brightness can be read from ${packet.format}.`);
    const { crop, frameWidth, frameHeight } = packet;
    const rows = new Uint8Array(crop.width * crop.height);
    for (let y = 0, out = 0; y < crop.height; y++) {
      for (let x = 0; x < crop.width; x++) rows[out++] = luma.bytes[luma.offset + y * luma.stepY + x * luma.stepX] ?? 0;
    }
    const faceAt = raw ? this.#append(new Uint8Array(raw.slice().buffer as ArrayBuffer)) : null;
    const lumaAt = this.#append(rows);
    const chroma = chromaOf(packet);
    const chromaAt = chroma && this.#append(chroma);
    this.frames.push({ timeS, frameWidth, frameHeight, crop, faceAt, lumaAt, chromaAt });
    if (this.#waiting > BATCH_BYTES) await this.send();
  }

  async send(): Promise<void> {
    await fetch(`/dump/${this.#id}`, { method: 'POST', body: new Blob(this.#parts) });
    this.#parts = [];
    this.#waiting = 0;
  }

  #append(bytes: Uint8Array<ArrayBuffer>): number {
    const at = this.#at;
    this.#parts.push(bytes);
    this.#at += bytes.byteLength;
    this.#waiting += bytes.byteLength;
    return at;
  }
}

/** Both chroma planes of a picture with quarter chroma, which is what decoders give; null of any other. */
function chromaOf(packet: FramePacket): Uint8Array<ArrayBuffer> | null {
  if (packet.format !== 'I420' && packet.format !== 'NV12') return null;
  const [width, height] = [Math.ceil(packet.crop.width / 2), Math.ceil(packet.crop.height / 2)];
  const from = new Uint8Array(packet.data);
  const into = new Uint8Array(2 * width * height);
  let out = 0;
  for (const plane of channelPlanes(packet).planes.slice(1)) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) into[out++] = from[plane.offset + y * plane.stride + x * plane.step] ?? 0;
    }
  }
  return into;
}
