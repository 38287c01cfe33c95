import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FramePacket } from '../../lib/capture/packet';
import { FACE_POINT_COUNT } from '../../lib/mesh/face-points';
import type { ClipRun } from './clip-run';
import type { ClipSpec } from './clip-spec';
import type { MeasuredFrame } from './method';

/** What `<id>.json` holds beside `<id>.bin`: what was commanded, what became of it, and where the frames lie. */
export interface DumpIndex {
  spec: ClipSpec;
  run: ClipRun;
}

export function readDumpIndex(dir: string, id: string): DumpIndex {
  return JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8')) as DumpIndex;
}

/** A dumped clip's frames as a method gets them; the pixels as I420; dumps without chroma have plane 0 alone. Smoothed landmarks are not in it. */
export function* dumpedFrames(dir: string, { spec, run }: DumpIndex): Generator<MeasuredFrame> {
  const file = readFileSync(join(dir, `${spec.id}.bin`));
  const bytes = file.buffer as ArrayBuffer;
  for (const { timeS, frameWidth, frameHeight, crop, faceAt, lumaAt, chromaAt } of run.frames) {
    const at = file.byteOffset + lumaAt;
    const [lumaBytes, half] = [crop.width * crop.height, Math.ceil(crop.width / 2)];
    const chromaBytes = chromaAt == null ? 0 : half * Math.ceil(crop.height / 2);
    const packet: FramePacket = {
      kind: 'frame',
      series: spec.id,
      person: spec.id,
      mediaTimeS: timeS,
      capturedAtMs: 0,
      frameWidth,
      frameHeight,
      crop,
      format: 'I420',
      layout: [
        { offset: 0, stride: crop.width },
        ...(chromaBytes > 0 ? [0, 1].map((i) => ({ offset: lumaBytes + i * chromaBytes, stride: half })) : []),
      ],
      colorSpace: {},
      data: bytes.slice(at, at + lumaBytes + 2 * chromaBytes),
    };
    const start = file.byteOffset + (faceAt ?? 0);
    const raw = faceAt === null ? null : new Float32Array(bytes.slice(start, start + 12 * FACE_POINT_COUNT));
    yield { packet, timeS, raw, smoothed: null };
  }
}
