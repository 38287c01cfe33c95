import { readdirSync } from 'node:fs';
import { CALL_METHOD, CallMethod } from './call-method';
import { dumpedFrames, readDumpIndex } from './dump-file';
import type { MeasuredClip } from './run-clips';

/** Measures dumped clips again with our own method as it is now; the other methods' results are the dump's. No browser. */
export function replay(dir: string, only: string): MeasuredClip[] {
  const ids = readdirSync(dir)
    .filter((name) => name.endsWith('.json') && name.includes(only))
    .map((name) => name.slice(0, -'.json'.length));
  return ids.map((id) => {
    const index = readDumpIndex(dir, id);
    const method = new CallMethod();
    for (const frame of dumpedFrames(dir, index)) method.next(frame);
    const result = method.finish();
    // Results of an older dump lack what is told now.
    const kept = index.run.results.filter((each) => each.method !== CALL_METHOD && 'blind' in each);
    console.log(
      `${id}: found ${result.twitches.length}, assessed ${result.assessedS.eye.toFixed(0)} / ${result.assessedS.mouth.toFixed(0)} s, level ${result.level ?? '–'} (true ${index.spec.level})`,
    );
    return { spec: index.spec, run: { ...index.run, results: [...kept, result] } };
  });
}
