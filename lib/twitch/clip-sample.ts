import type { Sample } from '../measure/sample';

/** What the published rules read of a sample. */
export type ClipSample = Pick<Sample, 'timeS' | 'lidOpeningPx' | 'mouthWidthPx' | 'commissureReachPx' | 'eyeToEyePx'>;
