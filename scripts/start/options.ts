import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Service } from '../../lib/call/tile';

export interface StartOptions {
  service: Service;
  /** A video file that plays the remote participant; null: the drawn patient. */
  clip: string | null;
  /** Length of the consult; null: not said. */
  seconds: number | null;
  headless: boolean;
  /** Where to write events, grade, quality and ground truth; null: nowhere. */
  json: string | null;
}

export const USAGE = `Usage: npm start -- [options]
  --clip FILE                  a video file as the remote participant (default: a drawn patient)
  --service meet|zoom|jitsi    which service's page to stand in for (default: meet)
  --seconds N                  length of the consult (default: 60 headless; until the browser is closed otherwise)
  --headless                   no window: a log in the terminal, then summary and pictures
  --json FILE                  events, grade, quality and ground truth as JSON
  --help                       this text`;

/** Reads the command line. Throws with one clear line for anything that cannot be done. */
export function readOptions(args: string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      clip: { type: 'string' },
      service: { type: 'string', default: 'meet' },
      seconds: { type: 'string' },
      headless: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (!isService(values.service)) throw new Error(`--service must be meet, zoom or jitsi, not “${values.service}”.`);
  const seconds = values.seconds === undefined ? null : Number(values.seconds);
  if (seconds !== null && !(seconds > 0))
    throw new Error(`--seconds must be a number above 0, not “${values.seconds}”.`);
  const clip = values.clip ?? null;
  if (clip !== null && !existsSync(clip)) throw new Error(`There is no file ${clip}.`);
  if (clip !== null && !statSync(clip).isFile()) throw new Error(`${clip} is not a file.`);
  return {
    service: values.service,
    clip,
    seconds,
    headless: values.headless || !hasDisplay(),
    json: values.json ?? null,
  };
}

function isService(value: string): value is Service {
  return value === 'meet' || value === 'zoom' || value === 'jitsi';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
