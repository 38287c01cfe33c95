import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Clip } from './clip';
import { isPattern, patternParts, patternRegExp } from './glob';
import { UsageError } from './options';

/** What files of a folder are taken for videos; a kind that cannot be read then says so in its row. */
const VIDEO = /\.(mp4|m4v|mov|webm|mkv|avi|3gp|mpe?g|mts|m2ts|ts|ogv|wmv)$/i;

/**
 * The clips that were named, sorted by name. A clip's name is its path below the folder that was given, below a pattern's fixed part, or, of a
 * single file, its own name; its patient is the first folder in that.
 * @param inputs files, folders and patterns; relative to `from`
 * @throws UsageError if one leads to nothing, or two clips would have one name
 */
export async function findClips(inputs: readonly string[], from: string): Promise<Clip[]> {
  const found = await Promise.all(inputs.map((input) => clipsAt(input, from)));
  const byName = new Map<string, Clip>();
  for (const clip of found.flat()) {
    const other = byName.get(clip.clip);
    if (other && other.path !== clip.path) {
      throw new UsageError(
        `Two files would both be called “${clip.clip}” in the results: ${other.path} and ${clip.path}. Name the folder above them instead.`,
      );
    }
    byName.set(clip.clip, clip);
  }
  return [...byName.values()].sort((a, b) => (a.clip < b.clip ? -1 : 1));
}

async function clipsAt(input: string, from: string): Promise<Clip[]> {
  const path = resolve(from, input);
  const single = await clipOf(path, basename(path));
  if (single) return [single];
  if (existsSync(path)) return clipsBelow(path, (clip) => VIDEO.test(clip), input);
  if (!isPattern(input)) throw new UsageError(`There is no file or folder ${input}.`);
  const { folder, below } = patternParts(input.split(sep).join('/'));
  const wanted = patternRegExp(below);
  return clipsBelow(resolve(from, folder), (clip) => wanted.test(clip), input);
}

async function clipsBelow(folder: string, takes: (clip: string) => boolean, input: string): Promise<Clip[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const clips = await Promise.all(
    entries
      // What systems keep beside the files begins with a dot.
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(takes)
      .map((clip) => clipOf(resolve(folder, clip), clip)),
  );
  const files = clips.filter((clip) => clip !== null);
  if (files.length === 0) throw new UsageError(`${input} holds no video files.`);
  return files;
}

/** null: it is no file, or a link that leads nowhere. */
async function clipOf(path: string, clip: string): Promise<Clip | null> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return null;
  const [folder, ...rest] = clip.split('/');
  return {
    path,
    clip,
    patient: rest.length > 0 ? (folder ?? null) : null,
    file: { bytes: info.size, modifiedAt: info.mtime.toISOString() },
  };
}
