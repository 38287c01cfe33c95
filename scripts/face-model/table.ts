import type { ByteBuffer } from 'flatbuffers';

/** Reads a flatbuffer by field number, without generated classes. Positions are absolute byte positions in `bytes`. */
export class TableReader {
  constructor(readonly bytes: ByteBuffer) {}

  get root(): number {
    return this.bytes.__indirect(0);
  }

  /** Position of what the field's offset points to (table, vector or string), or null where the field is absent. */
  target(table: number, field: number): number | null {
    const at = this.inline(table, field);
    return at === null ? null : this.bytes.__indirect(at);
  }

  /** Positions of a vector's tables or strings; empty where the field is absent. */
  tables(table: number, field: number): number[] {
    return this.slots(table, field).map((slot) => this.bytes.__indirect(slot));
  }

  /** A vector of int32; empty where the field is absent. */
  ints(table: number, field: number): number[] {
    return this.slots(table, field).map((slot) => this.bytes.readInt32(slot));
  }

  /** A vector of float32; empty where the field is absent. */
  floats(table: number, field: number): number[] {
    return this.slots(table, field).map((slot) => this.bytes.readFloat32(slot));
  }

  /** A uint32 held in the table itself; the schema's default of 0 where absent. */
  uint(table: number, field: number): number {
    const at = this.inline(table, field);
    return at === null ? 0 : this.bytes.readUint32(at);
  }

  /** A string; empty where absent. */
  text(table: number, field: number): string {
    const at = this.inline(table, field);
    return at === null ? '' : String(this.bytes.__string(at));
  }

  /** A copy of a vector of bytes; empty where absent. */
  blob(table: number, field: number): Uint8Array {
    const at = this.inline(table, field);
    if (at === null) return new Uint8Array();
    const start = this.bytes.__vector(at);
    return this.bytes.bytes().slice(start, start + this.bytes.__vector_len(at));
  }

  private inline(table: number, field: number): number | null {
    const relative = this.bytes.__offset(table, 4 + 2 * field);
    return relative === 0 ? null : table + relative;
  }

  /** Positions of a vector's four-byte elements. */
  private slots(table: number, field: number): number[] {
    const at = this.inline(table, field);
    if (at === null) return [];
    const start = this.bytes.__vector(at);
    return Array.from({ length: this.bytes.__vector_len(at) }, (_, i) => start + 4 * i);
  }
}
