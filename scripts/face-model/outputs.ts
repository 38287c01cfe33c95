import type { Offset } from 'flatbuffers';
import { ALL_POINTS, gatherIndices, JOINED_FLOATS, REFINED_OUTPUTS } from './refinement';
import {
  BUILTIN_OPERATOR,
  CONCATENATION_OPTIONS,
  GATHER_OPTIONS,
  MODEL,
  OPERATOR,
  OPERATOR_CODE,
  SUBGRAPH,
  TENSOR,
  TENSOR_TYPE,
} from './schema';
import { TfliteEdit } from './tflite-edit';
import { intVector } from './vectors';

/** All outputs are [1, 1, 1, n]; they are joined and gathered along the last axis. */
const VALUE_AXIS = 3;

/** Name of the tensor that holds 478 × (x, y, z). */
export const LANDMARKS_OUTPUT = 'landmarks';
export const FLAG_OUTPUT = 'conv_faceflag';
const MESH_OUTPUT = 'output_mesh_identity';

/**
 * The attention model has seven outputs, MediaPipe's task wants two: 478 × (x, y, z) and the face flag. Two built-in operators at the
 * graph's end, a concatenation and a gather with constant indices, make the one out of the six.
 */
export function mergeOutputs(model: Uint8Array): Uint8Array {
  const edit = new TfliteEdit(model);
  const { builder, old } = edit;
  const [graph] = old.tables(edit.model, MODEL.subgraphs);
  if (graph === undefined) throw new Error('The TFLite model has no subgraph.');
  const tensors = old.tables(graph, SUBGRAPH.tensors);
  const outputs = old.ints(graph, SUBGRAPH.outputs);
  const output = (name: string): number => {
    const index = outputs.find((i) => old.text(tensors[i] ?? 0, TENSOR.name) === name);
    if (index === undefined) throw new Error(`The face-landmark model has no output named ${name}.`);
    return index;
  };
  const partial = [output(MESH_OUTPUT), ...REFINED_OUTPUTS.map(({ name }) => output(name))];
  const flag = output(FLAG_OUTPUT);

  const oldCodes = old.tables(edit.model, MODEL.operatorCodes).length;
  const operatorCodes = [
    operatorCode(edit, BUILTIN_OPERATOR.concatenation),
    operatorCode(edit, BUILTIN_OPERATOR.gather),
  ];
  const indicesBuffer = old.tables(edit.model, MODEL.buffers).length;
  const indices = gatherIndices();
  const buffers = [edit.buffer(new Uint8Array(indices.buffer))];

  const [joined, picked, landmarks] = [tensors.length, tensors.length + 1, tensors.length + 2];
  const addedTensors = [
    tensor(edit, 'joined', [1, 1, 1, JOINED_FLOATS], TENSOR_TYPE.float32, 0),
    tensor(edit, 'landmark_indices', [indices.length], TENSOR_TYPE.int32, indicesBuffer),
    tensor(edit, LANDMARKS_OUTPUT, [1, 1, 1, 3 * ALL_POINTS], TENSOR_TYPE.float32, 0),
  ];
  const addedOperators = [
    operator(edit, oldCodes, partial, joined, CONCATENATION_OPTIONS),
    operator(edit, oldCodes + 1, [joined, picked], landmarks, GATHER_OPTIONS),
  ];

  const allTensors = edit.extended(graph, SUBGRAPH.tensors, addedTensors);
  const allOperators = edit.extended(graph, SUBGRAPH.operators, addedOperators);
  const newOutputs = intVector(builder, [landmarks, flag]);
  builder.startObject(SUBGRAPH.fields);
  builder.addFieldOffset(SUBGRAPH.tensors, allTensors, 0);
  edit.keepField(graph, SUBGRAPH.inputs);
  builder.addFieldOffset(SUBGRAPH.outputs, newOutputs, 0);
  builder.addFieldOffset(SUBGRAPH.operators, allOperators, 0);
  edit.keepField(graph, SUBGRAPH.name);
  return edit.finish({ operatorCodes, buffers, subgraph: builder.endObject() });
}

function operatorCode({ builder }: TfliteEdit, code: number): Offset {
  builder.startObject(OPERATOR_CODE.fields);
  builder.addFieldInt8(OPERATOR_CODE.deprecatedBuiltinCode, code, 0);
  builder.addFieldInt32(OPERATOR_CODE.version, 1, 0);
  builder.addFieldInt32(OPERATOR_CODE.builtinCode, code, 0);
  return builder.endObject();
}

/** `buffer` 0 is TFLite's empty buffer: the tensor is computed, not constant. */
function tensor({ builder }: TfliteEdit, name: string, shape: number[], type: number, buffer: number): Offset {
  const nameOffset = builder.createString(name);
  const shapeOffset = intVector(builder, shape);
  builder.startObject(TENSOR.fields);
  builder.addFieldOffset(TENSOR.shape, shapeOffset, 0);
  builder.addFieldInt8(TENSOR.type, type, 0);
  builder.addFieldInt32(TENSOR.buffer, buffer, 0);
  builder.addFieldOffset(TENSOR.name, nameOffset, 0);
  return builder.endObject();
}

function operator(
  { builder }: TfliteEdit,
  opcodeIndex: number,
  inputs: number[],
  output: number,
  options: typeof CONCATENATION_OPTIONS | typeof GATHER_OPTIONS,
): Offset {
  const inputsOffset = intVector(builder, inputs);
  const outputsOffset = intVector(builder, [output]);
  builder.startObject(options.fields);
  builder.addFieldInt32(options.axis, VALUE_AXIS, 0);
  const optionsOffset = builder.endObject();
  builder.startObject(OPERATOR.fields);
  builder.addFieldInt32(OPERATOR.opcodeIndex, opcodeIndex, 0);
  builder.addFieldOffset(OPERATOR.inputs, inputsOffset, 0);
  builder.addFieldOffset(OPERATOR.outputs, outputsOffset, 0);
  builder.addFieldInt8(OPERATOR.builtinOptionsType, options.unionType, 0);
  builder.addFieldOffset(OPERATOR.builtinOptions, optionsOffset, 0);
  return builder.endObject();
}
