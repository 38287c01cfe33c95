/** A codec's common name, by the beginning of what files call it. */
const CODEC_NAMES: readonly (readonly [start: RegExp, name: string])[] = [
  [/^(hvc1|hev1|dvh1|dvhe|V_MPEGH)/, 'HEVC (H.265)'],
  [/^(avc1|avc3)/, 'H.264'],
  [/^(ap4|apc|aph)/, 'ProRes'],
  [/^(mp4v|V_MPEG4)/, 'MPEG-4 Visual'],
  [/^(vp08|vp8)/, 'VP8'],
  [/^(vp09|vp9)/, 'VP9'],
  [/^av01/, 'AV1'],
];

/** What a file's codec is called; null: its file does not say. @param codec as the file names it; may be empty */
export function codecName(codec: string): string | null {
  return CODEC_NAMES.find(([start]) => start.test(codec))?.[1] ?? (codec || null);
}

export function isHevc(codec: string): boolean {
  return codecName(codec)?.startsWith('HEVC') ?? false;
}
