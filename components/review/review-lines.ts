import type { ConsultRecord } from '../../lib/consult/record';
import { leadingVerdict } from '../../lib/share/leading-verdict';
import { verdictText } from '../grade/verdict-text';
import type { ShareWords } from '../words/share/words';

/** Whose values a text gives: the software's alone or, under a signed review, the clinician's, with the automatic grade beside. @param record as it is kept, not as it is shown */
export function reviewLines(record: ConsultRecord, words: ShareWords): string[] {
  const signed = record.review?.signed;
  if (!signed) return [words.unreviewed];
  const automatic = leadingVerdict(record);
  return [
    words.reviewed(signed.name, words.format.moment(signed.at)),
    words.automatic + words.colon + (automatic ? verdictText(automatic, words) : words.note.neverGraded),
  ];
}
