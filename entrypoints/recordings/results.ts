import type { RecordingItem } from '../../components/recordings/recording-item';
import { RECORDINGS_WORDS } from '../../components/words/recordings/words';
import { fetchRecord } from '../../lib/messages/fetch-record';
import type { ClipRow } from '../../lib/study/clip-row';
import { clipRow } from '../../lib/study/clip-row-of';
import { VERSIONS } from '../../lib/study/clip-versions';
import { resultsToCsv } from '../../lib/study/results-csv';
import { save } from '../shared/save';

/** Saves what became of each file as the table that a study takes: with the reviewed values where a review is signed. */
export async function saveResults(chosen: readonly { item: RecordingItem; file: File }[]): Promise<void> {
  const rows = await Promise.all(chosen.map(({ item, file }) => rowOf(item, file)));
  save('hemiscope-results.csv', 'text/csv', resultsToCsv(rows.filter((row) => row !== null)));
}

/** null: nothing has become of it yet, or it is no longer held. */
async function rowOf({ state }: RecordingItem, { name, size, lastModified }: File): Promise<ClipRow | null> {
  const source = {
    clip: name,
    patient: null,
    file: { bytes: size, modifiedAt: new Date(lastModified).toISOString() },
  };
  if (state.kind === 'graded') {
    const record = await fetchRecord(state.recordId);
    return record && clipRow(record, { ...source, model: VERSIONS.model });
  }
  if (state.kind !== 'failed') return null;
  const { message, advice } = RECORDINGS_WORDS.en.problem(state.problem);
  const error = { code: state.problem.kind, message: `${message} ${advice}` };
  return { ...source, versions: VERSIONS, measured: null, error };
}
