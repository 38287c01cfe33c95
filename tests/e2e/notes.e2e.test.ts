import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConsultNotes } from '../../lib/consult/notes';
import type { ConsultRecord } from '../../lib/consult/record';
import { NOTHING_OBSERVED } from '../../lib/grade/clinician-observations';
import { recordFromFile } from '../../lib/share/record-file';
import type { DrivenSummary } from '../../scripts/drive/consult';
import { steadyProgram } from '../patient/programs';
import { Consultation } from './run-consult';

/** What a doctor writes down: kept through two reloads of the panel, and in what is saved. */

const LABEL = 'T. P. 17';
const DAY = '2025-11-04';

let consultation: Consultation;
let panel: Page;
let summary: DrivenSummary;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemiscope-notes-'));
  consultation = await Consultation.open({
    service: 'meet',
    source: { kind: 'drawn', program: steadyProgram(2, 300) },
  });
  panel = consultation.consult.panel;
});

afterAll(async () => {
  await consultation?.close();
});

const at = (testId: string) => `[data-testid="${testId}"]`;

/** As if it were pasted: a date field would take keys in the order of the machine's language. */
async function fill(testId: string, text: string): Promise<void> {
  await panel.waitForSelector(at(testId), { timeout: 30_000 });
  await panel.$eval(
    at(testId),
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('blur'));
    },
    text,
  );
}

async function press(testId: string): Promise<void> {
  await panel.waitForSelector(at(testId), { timeout: 30_000 });
  await panel.$eval(at(testId), (button) => (button as HTMLElement).click());
}

async function unfold(): Promise<void> {
  await panel.waitForSelector(at('clinician-notes'), { timeout: 30_000 });
  for (const fold of [at('clinician-notes'), '.domains'])
    await panel.$eval(fold, (details) => details.setAttribute('open', ''));
}

async function untilValue(testId: string, value: string, page = panel): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    { timeout: 30_000 },
    at(testId),
    value,
  );
}

async function untilText(testId: string, text: string, page = panel): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted) ?? false,
    { timeout: 30_000 },
    at(testId),
    text,
  );
}

async function reloadPanel(): Promise<void> {
  await panel.reload();
  await consultation.consult.until('that it watches', ({ tapKind }) => tapKind === 'watching', 60_000);
}

function notesIn({ patient, consent, clinician }: ConsultRecord): ConsultNotes {
  return { patient, consent, clinician };
}

test('before the consult: label, consent and observations outlast a reload of the panel', async () => {
  await consultation.consult.until('that it watches', ({ tapKind }) => tapKind === 'watching');
  await fill('patient-label', LABEL);
  await press('consent');
  await unfold();
  await panel.select(at('otherBabinski'), 'yes');
  await fill('hfs7', '12');
  await press('add-botulinum-toxin');
  await fill('treatment-day', DAY);
  await fill('treatment-note', '22.5 units');
  await untilText('clinician-count', '3 entered');
  await reloadPanel();
  await untilValue('patient-label', LABEL);
  expect(await panel.$eval(at('consent'), (box) => (box as HTMLInputElement).checked)).toBe(true);
  await untilValue('otherBabinski', 'yes');
  await untilValue('hfs7', '12');
  await untilValue('treatment-day', DAY);
  await untilValue('treatment-note', '22.5 units');
});

test('in the consult: what is no figure of the scale is told and not kept; the rest outlasts a reload', async () => {
  await consultation.begin();
  await consultation.consult.until('a twitch', ({ events }) => events.length > 0, 60_000);
  await unfold();
  await panel.select(at('cohenAlbert'), 'III');
  await fill('vitality', '62,5');
  await fill('hfs8', '35');
  await panel.waitForFunction(
    () => [...document.querySelectorAll('.wrong')].some((each) => each.textContent?.includes('from 0 to 32')),
    { timeout: 30_000 },
  );
  await untilText('clinician-count', '5 entered');
  await reloadPanel();
  await untilValue('cohenAlbert', 'III');
  await untilValue('vitality', '62.5');
  await untilValue('hfs8', '');
  await untilValue('patient-label', LABEL);
});

test('at the end: the record and the summary hold them, and so does the file that is opened again', async () => {
  summary = await consultation.consult.end();
  const { record } = await summary.saveJson(folder);
  expect(notesIn(record)).toEqual({
    patient: { label: LABEL },
    consent: { givenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) },
    clinician: {
      ...NOTHING_OBSERVED,
      otherBabinski: true,
      treatments: [{ kind: 'botulinum-toxin', on: DAY, note: '22.5 units' }],
      cohenAlbert: 3,
      hfs7: 12,
      sf36: { ...NOTHING_OBSERVED.sf36, vitality: 62.5 },
    },
  });
  const text = await summary.page.$eval('.summary', (article) => (article as HTMLElement).innerText);
  for (const said of [LABEL, 'other Babinski sign seen', '4 November 2025, 22.5 units', 'HFS-7 total 12 of 28'])
    expect(text).toContain(said);
  const saved = recordFromFile(await readFile(await summary.saveHtml(folder), 'utf8'));
  expect(notesIn(saved)).toEqual(notesIn(record));
});

test('right after it: the doctor writes on, the open summary follows, and the next patient’s notes are empty', async () => {
  await panel.waitForSelector(at('next-patient'), { timeout: 30_000 });
  await fill('patient-label', `${LABEL} b`);
  await untilText('summary-label', `${LABEL} b`, summary.page);
  const { record } = await summary.saveJson(folder);
  expect(record.patient.label).toBe(`${LABEL} b`);
  await press('next-patient');
  await untilValue('patient-label', '');
  await untilText('clinician-count', 'optional');
  expect(await panel.$eval(at('consent'), (box) => (box as HTMLInputElement).checked)).toBe(false);
  await untilText('summary-label', `${LABEL} b`, summary.page);
});
