import type { EngineHooks, MeasuringEngine } from '../../lib/recording/engine';
import { FaceEngine } from '../offscreen/face-engine';

/** One face engine for file after file: its model is loaded once. */
export function recordingEngine(): MeasuringEngine & Pick<FaceEngine, 'timings'> {
  let hooks: EngineHooks | null = null;
  const engine = new FaceEngine({
    observed: (...words) => hooks?.observed(...words),
    faces: (...words) => hooks?.faces(...words),
    cropPicture: () => {},
    failed: (failure) => hooks?.failed(failure),
    restarted: () => hooks?.restarted(),
  });
  return {
    hear: (next) => {
      hooks = next;
    },
    attach: (port) => engine.attach(port),
    measureFace: (face, sameAs) => engine.measureFace(face, sameAs),
    strip: (timesMs) => engine.strip(timesMs),
    timings: () => engine.timings(),
  };
}
