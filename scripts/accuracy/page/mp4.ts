/** An MP4's or MOV's video track, ready for a VideoDecoder. */
export interface VideoTrack {
  config: VideoDecoderConfig;
  /** In decoding order; timestamps in microseconds. */
  chunks: EncodedVideoChunkInit[];
}

/** One box: its content within the file. */
interface Box {
  type: string;
  start: number;
  end: number;
}

const HEADER_BYTES = 8;
/** From the start of a sample entry to the boxes in it (ISO/IEC 14496-12, VisualSampleEntry). */
const SAMPLE_ENTRY_BYTES = 78;

/** Reads the H.264 track of a plain (not fragmented) file. @throws Error if there is none. */
export function videoTrackOf(file: ArrayBuffer): VideoTrack {
  const view = new DataView(file);
  const moov = only(view, { type: '', start: 0, end: file.byteLength }, 'moov');
  for (const trak of boxesIn(view, moov).filter(({ type }) => type === 'trak')) {
    const mdia = only(view, trak, 'mdia');
    if (text(view, only(view, mdia, 'hdlr').start + 8) !== 'vide') continue;
    const timescale = timescaleOf(view, only(view, mdia, 'mdhd'));
    const stbl = only(view, only(view, mdia, 'minf'), 'stbl');
    return { config: configOf(view, only(view, stbl, 'stsd')), chunks: chunksOf(view, stbl, timescale) };
  }
  throw new Error('The file has no video track.');
}

function boxesIn(view: DataView, { start, end }: Box): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + HEADER_BYTES <= end; ) {
    const short = view.getUint32(at);
    const header = short === 1 ? 2 * HEADER_BYTES : HEADER_BYTES;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short || end - at;
    boxes.push({ type: text(view, at + 4), start: at + header, end: at + size });
    at += size;
  }
  return boxes;
}

function only(view: DataView, parent: Box, type: string): Box {
  const box = boxesIn(view, parent).find((each) => each.type === type);
  if (!box) throw new Error(`The file has no ${type} box where one belongs.`);
  return box;
}

function text(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function timescaleOf(view: DataView, mdhd: Box): number {
  return view.getUint32(mdhd.start + (view.getUint8(mdhd.start) === 1 ? 20 : 12));
}

function configOf(view: DataView, stsd: Box): VideoDecoderConfig {
  const [entry] = boxesIn(view, { ...stsd, start: stsd.start + 8 });
  if (entry?.type !== 'avc1') throw new Error(`The video is ${entry?.type}, not H.264.`);
  const avcC = only(view, { ...entry, start: entry.start + SAMPLE_ENTRY_BYTES }, 'avcC');
  const description = new Uint8Array(view.buffer.slice(avcC.start, avcC.end) as ArrayBuffer);
  const hex = [...description.subarray(1, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { codec: `avc1.${hex}`, description };
}

function chunksOf(view: DataView, stbl: Box, timescale: number): EncodedVideoChunkInit[] {
  const optional = (type: string): Box | undefined => boxesIn(view, stbl).find((box) => box.type === type);
  const sizes = sizesOf(view, only(view, stbl, 'stsz'));
  const wide = optional('co64');
  const places = placesOf(
    view,
    only(view, stbl, 'stsc'),
    chunkPlaces(view, wide ?? only(view, stbl, 'stco'), !!wide),
    sizes,
  );
  const durations = runsOf(view, only(view, stbl, 'stts'));
  const ctts = optional('ctts');
  const delays = ctts ? runsOf(view, ctts) : [];
  const stss = optional('stss');
  const keys = stss && new Set(rowsOf(view, stss, 1).map(([sample]) => sample));
  let decodedAt = 0;
  return sizes.map((size, i) => {
    const shownAt = decodedAt + (delays[i] ?? 0);
    decodedAt += durations[i] ?? 0;
    const at = places[i] ?? 0;
    return {
      type: !keys || keys.has(i + 1) ? 'key' : 'delta',
      timestamp: Math.round((shownAt * 1e6) / timescale),
      data: view.buffer.slice(at, at + size) as ArrayBuffer,
    };
  });
}

/** A table of signed 32-bit numbers behind version, flags and its length. */
function rowsOf(view: DataView, box: Box, columns: number): number[][] {
  const count = view.getUint32(box.start + 4);
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => view.getInt32(box.start + 8 + 4 * (row * columns + column))),
  );
}

/** (count, value) pairs written out. */
function runsOf(view: DataView, box: Box): number[] {
  return rowsOf(view, box, 2).flatMap(([count, value]) => new Array<number>(count ?? 0).fill(value ?? 0));
}

function sizesOf(view: DataView, stsz: Box): number[] {
  const all = view.getUint32(stsz.start + 4);
  const count = view.getUint32(stsz.start + 8);
  return Array.from({ length: count }, (_, i) => all || view.getUint32(stsz.start + 12 + 4 * i));
}

function chunkPlaces(view: DataView, box: Box, wide: boolean): number[] {
  const count = view.getUint32(box.start + 4);
  return Array.from({ length: count }, (_, i) =>
    wide ? Number(view.getBigUint64(box.start + 8 + 8 * i)) : view.getUint32(box.start + 8 + 4 * i),
  );
}

/** Where each sample lies in the file. */
function placesOf(view: DataView, stsc: Box, chunks: number[], sizes: number[]): number[] {
  const runs = rowsOf(view, stsc, 3);
  const places: number[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const perChunk = runs.findLast(([first]) => (first ?? 0) <= i + 1)?.[1] ?? 0;
    let at = chunk;
    for (let k = 0; k < perChunk && places.length < sizes.length; k++) {
      places.push(at);
      at += sizes[places.length - 1] ?? 0;
    }
  }
  return places;
}
