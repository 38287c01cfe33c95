import { Builder } from 'flatbuffers';
import {
  CONTENT,
  IMAGE_PROPERTIES,
  METADATA,
  METADATA_IDENTIFIER,
  MODEL,
  MODEL_METADATA,
  NORMALIZATION_OPTIONS,
  PROCESS_UNIT,
  SUBGRAPH_METADATA,
  TENSOR_METADATA,
} from './schema';
import { TfliteEdit } from './tflite-edit';
import { floatVector, offsetVector } from './vectors';

/** Name under which the TFLite Task libraries look for model metadata. */
export const METADATA_NAME = 'TFLITE_METADATA';

/** How a pixel value 0–255 becomes the model's input: (value − mean) / std. */
export interface InputNormalization {
  mean: number;
  std: number;
}

/** Gives a model the metadata without which MediaPipe's tasks refuse its float input. */
export function addMetadata(model: Uint8Array, name: string, normalization: InputNormalization): Uint8Array {
  const edit = new TfliteEdit(model);
  const { builder } = edit;
  const metadataBuffer = edit.buffer(modelMetadata(name, normalization));
  const metadataName = builder.createString(METADATA_NAME);
  builder.startObject(METADATA.fields);
  builder.addFieldOffset(METADATA.name, metadataName, 0);
  builder.addFieldInt32(METADATA.buffer, edit.old.tables(edit.model, MODEL.buffers).length, 0);
  return edit.finish({ buffers: [metadataBuffer], metadata: [builder.endObject()] });
}

/** A ModelMetadata flatbuffer: one subgraph with one RGB image input. */
function modelMetadata(name: string, { mean, std }: InputNormalization): Uint8Array {
  const builder = new Builder();
  const modelName = builder.createString(name);
  const inputName = builder.createString('image');

  const means = floatVector(builder, [mean]);
  const stds = floatVector(builder, [std]);
  builder.startObject(NORMALIZATION_OPTIONS.fields);
  builder.addFieldOffset(NORMALIZATION_OPTIONS.mean, means, 0);
  builder.addFieldOffset(NORMALIZATION_OPTIONS.std, stds, 0);
  const normalization = builder.endObject();
  builder.startObject(PROCESS_UNIT.fields);
  builder.addFieldInt8(PROCESS_UNIT.optionsType, NORMALIZATION_OPTIONS.unionType, 0);
  builder.addFieldOffset(PROCESS_UNIT.options, normalization, 0);
  const processUnits = offsetVector(builder, [builder.endObject()]);

  builder.startObject(IMAGE_PROPERTIES.fields);
  builder.addFieldInt8(IMAGE_PROPERTIES.colorSpace, IMAGE_PROPERTIES.rgb, 0);
  const image = builder.endObject();
  builder.startObject(CONTENT.fields);
  builder.addFieldInt8(CONTENT.propertiesType, IMAGE_PROPERTIES.unionType, 0);
  builder.addFieldOffset(CONTENT.properties, image, 0);
  const content = builder.endObject();

  builder.startObject(TENSOR_METADATA.fields);
  builder.addFieldOffset(TENSOR_METADATA.name, inputName, 0);
  builder.addFieldOffset(TENSOR_METADATA.content, content, 0);
  builder.addFieldOffset(TENSOR_METADATA.processUnits, processUnits, 0);
  const inputs = offsetVector(builder, [builder.endObject()]);
  builder.startObject(SUBGRAPH_METADATA.fields);
  builder.addFieldOffset(SUBGRAPH_METADATA.inputTensorMetadata, inputs, 0);
  const subgraphs = offsetVector(builder, [builder.endObject()]);
  builder.startObject(MODEL_METADATA.fields);
  builder.addFieldOffset(MODEL_METADATA.name, modelName, 0);
  builder.addFieldOffset(MODEL_METADATA.subgraphMetadata, subgraphs, 0);
  builder.finish(builder.endObject(), METADATA_IDENTIFIER);
  return builder.asUint8Array().slice();
}
