import * as Comlink from 'comlink';
import type { FramePacket } from '../../lib/capture/packet';
import { attach, type FrameLink } from '../../lib/capture/receive';
import type { StripPicture } from '../../lib/consult/event-strips';
import { type Failure, failureFrom } from '../../lib/failure';
import { innerFaceRect } from '../../lib/measure/face-rect';
import { isBlack, lumaView, meanLuma } from '../../lib/measure/luma';
import { MotionMeasure } from '../../lib/measure/motion/motion-measure';
import type { Observation } from '../../lib/measure/sample';
import { sampleFrom } from '../../lib/measure/take-sample';
import { CropRing } from '../../lib/mesh/crop-ring';
import { FaceMesh } from '../../lib/mesh/face-mesh';
import type { FacePoints } from '../../lib/mesh/face-points';
import { FaceTracker } from '../../lib/mesh/face-tracker';
import type { FaceInPicture, FrameTimings } from '../../lib/messages/panel-port';
import { CropPicture } from './crop-picture';
import { FacePictures } from './face-pictures';
import { FrameTimer } from './frame-timer';
import { JpegPainter } from './jpeg-painter';
import { reportsOver } from './report-port';

/** What the worker tells the offscreen page. */
export interface FaceReports {
  /** One frame's outcome; its times are seconds since the named series began. `face`: whose in the picture, by number. */
  observed(series: string, observation: Observation, face: number): void;
  /** The faces in this participant's picture, now and then, while there are several or it has to be asked whose one is; none when that is over. */
  faces(person: string, faces: FaceInPicture[]): void;
  /** The crop under analysis, now and then: a JPEG data URL. */
  cropPicture(dataUrl: string): void;
  /** The model cannot be loaded, or crashed: this worker is of no more use. */
  failed(failure: Failure): void;
}

export interface FaceWorkerApi {
  /** Loads the model. @param baseUrl the extension's root. @param accompanied participants with somebody else in their picture, as far as a worker before this one saw. @param reports where `FaceReports` go. */
  start(baseUrl: string, accompanied: readonly string[], reports: MessagePort): Promise<void>;
  /** Takes this frame port into use; the one before it is closed. */
  attach(port: MessagePort): void;
  /** The doctor's word whose face to measure. @param sameAs the number that this face had before; null: its own */
  measureFace(face: number, sameAs: number | null): void;
  /** Answers if the worker lives. */
  ping(): void;
  /** What frames have cost since the last call. */
  timings(): FrameTimings;
  /** Small pictures of the crop near these moments of the wall clock, as far as they are still held. */
  strip(timesMs: readonly number[]): Promise<StripPicture[]>;
}

class FaceWorker implements FaceWorkerApi {
  readonly #timer = new FrameTimer();
  readonly #cropPicture = new CropPicture();
  readonly #facePictures = new FacePictures();
  readonly #ring = new CropRing();
  readonly #stripPainter = new JpegPainter();
  #reports: FaceReports | null = null;
  #tracker: FaceTracker | null = null;
  #motion = new MotionMeasure();
  /** Whose motion that is, by their number in the picture. */
  #measuredId: number | null = null;
  #link: FrameLink | null = null;
  #inferenceMs = 0;
  #series: { id: string; zeroS: number } | null = null;
  /** Packets are handled one after the other. At most one waits: a credit is granted when its work begins. */
  #work: Promise<void> = Promise.resolve();

  async start(baseUrl: string, accompanied: readonly string[], reports: MessagePort): Promise<void> {
    this.#reports = reportsOver(reports);
    const loading = this.#load(baseUrl, accompanied);
    this.#work = loading;
    await loading;
  }

