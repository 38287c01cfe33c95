import type { CallRegion } from '../../lib/twitch/call-event';

/** Outlines on a field of 36 × 24. */
const OUTLINES: Record<CallRegion, string> = {
  eye: 'M2 12Q18 -7 34 12Q18 31 2 12Z',
  mouth: 'M3 12Q11 5 18 8Q25 5 33 12Q18 22 3 12ZM3 12H33',
  platysma: 'M10 1Q12 10 6 15L2 23M26 1Q24 10 30 15L34 23',
};

/** Size of the lid opening, the mouth's width and the eye-to-eye distance on that field. */
const OPENING = 19;
const MOUTH_WIDTH = 30;
const EYE_TO_EYE = 30;

/** A part of the face with the share marked on it in its true proportion. Says nothing that the words beside it do not. */
export function RegionGlyph({ region, share }: { region: CallRegion; share: number | null }) {
  return (
    <svg
      class={share === null ? 'glyph unknown' : 'glyph'}
      viewBox="0 0 36 24"
      width="36"
      height="24"
      aria-hidden="true"
    >
      <path class="glyph-outline" d={OUTLINES[region]} />
      {region === 'eye' && <circle class="glyph-outline" cx="18" cy="12" r="5" />}
      {share !== null && <rect class="glyph-share" {...markOf(region, Math.min(1, share))} />}
    </svg>
  );
}

function markOf(region: CallRegion, share: number) {
  switch (region) {
    case 'eye':
      return { x: 10, y: 12 - OPENING / 2, width: 16, height: OPENING * share };
    case 'mouth':
      return { x: 33, y: 7, width: Math.max(0.5, MOUTH_WIDTH * share), height: 10 };
    case 'platysma':
      return { x: 13, y: 12, width: 10, height: Math.max(0.5, EYE_TO_EYE * share) };
  }
}
