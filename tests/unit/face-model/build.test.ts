import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ByteBuffer } from 'flatbuffers';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FACE_MODEL_SHA256 } from '../../../lib/mesh/face-model-sha256';
import { buildFaceModel } from '../../../scripts/face-model/build';
import { sha256 } from '../../../scripts/face-model/checksum';
import { METADATA_NAME } from '../../../scripts/face-model/metadata';
import { FLAG_OUTPUT, LANDMARKS_OUTPUT } from '../../../scripts/face-model/outputs';
import { gatherIndices, JOINED_FLOATS } from '../../../scripts/face-model/refinement';
import {
  BUFFER,
  METADATA,
  METADATA_IDENTIFIER,
  MODEL,
  MODEL_METADATA,
  NORMALIZATION_OPTIONS,
  PROCESS_UNIT,
  SUBGRAPH,
  SUBGRAPH_METADATA,
  TENSOR,
  TENSOR_METADATA,
} from '../../../scripts/face-model/schema';
import { TableReader } from '../../../scripts/face-model/table';

const PACKED_ASSETS = 'face_mesh_solution_packed_assets.data';
const PACKAGE_DIR = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_mesh/package.json'));
const FILES = [
  'face_detector.tflite',
  'face_landmarks_detector.tflite',
  'geometry_pipeline_metadata_landmarks.binarypb',
];

function first<T>(values: T[]): T {
  const [value] = values;
  if (value === undefined) throw new Error('The list is empty.');
  return value;
}

/** Name and shape of each output of a TFLite model. */
function outputsOf(model: Uint8Array): { name: string; shape: number[] }[] {
  const read = new TableReader(new ByteBuffer(model));
  const graph = first(read.tables(read.root, MODEL.subgraphs));
  const tensors = read.tables(graph, SUBGRAPH.tensors);
  return read.ints(graph, SUBGRAPH.outputs).map((index) => {
    const tensor = tensors[index] ?? Number.NaN;
    return { name: read.text(tensor, TENSOR.name), shape: read.ints(tensor, TENSOR.shape) };
  });
}

/** [mean, std] of the model's metadata. */
function normalizationOf(model: Uint8Array): number[] {
  const read = new TableReader(new ByteBuffer(model));
  const entry = read.tables(read.root, MODEL.metadata).find((at) => read.text(at, METADATA.name) === METADATA_NAME);
  const buffer = read.tables(read.root, MODEL.buffers)[read.uint(entry ?? Number.NaN, METADATA.buffer)];
  const bytes = new ByteBuffer(read.blob(buffer ?? Number.NaN, BUFFER.data));
  expect(bytes.getBufferIdentifier()).toBe(METADATA_IDENTIFIER);
  const metadata = new TableReader(bytes);
  const graph = first(metadata.tables(metadata.root, MODEL_METADATA.subgraphMetadata));
  const input = first(metadata.tables(graph, SUBGRAPH_METADATA.inputTensorMetadata));
  const unit = first(metadata.tables(input, TENSOR_METADATA.processUnits));
  const options = metadata.target(unit, PROCESS_UNIT.options) ?? Number.NaN;
  return [NORMALIZATION_OPTIONS.mean, NORMALIZATION_OPTIONS.std].flatMap((field) => metadata.floats(options, field));
}

describe('buildFaceModel', () => {
  let task: Uint8Array;
  let files: Record<string, Uint8Array>;
  const folders: string[] = [];

  beforeAll(async () => {
    task = await buildFaceModel();
    files = unzipSync(task);
  });

  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  async function packageWith(change: (bytes: Uint8Array) => Uint8Array): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'face-model-'));
    folders.push(folder);
    await cp(join(PACKAGE_DIR, PACKED_ASSETS), join(folder, PACKED_ASSETS));
    await writeFile(join(folder, PACKED_ASSETS), change(await readFile(join(folder, PACKED_ASSETS))));
    return folder;
  }

  it('makes the pinned bytes, in any time zone', async () => {
    expect(sha256(task)).toBe(FACE_MODEL_SHA256);
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = other;
        expect(sha256(await buildFaceModel())).toBe(FACE_MODEL_SHA256);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('stores the three files undeflated', () => {
    expect(Object.keys(files)).toEqual(FILES);
    const stored = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
    expect(task.length).toBeGreaterThan(stored);
  });

  it('gives both models the metadata of their input', () => {
    expect(normalizationOf(files['face_detector.tflite'] ?? new Uint8Array())).toEqual([127.5, 127.5]);
    expect(normalizationOf(files['face_landmarks_detector.tflite'] ?? new Uint8Array())).toEqual([0, 255]);
  });

  it('leaves the landmark model two outputs: 478 points and the face flag', () => {
    expect(outputsOf(files['face_landmarks_detector.tflite'] ?? new Uint8Array())).toEqual([
      { name: LANDMARKS_OUTPUT, shape: [1, 1, 1, 1434] },
      { name: FLAG_OUTPUT, shape: [1, 1, 1, 1] },
    ]);
  });

  it('refuses an altered package and says what to do', async () => {
    const altered = await packageWith((bytes) => bytes.with(1_000_000, (bytes[1_000_000] ?? 0) ^ 1));
    await expect(buildFaceModel(altered)).rejects.toThrow(/face_landmark_with_attention\.tflite .*sha256.*npm ci/);
  });

  it('refuses a cut-off package', async () => {
    const cut = await packageWith((bytes) => bytes.subarray(0, 3_800_000));
    await expect(buildFaceModel(cut)).rejects.toThrow(/face_detection_short_range\.tflite .*npm ci/);
  });

  it('says which file is missing', async () => {
    await expect(buildFaceModel(join(tmpdir(), 'nowhere'))).rejects.toThrow(
      /packed_assets\.data cannot be read.*npm ci/,
    );
  });
});

describe('gatherIndices', () => {
  it('takes each of the 1434 floats from inside the joined outputs', () => {
    const indices = gatherIndices();
    expect(indices).toHaveLength(1434);
    expect(Math.min(...indices)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...indices)).toBeLessThan(JOINED_FLOATS);
  });

  it('takes a lid point from its eye and a cheek point from the mesh', () => {
    const indices = gatherIndices();
    // 33 is the first point of the left-eye output, which starts after the mesh and the lips.
    expect([...indices.slice(99, 102)]).toEqual([1404 + 160, 1404 + 161, 101]);
    expect([...indices.slice(3 * 205, 3 * 206)]).toEqual([615, 616, 617]);
  });
});
