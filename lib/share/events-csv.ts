import { asReviewed } from '../consult/as-reviewed';
import type { ConsultRecord } from '../consult/record';
import type { ShownEvent } from '../consult/reviewed-events';
import { markAt } from '../consult/tasks';
import type { CallRegion } from '../twitch/call-event';
import { type CsvColumn, csvText } from './csv';
import { rounded } from './rounded';

/** What a region's depth is a share of. */
const DEPTH_OF: Record<CallRegion, string> = {
  eye: 'lid opening',
  mouth: 'mouth width',
  platysma: 'eye-to-eye distance',
};

/**
 * Every twitch and spasm of a consult, a line each; where a review is signed, as it left them. Seconds of the consult, the patient's own sides. No name: like the file's
 * name, a table ends up in many places.
 */
export function eventsCsv(record: ConsultRecord): string {
  const { id, startedAt, method, tasks, events } = asReviewed(record);
  const columns: readonly CsvColumn<ShownEvent>[] = [
    { header: 'consult', value: () => id },
    { header: 'consult_start_utc', value: () => startedAt },
    { header: 'region', value: ({ region }) => region },
    { header: 'side', value: ({ side }) => side },
    { header: 'kind', value: ({ tonic }) => (tonic ? 'sustained' : 'twitch') },
    { header: 'onset_s', value: (event) => (isByHand(event) ? null : rounded(event.onsetS)) },
    { header: 'peak_s', value: ({ peakS }) => rounded(peakS) },
    { header: 'offset_s', value: (event) => (isByHand(event) ? null : rounded(event.offsetS)) },
    { header: 'duration_s', value: (event) => (isByHand(event) ? null : rounded(event.offsetS - event.onsetS)) },
    { header: 'during', value: ({ onsetS }) => markAt(tasks, onsetS)?.during ?? null },
    { header: 'task', value: ({ onsetS }) => markAt(tasks, onsetS)?.kind ?? null },
    { header: 'depth_percent', value: ({ depth, depthMeasured }) => percent(depthMeasured === false ? null : depth) },
    { header: 'depth_is_percent_of', value: ({ region }) => DEPTH_OF[region] },
    {
      header: 'amplitude_both_flanks_percent',
      value: ({ amplitude, depthMeasured }) => percent(depthMeasured === false ? null : amplitude),
    },
    { header: 'certainty_percent', value: (event) => percent(isByHand(event) ? null : event.certainty) },
    { header: 'shared_by_other_side_percent', value: (event) => percent(isByHand(event) ? null : event.conjugacy) },
    { header: 'brow_rise_percent_of_eye_to_eye_distance', value: ({ browRise }) => percent(browRise) },
    { header: 'mouth_corner_rise_percent_of_mouth_width', value: ({ commissureRise }) => percent(commissureRise) },
    { header: 'review', value: ({ review }) => review ?? 'automatic' },
    { header: 'method_version', value: () => method.version },
  ];
  return csvText(columns, events);
}

/** Of what the doctor added nobody has measured where it begins and ends. */
function isByHand({ review }: ShownEvent): boolean {
  return review === 'clinician';
}

function percent(share: number | null): number | null {
  return share === null ? null : rounded(share * 100);
}
