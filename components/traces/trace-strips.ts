/** Shortest strip: one minute reads as on a paper recorder. Seconds. */
const STRIP_S = 60;
/** Strips at most, so that a long consult still fits a few pages. */
const STRIPS = 10;

/** Cuts a consult into strips of equal length, whole minutes each; a consult under a minute is one strip of its length. */
export function stripsOf(durationS: number): { fromS: number; toS: number }[] {
  if (durationS <= STRIP_S) return [{ fromS: 0, toS: durationS }];
  const lengthS = STRIP_S * Math.ceil(durationS / STRIP_S / STRIPS);
  const strips = Math.ceil(durationS / lengthS);
  return Array.from({ length: strips }, (_, i) => ({ fromS: i * lengthS, toS: (i + 1) * lengthS }));
}
