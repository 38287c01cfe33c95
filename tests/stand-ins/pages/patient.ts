import './patient.css';
import type { CallConfig } from '../protocol';
import { type Camera, openGeneratedCamera } from './camera';
import { openClip } from './clip';
import { sendPatient } from './send-patient';
import { fetchConfig, reportStatus } from './signalling';

/** The patient's computer: a camera (drawn, or a clip) and a connection to the doctor. */

interface Source {
  track: MediaStreamTrack;
  durationS: number;
  start(): Promise<number>;
  ended(): Promise<void>;
  /** Absent: nobody was drawn. */
  place?: Camera['place'];
}

async function openSource({ source, width, height, fps }: CallConfig): Promise<Source> {
  if (source.kind === 'clip') {
    const clip = await openClip();
    return { ...clip, ended: () => clip.ended };
  }
  const { program, look, carer } = source;
  const camera = openGeneratedCamera({ program, look, carer, width, height, fps });
  const { durationS } = program;
  return { ...camera, durationS, ended: () => new Promise((resolve) => setTimeout(resolve, durationS * 1000)) };
}

/** Resolves when both have happened: the doctor sees the picture, and the program may start. */
function connected(source: Source, config: CallConfig): Promise<void> {
  return new Promise((resolve) => {
    let seen = false;
    let mayStart = false;
    sendPatient(source, config.maxBitrateKbps, {
      seen() {
        seen = true;
        if (mayStart) resolve();
        else void reportStatus({ kind: 'connected' });
      },
      start() {
        mayStart = true;
        if (seen) resolve();
      },
    });
  });
}

async function main(): Promise<void> {
  document.body.append("The patient's side of a demo call: nothing to see here.");
  const config = await fetchConfig();
  await reportStatus({ kind: 'waiting' });
  const source = await openSource(config);
  await connected(source, config);
  const timeZeroMs = await source.start();
  const { durationS } = source;
  await reportStatus({ kind: 'playing', timeZeroMs, durationS });
  await source.ended();
  await reportStatus({ kind: 'ended', timeZeroMs, durationS });
}

main().catch((error: unknown) => reportStatus({ kind: 'failed', message: messageOf(error) }));

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
