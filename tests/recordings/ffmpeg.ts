import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** Encoders that this machine's ffmpeg has; null: there is no ffmpeg. */
export function ffmpegEncoders(): ReadonlySet<string> | null {
  const { status, stdout } = spawnSync('ffmpeg', ['-v', 'error', '-encoders'], { encoding: 'utf8' });
  if (status !== 0) return null;
  return new Set([...stdout.matchAll(/^ [VAS][.A-Z]{5} (\S+)/gm)].flatMap(([, name]) => name ?? []));
}

/** Runs ffmpeg on files. @throws Error with its own words */
export async function ffmpeg(...args: string[]): Promise<void> {
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...args]);
}

/** H.264 as phones make it, in little time. */
export const H264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-pix_fmt', 'yuv420p'];

/** VP9 as browsers record it. */
export const VP9 = [
  '-c:v',
  'libvpx-vp9',
  '-deadline',
  'realtime',
  '-cpu-used',
  '8',
  '-b:v',
  '3M',
  '-pix_fmt',
  'yuv420p',
];
