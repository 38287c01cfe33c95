/** Luma weights of red and blue, by the colour space's matrix (ITU-R BT.601, BT.709, BT.2020). */
const LUMA_WEIGHTS: Record<string, { red: number; blue: number }> = {
  smpte170m: { red: 0.299, blue: 0.114 },
  bt470bg: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
  'bt2020-ncl': { red: 0.2627, blue: 0.0593 },
};
/** What WebRTC means where a frame does not say. */
const UNSAID_MATRIX = 'smpte170m';

/** Fixed-point factors are multiplied by 2 to the power of this. */
export const YUV_SHIFT = 12;

/** Integer factors: red = (luma·y + redV·v) >> YUV_SHIFT and so on, with y less `black`, u and v less 128. */
export interface YuvFactors {
  black: number;
  luma: number;
  redV: number;
  greenU: number;
  greenV: number;
  blueU: number;
}

export function yuvFactors({ matrix, fullRange }: VideoColorSpaceInit): YuvFactors {
  const known = LUMA_WEIGHTS[matrix ?? UNSAID_MATRIX] ?? { red: 0.299, blue: 0.114 };
  const { red, blue } = known;
  const green = 1 - red - blue;
  const fixed = (factor: number): number => Math.round(factor * 2 ** YUV_SHIFT);
  const chroma = fullRange ? 1 : 255 / 224;
  const redV = 2 * (1 - red) * chroma;
  const blueU = 2 * (1 - blue) * chroma;
  return {
    black: fullRange ? 0 : 16,
    luma: fixed(fullRange ? 1 : 255 / 219),
    redV: fixed(redV),
    greenU: fixed((-blueU * blue) / green),
    greenV: fixed((-redV * red) / green),
    blueU: fixed(blueU),
  };
}
