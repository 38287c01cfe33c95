import type { ConsultRecord } from '../consult/record';
import type { CallEvent, CallRegion } from '../twitch/call-event';
import { type CsvColumn, csvText } from './csv';
import { rounded } from './rounded';

/** What a region's depth is a share of. */
const DEPTH_OF: Record<CallRegion, string> = {
  eye: 'lid opening',
  mouth: 'mouth width',
  platysma: 'eye-to-eye distance',
};

/**
 * Every twitch and spasm of a consult, a line each. Seconds of the consult, the patient's own sides. No name: like the file's
 * name, a table ends up in many places.
 */
export function eventsCsv({ id, startedAt, method, events }: ConsultRecord): string {
  const columns: readonly CsvColumn<CallEvent>[] = [
    { header: 'consult', value: () => id },
    { header: 'consult_start_utc', value: () => startedAt },
    { header: 'region', value: ({ region }) => region },
    { header: 'side', value: ({ side }) => side },
    { header: 'kind', value: ({ tonic }) => (tonic ? 'sustained' : 'twitch') },
    { header: 'onset_s', value: ({ onsetS }) => rounded(onsetS) },
    { header: 'peak_s', value: ({ peakS }) => rounded(peakS) },
    { header: 'offset_s', value: ({ offsetS }) => rounded(offsetS) },
    { header: 'duration_s', value: ({ onsetS, offsetS }) => rounded(offsetS - onsetS) },
    { header: 'depth_percent', value: ({ depth }) => percent(depth) },
    { header: 'depth_is_percent_of', value: ({ region }) => DEPTH_OF[region] },
    { header: 'amplitude_both_flanks_percent', value: ({ amplitude }) => percent(amplitude) },
    { header: 'certainty_percent', value: ({ certainty }) => percent(certainty) },
    { header: 'shared_by_other_side_percent', value: ({ conjugacy }) => percent(conjugacy) },
    { header: 'brow_rise_percent_of_eye_to_eye_distance', value: ({ browRise }) => percent(browRise) },
    { header: 'mouth_corner_rise_percent_of_mouth_width', value: ({ commissureRise }) => percent(commissureRise) },
    { header: 'method_version', value: () => method.version },
  ];
  return csvText(columns, events);
}

function percent(share: number | null): number | null {
  return share === null ? null : rounded(share * 100);
}
