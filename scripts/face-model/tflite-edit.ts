import { Builder, ByteBuffer, type Offset } from 'flatbuffers';
import { BUFFER, MODEL, TFLITE_IDENTIFIER } from './schema';
import { TableReader } from './table';
import { byteVector, offsetVector } from './vectors';

/** Old bytes move by a multiple of this, so that whatever was aligned in them stays aligned. */
const SHIFT_ALIGNMENT = 64;
/** `force_align` of Buffer.data in TFLite's schema. */
const BUFFER_ALIGNMENT = 16;
/** Room to begin with for what is written in front of the old bytes; the builder grows if it must. */
const HEADROOM_BYTES = 64 * 1024;

/** What a new root adds to the old one; `subgraph` replaces the only one. */
interface ModelAdditions {
  operatorCodes?: Offset[];
  subgraph?: Offset;
  buffers?: Offset[];
  metadata?: Offset[];
}

/**
 * One edit of a TFLite model. A flatbuffer's offsets point forward only, so new tables are written in front of the untouched old bytes and
 * may refer to anything in them; a new root then replaces the old one.
 */
export class TfliteEdit {
  readonly builder: Builder;
  readonly old: TableReader;
  /** Position of the old root table. */
  readonly model: number;
  private readonly oldLength: number;

  /** @throws Error if `bytes` is not a TFLite model with one subgraph. */
  constructor(bytes: Uint8Array) {
    const buffer = new ByteBuffer(bytes);
    if (bytes.length < 8 || buffer.getBufferIdentifier() !== TFLITE_IDENTIFIER) {
      throw new Error('The bytes are no TFLite model (identifier TFL3 is missing).');
    }
    this.old = new TableReader(buffer);
    this.model = this.old.root;
    if (this.old.tables(this.model, MODEL.subgraphs).length !== 1) {
      throw new Error('The TFLite model has not exactly one subgraph.');
    }
    this.oldLength = Math.ceil(bytes.length / SHIFT_ALIGNMENT) * SHIFT_ALIGNMENT;
    const padded = new Uint8Array(this.oldLength);
    padded.set(bytes);
    this.builder = new Builder(this.oldLength + HEADROOM_BYTES);
    // A builder writes from the back: what goes in first, on an empty builder, ends up last and unshifted against the end.
    this.builder.createByteVector(padded);
    this.builder.prep(SHIFT_ALIGNMENT, 0);
  }

  /** The builder's offset (counted from the end) of something at `position` in the old bytes. */
  keep(position: number): Offset {
    return this.oldLength - position;
  }

  /** Refers to the same thing as the old table's field did; leaves the field out where it was absent. */
  keepField(oldTable: number, field: number): void {
    const target = this.old.target(oldTable, field);
    if (target !== null) this.builder.addFieldOffset(field, this.keep(target), 0);
  }

  /** A Buffer table holding these bytes. */
  buffer(data: Uint8Array): Offset {
    const vector = byteVector(this.builder, data, BUFFER_ALIGNMENT);
    this.builder.startObject(BUFFER.fields);
    this.builder.addFieldOffset(BUFFER.data, vector, 0);
    return this.builder.endObject();
  }

  /** The old vector's elements followed by new ones. */
  extended(oldTable: number, field: number, added: readonly Offset[]): Offset {
    const kept = this.old.tables(oldTable, field).map((position) => this.keep(position));
    return offsetVector(this.builder, [...kept, ...added]);
  }

  /** Writes the new root and returns the whole model. */
  finish(additions: ModelAdditions): Uint8Array {
    const { builder, model } = this;
    const operatorCodes = this.extended(model, MODEL.operatorCodes, additions.operatorCodes ?? []);
    const buffers = this.extended(model, MODEL.buffers, additions.buffers ?? []);
    const metadata = this.extended(model, MODEL.metadata, additions.metadata ?? []);
    const subgraphs =
      additions.subgraph === undefined
        ? this.extended(model, MODEL.subgraphs, [])
        : offsetVector(builder, [additions.subgraph]);
    builder.startObject(MODEL.fields);
    builder.addFieldInt32(MODEL.version, this.old.uint(model, MODEL.version), 0);
    builder.addFieldOffset(MODEL.operatorCodes, operatorCodes, 0);
    builder.addFieldOffset(MODEL.subgraphs, subgraphs, 0);
    this.keepField(model, MODEL.description);
    builder.addFieldOffset(MODEL.buffers, buffers, 0);
    this.keepField(model, MODEL.metadataBuffer);
    builder.addFieldOffset(MODEL.metadata, metadata, 0);
    this.keepField(model, MODEL.signatureDefs);
    builder.finish(builder.endObject(), TFLITE_IDENTIFIER);
    return builder.asUint8Array().slice();
  }
}