  attach(port: MessagePort): void {
    this.#link?.close();
    this.#link = attach(port, (packet, link) => {
      this.#next(() => this.#handle(packet, link));
    });
  }

  measureFace(face: number, sameAs: number | null): void {
    this.#next(() => this.#tracker?.choose(face, sameAs));
  }

  ping(): void {}

  timings(): FrameTimings {
    return this.#timer.take();
  }

  async strip(timesMs: readonly number[]): Promise<StripPicture[]> {
    const pictures: StripPicture[] = [];
    for (const { capturedAtMs, pixels } of this.#ring.near(timesMs)) {
      const dataUrl = await this.#stripPainter.encode(pixels);
      if (dataUrl) pictures.push({ capturedAtMs, dataUrl });
    }
    return pictures;
  }

  /** What comes next, after all that came before. Without the catch one error would silence the worker for good. */
  #next(work: () => Promise<void> | void): void {
    this.#work = this.#work.then(work).catch((error: unknown) => this.#fail(failureFrom('mesh-crash', error)));
  }

  async #load(baseUrl: string, accompanied: readonly string[]): Promise<void> {
    try {
      const mesh = await FaceMesh.create(baseUrl);
      this.#tracker = new FaceTracker(
        {
          find: (image, crop) => this.#timed(() => mesh.find(image, crop)),
          follow: (image, crop) => this.#timed(() => mesh.follow(image, crop)),
          forget: () => mesh.forget(),
        },
        accompanied,
      );
    } catch (error) {
      this.#fail(failureFrom('mesh-start', error));
    }
  }

  #timed<T>(inference: () => T): T {
    const startedMs = performance.now();
    const result = inference();
    this.#inferenceMs += performance.now() - startedMs;
    return result;
  }

  async #handle(packet: FramePacket, link: FrameLink): Promise<void> {
    const tracker = this.#tracker;
    if (!tracker || link !== this.#link) return;
    const startedMs = performance.now();
    this.#inferenceMs = 0;
    tracker.turnTo(packet);
    // Asked for before the work, so that the next frame is here when this one is done.
    link.grant(tracker.ask());
    const part = tracker.patientsPartOf(packet);
    const face = await tracker.next(part);
    this.#reports?.observed(packet.series, this.#observationOf(part, face), tracker.patientId ?? 0);
    if (face) this.#ring.push(part, packet.capturedAtMs);
    if (part !== packet) tracker.lookAround(packet);
    this.#timer.add(this.#inferenceMs, performance.now() - startedMs);
    const picture = await this.#cropPicture.due(part);
    if (picture) this.#reports?.cropPicture(picture);
    const faces = await this.#facePictures.due(tracker, packet);
    if (faces) this.#reports?.faces(packet.person, faces);
  }

  #observationOf(packet: FramePacket, face: FacePoints | null): Observation {
    const { capturedAtMs } = packet;
    const timeS = this.#seriesTimeS(packet);
    const light = lumaView(packet);
    if (face) this.#measuredIs(this.#tracker?.patientId ?? null);
    const motion = this.#motion.next(packet, face, timeS);
    if (face) {
      const luma = (light && meanLuma(light, innerFaceRect(face))) ?? Number.NaN;
      return { kind: 'face', sample: sampleFrom(face, { timeS, capturedAtMs, luma }), motion };
    }
    if (this.#tracker?.unsure) return { kind: 'which-face', timeS, capturedAtMs };
    return { kind: light && isBlack(light) ? 'black' : 'no-face', timeS, capturedAtMs };
  }

  #measuredIs(faceId: number | null): void {
    // What is at rest in one face is not so in another.
    if (this.#measuredId !== null && this.#measuredId !== faceId) {
      this.#motion = new MotionMeasure();
      this.#ring.forget();
    }
    this.#measuredId = faceId;
  }

  #seriesTimeS({ series, mediaTimeS }: FramePacket): number {
    if (this.#series?.id !== series) {
      this.#series = { id: series, zeroS: mediaTimeS };
      // Another series may be another person.
      this.#motion = new MotionMeasure();
      this.#ring.forget();
    }
    return mediaTimeS - this.#series.zeroS;
  }

  #fail(failure: Failure): void {
    this.#tracker = null;
    this.#reports?.failed(failure);
  }
}

Comlink.expose(new FaceWorker());
