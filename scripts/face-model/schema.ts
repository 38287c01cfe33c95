/**
 * Field numbers and codes of the TFLite and TFLite-metadata flatbuffer schemas, only those that the model build touches.
 * Source: schema.fbs of TensorFlow Lite (v3) and metadata_schema.fbs of TFLite Support.
 */

export const TFLITE_IDENTIFIER = 'TFL3';
export const METADATA_IDENTIFIER = 'M001';

/** `fields` is the number of slots to reserve, as far as the schema's fields that we write or keep go. */
export const MODEL = {
  fields: 8,
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatureDefs: 7,
} as const;

export const OPERATOR_CODE = { fields: 4, deprecatedBuiltinCode: 0, version: 2, builtinCode: 3 } as const;
export const SUBGRAPH = { fields: 5, tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const TENSOR = { fields: 4, shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const OPERATOR = {
  fields: 5,
  opcodeIndex: 0,
  inputs: 1,
  outputs: 2,
  builtinOptionsType: 3,
  builtinOptions: 4,
} as const;
export const CONCATENATION_OPTIONS = { unionType: 10, fields: 2, axis: 0 } as const;
export const GATHER_OPTIONS = { unionType: 23, fields: 2, axis: 0 } as const;
export const BUFFER = { fields: 1, data: 0 } as const;
export const METADATA = { fields: 2, name: 0, buffer: 1 } as const;

export const TENSOR_TYPE = { float32: 0, int32: 2 } as const;
export const BUILTIN_OPERATOR = { concatenation: 2, gather: 36 } as const;

export const MODEL_METADATA = { fields: 4, name: 0, subgraphMetadata: 3 } as const;
export const SUBGRAPH_METADATA = { fields: 4, inputTensorMetadata: 2 } as const;
export const TENSOR_METADATA = { fields: 6, name: 0, content: 3, processUnits: 4 } as const;
export const CONTENT = { fields: 2, propertiesType: 0, properties: 1 } as const;
export const IMAGE_PROPERTIES = { unionType: 2, fields: 1, colorSpace: 0, rgb: 1 } as const;
export const PROCESS_UNIT = { fields: 2, optionsType: 0, options: 1 } as const;
export const NORMALIZATION_OPTIONS = { unionType: 1, fields: 2, mean: 0, std: 1 } as const;
