import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { assertSha256 } from './checksum';

const PACKAGE = '@mediapipe/face_mesh';
const PACKED_ASSETS = 'face_mesh_solution_packed_assets.data';
const REINSTALL = `Reinstall the packages: run "npm ci", which brings ${PACKAGE} 0.4.1657299874.`;

/** Where each part lies in the packed assets, by the package's own …_packed_assets_loader.js, and its checksum. */
const PARTS = {
  landmarks: {
    file: 'face_landmark_with_attention.tflite',
    start: 0,
    end: 2495952,
    sha256: '883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d',
  },
  geometry: {
    file: 'geometry_pipeline_metadata_landmarks.binarypb',
    start: 3737848,
    end: 3757224,
    sha256: 'bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4',
  },
  detector: {
    file: 'face_detection_short_range.tflite',
    start: 3757224,
    end: 3986256,
    sha256: '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
  },
} as const;

export type ModelParts = Record<keyof typeof PARTS, Uint8Array>;

/** The folder of the npm package that carries the models. */
function packageDir(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  } catch (cause) {
    throw new Error(`Face model: the package ${PACKAGE} is not installed. ${REINSTALL}`, { cause });
  }
}

/** Reads the models out of the package. @throws Error saying what is missing or altered and what to do. */
export async function readParts(sourceDir: string = packageDir()): Promise<ModelParts> {
  const path = join(sourceDir, PACKED_ASSETS);
  const packed = await readFile(path).catch((cause: unknown) => {
    throw new Error(`Face model: ${path} cannot be read. ${REINSTALL}`, { cause });
  });
  const part = (name: keyof typeof PARTS): Uint8Array => {
    const { file, start, end, sha256 } = PARTS[name];
    const bytes = new Uint8Array(packed.subarray(start, end));
    assertSha256(bytes, sha256, `${file} in ${path}`, REINSTALL);
    return bytes;
  };
  return { landmarks: part('landmarks'), geometry: part('geometry'), detector: part('detector') };
}
