import type { ConsultRecord, MethodName } from '../../lib/consult/record';
import { CALL_METHOD } from '../../lib/twitch/call/call-method';
import { nameWithStudyThresholds, REFERENCE_METHOD } from '../../lib/twitch/reference-method';
import { Explained } from '../basics/Term';
import { SUMMARY_WORDS, type SummaryWords } from '../words/summary/words';
import { useWords } from '../words/use-words';
import { Limits } from './Limits';
import { SummaryProfile } from './SummaryProfile';

/** By what it was measured, and what that cannot say. */
export function SummaryMethod({ record }: { record: ConsultRecord }) {
  const words = useWords(SUMMARY_WORDS).method;
  const { method, reference, whole, app } = record;
  const ours = whole !== null;
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{words.title}</h2>
      <p>{words.line(nameOf(method, words), ours ? nameOf(reference.method, words) : null, app)}</p>
      <p>
        <Explained text={words.sources} />
      </p>
      <SummaryProfile record={record} />
      <Limits ours={ours} />
    </section>
  );
}

/** Methods that this version does not know keep the name in the record. */
function nameOf({ name, version }: MethodName, { names, version: named }: SummaryWords['method']): string {
  if (name === CALL_METHOD.name) return named(names.ours, version);
  if (name === REFERENCE_METHOD.name) return named(names.published, version);
  return named(name === nameWithStudyThresholds(REFERENCE_METHOD.name) ? names.withStudy : name, version);
}
