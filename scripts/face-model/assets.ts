import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFaceModel } from './build';

/** A file that the extension ships: in the shape of WXT's `build:publicAssets` hook. */
export interface PublicAsset {
  /** Absolute path of the file to copy. */
  absoluteSrc: string;
  /** Path inside the extension. */
  relativeDest: string;
}

const CACHE_DIR = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** The one variant of the wasm runtime that works in a module worker. */
const WASM_FILES = ['vision_wasm_module_internal.js', 'vision_wasm_module_internal.wasm'];

/** Builds the face model and lists all that the mesh worker loads. @throws Error saying what is wrong and what to do. */
export async function faceModelAssets(cacheDir: string = CACHE_DIR): Promise<PublicAsset[]> {
  const task = join(cacheDir, 'face.task');
  await mkdir(cacheDir, { recursive: true });
  await writeFile(task, await buildFaceModel());
  const { resolve } = createRequire(import.meta.url);
  const wasm = WASM_FILES.map((file) => ({
    absoluteSrc: resolve(`@mediapipe/tasks-vision/${file}`),
    relativeDest: `face-model/wasm/${file}`,
  }));
  return [{ absoluteSrc: task, relativeDest: 'face-model/face.task' }, ...wasm];
}
