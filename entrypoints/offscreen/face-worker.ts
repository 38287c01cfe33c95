import * as Comlink from 'comlink';
import type { FramePacket } from '../../lib/capture/packet';
import { attach, type FrameLink } from '../../lib/capture/receive';
import { type Failure, failureFrom } from '../../lib/failure';
import { innerFaceRect } from '../../lib/measure/face-rect';
import { isBlack, lumaView, meanLuma } from '../../lib/measure/luma';
import { MotionMeasure } from '../../lib/measure/motion/motion-measure';
import type { Observation } from '../../lib/measure/sample';
import { sampleFrom } from '../../lib/measure/take-sample';
import { FaceMesh } from '../../lib/mesh/face-mesh';
import type { FacePoints } from '../../lib/mesh/face-points';
import { FaceTracker } from '../../lib/mesh/face-tracker';
import type { FrameTimings } from '../../lib/messages/panel-port';
import { CropPicture } from './crop-picture';
import { FrameTimer } from './frame-timer';
import { meshCrash } from './mesh-crash';

/** What the worker tells the offscreen page. */
export interface FaceReports {
  /** One frame's outcome; its times are seconds since the named series began. */
  observed(series: string, observation: Observation): void;
  /** The crop under analysis, now and then: a JPEG data URL. */
  cropPicture(dataUrl: string): void;
  /** The model cannot be loaded, or crashed: this worker is of no more use. */
  failed(failure: Failure): void;
}

export interface FaceWorkerApi {
  /** Loads the model. @param baseUrl the extension's root. */
  start(baseUrl: string, reports: FaceReports): Promise<void>;
  /** Takes this frame port into use; the one before it is closed. */
  attach(port: MessagePort): void;
  /** Answers if the worker lives. */
  ping(): void;
  /** What frames have cost since the last call. */
  timings(): FrameTimings;
}

class FaceWorker implements FaceWorkerApi {
  readonly #timer = new FrameTimer();
  readonly #cropPicture = new CropPicture();
  #reports: FaceReports | null = null;
  #tracker: FaceTracker | null = null;
  #motion = new MotionMeasure();
  #link: FrameLink | null = null;
  #inferenceMs = 0;
  #series: { id: string; zeroS: number } | null = null;
  /** Packets are handled one after the other. At most one waits: a credit is granted when its work begins. */
  #work: Promise<void> = Promise.resolve();

  async start(baseUrl: string, reports: FaceReports): Promise<void> {
    this.#reports = reports;
    const loading = this.#load(baseUrl);
    this.#work = loading;
    await loading;
  }

  attach(port: MessagePort): void {
    this.#link?.close();
    this.#link = attach(port, (packet, link) => {
      this.#work = this.#work.then(() => this.#handle(packet, link));
    });
  }

  ping(): void {}

  timings(): FrameTimings {
    return this.#timer.take();
  }

  async #load(baseUrl: string): Promise<void> {
    try {
      const mesh = await FaceMesh.create(baseUrl);
      this.#tracker = new FaceTracker({
        find: (image, crop) => this.#timed(() => mesh.find(image, crop)),
        follow: (image, crop) => this.#timed(() => mesh.follow(image, crop)),
      });
    } catch (error) {
      this.#fail(failureFrom('mesh-start', error, 'Reload the extension; if it stays so, install it again.'));
    }
  }

  async #timed<T>(inference: () => Promise<T>): Promise<T> {
    const startedMs = performance.now();
    const result = await inference();
    this.#inferenceMs += performance.now() - startedMs;
    return result;
  }

  async #handle(packet: FramePacket, link: FrameLink): Promise<void> {
    if (!this.#tracker || link !== this.#link) return;
    const startedMs = performance.now();
    this.#inferenceMs = 0;
    // Asked for before the work, so that the next frame is here when this one is done.
    link.grant(this.#tracker.wantedCrop);
    try {
      const face = await this.#tracker.next(packet);
      this.#reports?.observed(packet.series, this.#observationOf(packet, face));
    } catch (error) {
      this.#fail(meshCrash(error));
      return;
    }
    this.#timer.add(this.#inferenceMs, performance.now() - startedMs);
    const picture = await this.#cropPicture.due(packet);
    if (picture) this.#reports?.cropPicture(picture);
  }

  #observationOf(packet: FramePacket, face: FacePoints | null): Observation {
    const { capturedAtMs } = packet;
    const timeS = this.#seriesTimeS(packet);
    const light = lumaView(packet);
    const motion = this.#motion.next(packet, face, timeS);
    if (face) {
      const luma = (light && meanLuma(light, innerFaceRect(face))) ?? Number.NaN;
      return { kind: 'face', sample: sampleFrom(face, { timeS, capturedAtMs, luma }), motion };
    }
    return { kind: light && isBlack(light) ? 'black' : 'no-face', timeS, capturedAtMs };
  }

  #seriesTimeS({ series, mediaTimeS }: FramePacket): number {
    if (this.#series?.id !== series) {
      this.#series = { id: series, zeroS: mediaTimeS };
      // Another series may be another person.
      this.#motion = new MotionMeasure();
    }
    return mediaTimeS - this.#series.zeroS;
  }

  #fail(failure: Failure): void {
    this.#tracker = null;
    this.#reports?.failed(failure);
  }
}

Comlink.expose(new FaceWorker());
