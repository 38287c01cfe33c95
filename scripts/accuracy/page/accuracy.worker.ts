import * as Comlink from 'comlink';
import { copyFrame } from '../../../lib/capture/copy-frame';
import type { FramePacket } from '../../../lib/capture/packet';
import { eyeToEye } from '../../../lib/measure/eye-to-eye';
import { median } from '../../../lib/measure/median';
import { FaceMesh } from '../../../lib/mesh/face-mesh';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import type { ClipRun } from '../clip-run';
import type { ClipSpec, FaceSource } from '../clip-spec';
import type { MeasuredFrame } from '../method';
import { newMethods } from '../methods';
import { type ChannelUse, type TimedPicture, throughChannel } from './channel';
import { filePictures, posedPictures } from './clip-pictures';
import { Dump } from './dump';
import { loadFace } from './load-face';
import type { PosedFace } from './posed-face';
import { SmoothedMesh } from './smoothed-mesh';

/** Makes clips, sends them through a call's codec, and measures them as a live call is measured. */
class AccuracyWorker {
  #meshes: { raw: FaceMesh; smoothed: SmoothedMesh } | null = null;
  /** Real footage is large: only the last face is kept. */
  #face: { key: string; face: PosedFace } | null = null;

  async start(): Promise<void> {
    const baseUrl = new URL('/', location.href).href;
    this.#meshes = { raw: await FaceMesh.create(baseUrl), smoothed: await SmoothedMesh.create(baseUrl) };
  }

  async run(spec: ClipSpec, dumps: boolean): Promise<ClipRun> {
    if (!this.#meshes) throw new Error('Not started.');
    const { raw, smoothed } = this.#meshes;
    const pictures = await this.#picturesOf(spec, raw);
    const tracker = new FaceTracker(raw);
    smoothed.beginClip();
    const methods = newMethods();
    const dump = dumps ? new Dump(spec.id) : null;
    const use: ChannelUse = { encodedBytes: 0, sentFrames: 0 };
    const times: number[] = [];
    const sizes: number[] = [];
    for await (const frame of throughChannel(pictures, spec.condition, spec.commands.program.seed, use)) {
      const packet = await packetOf(frame, spec.id, tracker);
      frame.close();
      const face = await tracker.next(packet);
      const timeS = packet.mediaTimeS;
      const measured: MeasuredFrame = { packet, timeS, raw: face, smoothed: smoothed.next(packet, timeS) };
      for (const method of methods) method.next(measured);
      await dump?.add(measured);
      times.push(timeS);
      if (face) sizes.push(eyeToEye(face));
    }
    await dump?.send();
    const durationS = (times.at(-1) ?? 0) - (times[0] ?? 0);
    return {
      results: methods.map((method) => method.finish()),
      sentFrames: use.sentFrames,
      analysedFrames: times.length,
      bitsPerS: (8 * use.encodedBytes) / durationS,
      durationS,
      eyeToEyePx: sizes.length > 0 ? median(sizes) : null,
      frames: dump?.frames ?? [],
    };
  }

  async #picturesOf(spec: ClipSpec, mesh: FaceMesh): Promise<AsyncIterable<TimedPicture>> {
    const source = spec.face;
    if (source.kind === 'whole') return filePictures(`/faces/${source.file}`);
    return posedPictures(await this.#faceOf(source, mesh), spec);
  }

  async #faceOf(source: Exclude<FaceSource, { kind: 'whole' }>, mesh: FaceMesh): Promise<PosedFace> {
    const key = JSON.stringify(source);
    if (this.#face?.key !== key) this.#face = { key, face: await loadFace(source, mesh) };
    return this.#face.face;
  }
}

async function packetOf(frame: VideoFrame, series: string, tracker: FaceTracker): Promise<FramePacket> {
  const copy = await copyFrame(frame, tracker.wantedCrop, null);
  return { kind: 'frame', series, person: series, capturedAtMs: 0, mediaTimeS: frame.timestamp / 1e6, ...copy };
}

export type AccuracyWorkerApi = AccuracyWorker;

Comlink.expose(new AccuracyWorker());
