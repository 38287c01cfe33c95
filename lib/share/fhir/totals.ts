import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { EnteredTotals } from './context';
import type { About } from './observations';

/** Entered totals: each score an item of its own; no item of the questionnaire itself. */
export function totalsResponse(
  { instrument, scores, enteredAt }: EnteredTotals,
  { subject, encounter }: About,
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    subject,
    encounter,
    authored: enteredAt,
    item: [
      {
        linkId: 'scores',
        text: instrument,
        item: scores.map(
          ({ name, value }, i): QuestionnaireResponseItem => ({
            linkId: `scores.${i + 1}`,
            text: name,
            answer: [{ valueDecimal: value }],
          }),
        ),
      },
    ],
  };
}

/** The same in words. */
export function totalsLine({ instrument, scores }: EnteredTotals): string {
  return `${instrument}: ${scores.map(({ name, value }) => `${name} ${value}`).join(', ')}`;
}
