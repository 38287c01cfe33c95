import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { ClinicianObservations } from '../../grade/clinician-observations';
import { SF_36_DOMAINS, type Sf36Domain } from '../../grade/clinician-scales';
import type { About } from './observations';

/** The total or the domain scores of a questionnaire, as the clinician entered them: never the items, whose wording is not ours. */
interface EnteredTotals {
  instrument: string;
  scores: readonly { name: string; value: number }[];
}

const DOMAINS: Record<Sf36Domain, string> = {
  'physical-functioning': 'Physical functioning',
  'role-physical': 'Role limitations due to physical health',
  pain: 'Bodily pain',
  'general-health': 'General health',
  vitality: 'Vitality',
  'social-functioning': 'Social functioning',
  'role-emotional': 'Role limitations due to emotional problems',
  'mental-health': 'Mental health',
};

/** Entered totals, a response an instrument: each score an item of its own; no item of the questionnaire itself. When they were entered is not recorded. */
export function totalsResponses(
  observed: ClinicianObservations | null,
  { subject, encounter }: About,
): QuestionnaireResponse[] {
  return enteredTotals(observed).map(({ instrument, scores }) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    subject,
    encounter,
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
  }));
}

function enteredTotals(observed: ClinicianObservations | null): EnteredTotals[] {
  if (!observed) return [];
  const { jankovicSeverity, jankovicFrequency, hfs7, hfs8, sf36 } = observed;
  const given = (instrument: string, scores: Record<string, number | null>): EnteredTotals => ({
    instrument,
    scores: Object.entries(scores).flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
  });
  return [
    given('Jankovic rating scale', { 'Severity, 0–4': jankovicSeverity, 'Frequency, 0–4': jankovicFrequency }),
    given('HFS-7', { 'Total, 0–28': hfs7 }),
    given('HFS-8', { 'Total, 0–32': hfs8 }),
    given(
      'SF-36 or RAND-36, 0–100',
      Object.fromEntries(SF_36_DOMAINS.map((domain) => [DOMAINS[domain], sf36[domain]])),
    ),
  ].filter(({ scores }) => scores.length > 0);
}
