import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Real footage of healthy faces, beside the project; test material that is never copied into it. */
const FACES_DIR = join(import.meta.dirname, '..', '..', '..', 'shared', 'faces');

/** Where files go that browsers cannot read as they are. */
const TRANSCODED_DIR = join(tmpdir(), 'hemiscope-faces');

/** Endings of files whose codec or container the clip maker cannot read. */
const FOREIGN = /\.(mpg|mkv|mov)$/;

/** Nearly lossless (constant rate factor 4), every frame at its own time. */
const TRANSCODING =
  '-an -fps_mode passthrough -c:v libx264 -preset veryfast -crf 4 -bf 0 -pix_fmt yuv420p -f mp4'.split(' ');

/** Where a file of the faces folder can be read, or in words why it cannot. */
export type ReadableFace = { path: string } | { missing: string };

/** Foreign files are brought to H.264 once, if ffmpeg is installed. @throws Error of ffmpeg on a file that it cannot read */
export function readableFace(file: string): ReadableFace {
  const path = join(FACES_DIR, file);
  if (!existsSync(path)) return { missing: `../shared/faces/${file} is not there` };
  if (!FOREIGN.test(file)) return { path };
  const transcoded = join(TRANSCODED_DIR, `${file}.mp4`);
  if (existsSync(transcoded)) return { path: transcoded };
  if (!hasFfmpeg()) return { missing: `browsers cannot decode ${file}, and ffmpeg, which could, is not installed` };
  mkdirSync(TRANSCODED_DIR, { recursive: true });
  const part = `${transcoded}.${process.pid}`;
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', path, ...TRANSCODING, part]);
  renameSync(part, transcoded);
  return { path: transcoded };
}

function hasFfmpeg(): boolean {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
