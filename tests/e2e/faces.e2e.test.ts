import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { ConsultRecord, Gap } from '../../lib/consult/record';
import type { Side } from '../../lib/measure/side';
import type { Place } from '../patient/camera-messages';
import { CARER_LOOK } from '../patient/look';
import { eyeMouthProgram, eyeProgram } from '../patient/programs';
import { Consultation } from './run-consult';

const PROGRAM_S = 240;
/** Two people on one sofa. */
const PATIENT_BESIDE: Place = { x: -0.22, y: 0, scale: 0.8 };
const CARER_BESIDE: Place = { x: 0.24, y: 0, scale: 0.8 };
/** Before the patient, and nearer to the camera. */
const CARER_BEFORE: Place = { x: -0.2, y: 0.1, scale: 1.25 };

const SETTLED_MS = 4000;

let consultation: Consultation;
afterEach(() => consultation.close());

/** The patient's left eye twitches; the carer's right eye and mouth do. */
async function consultOfTwo(): Promise<void> {
  consultation = await Consultation.open({
    service: 'meet',
    source: {
      kind: 'drawn',
      program: eyeProgram(7, PROGRAM_S, { side: 'left' }),
      carer: { program: eyeMouthProgram(8, PROGRAM_S, { side: 'right' }), look: CARER_LOOK },
    },
  });
  await consultation.begin();
  // A face beside a patient who was only just found would be asked about at once.
  await consultation.consult.until('a few seconds', ({ elapsed }) => Number(elapsed.split(':').at(-1)) >= 4);
  await place('patient', PATIENT_BESIDE, 2);
  await place('carer', CARER_BESIDE);
  await untilFaces(
    'both faces',
    ({ words, pictures }) => words.join() === 'Measured,Measure this face' && pictures === 2,
  );
  // They are looked for twice a second: where they rest has to be known before anybody goes.
  await sleep(SETTLED_MS);
}

const place = (who: 'patient' | 'carer', at: Place | null, overS = 0) =>
  consultation.call.commands.patient({ kind: 'place', who, at, overS });

/** What the panel says of the faces, the measured one first. */
async function facesShown(): Promise<{ words: string[]; asked: boolean; pictures: number }> {
  // A canvas on which nothing was painted is 300 pixels wide.
  return consultation.consult.panel.evaluate(() => {
    const choices = [...document.querySelectorAll<HTMLElement>('[data-testid="face-choice"]')];
    const words = choices.map((choice) => choice.innerText.trim());
    return {
      words: words.sort((a, b) => a.length - b.length),
      asked: document.querySelector<HTMLElement>('[data-testid="faces"]')?.dataset.asked === 'true',
      pictures: choices.filter((choice) => (choice.querySelector('canvas')?.width ?? 300) !== 300).length,
    };
  });
}

async function untilFaces(what: string, holds: (shown: Awaited<ReturnType<typeof facesShown>>) => boolean) {
  let shown = await facesShown();
  for (let tries = 0; !holds(shown) && tries < 150; tries++) {
    await sleep(200);
    shown = await facesShown();
  }
  if (!holds(shown)) throw new Error(`The panel never showed ${what}; it shows ${JSON.stringify(shown)}.`);
}

async function pressFace(words: string): Promise<void> {
  await consultation.consult.panel.$$eval(
    '[data-testid="face-choice"]',
    (choices, wanted) => {
      const choice = choices.find((each) => (each as HTMLElement).innerText.trim() === wanted);
      if (!choice) throw new Error(`There is no “${wanted}”.`);
      (choice as HTMLElement).click();
    },
    words,
  );
}

const watching = ({ tapKind }: { tapKind: string }) => tapKind === 'watching';

function gapsOf(record: ConsultRecord, cause: Gap['cause']): Gap[] {
  return record.gaps.filter((gap) => gap.cause === cause);
}

/** A short record with bodies passing by may hold so many false events of the mouth, as in other calls. */
const MAX_STRAY = 2;

/** The patient's left eye twitches in the record; of the carer's right eye there is nothing. */
function expectPatientOnly({ events }: ConsultRecord): void {
  const eyes = (wanted: Side) => events.filter(({ region, side }) => region === 'eye' && side === wanted);
  expect(eyes('left').length).toBeGreaterThan(3);
  expect(eyes('right')).toEqual([]);
  expect(events.filter(({ region }) => region !== 'eye').length).toBeLessThanOrEqual(MAX_STRAY);
}

test('the patient beside a carer is measured alone, also after the carer leaned in before them', async () => {
  await consultOfTwo();
  await sleep(15_000);
  await place('carer', CARER_BEFORE, 2);
  await consultation.consult.until('that it does not measure the carer', ({ tapKind }) => !watching({ tapKind }));
  await place('carer', CARER_BESIDE, 2);
  await consultation.consult.until('the patient again, unasked', watching);
  await sleep(8000);
  const { record } = await consultation.finish();
  expectPatientOnly(record);
});

test('who stays when the patient goes is not taken for them; the doctor is asked', async () => {
  await consultOfTwo();
  await place('patient', null);
  const { consult } = consultation;
  await consult.until('the question', ({ tapKind }) => tapKind === 'which-face');
  await untilFaces('the carer alone', ({ words, asked, pictures }) => asked && words.length === 1 && pictures === 1);
  // Elsewhere than before: it could be anybody. Larger than the carer: the first to choose.
  await place('patient', { x: -0.02, y: 0, scale: 0.9 });
  await untilFaces('both faces', ({ words, asked }) => asked && words.length === 2);
  await sleep(2000);
  const patient = await consult.panel.$('[data-testid="face-choice"]');
  await patient?.focus();
  await consult.panel.keyboard.press('Enter');
  await consult.until('the patient again', watching);
  await sleep(12_000);
  const { record } = await consultation.finish();
  expectPatientOnly(record);
  const [asked] = gapsOf(record, 'which-face');
  expect((asked?.toS ?? 0) - (asked?.fromS ?? 0)).toBeGreaterThan(2);
  expect(record.series.timeS.some((timeS) => timeS > (asked?.toS ?? Infinity))).toBe(true);
});

test('the doctor looks at the carer and back, and no numbers mix', async () => {
  await consultOfTwo();
  const { consult } = consultation;
  await sleep(10_000);
  await pressFace('Measure this face');
  await untilFaces('the carer', ({ words }) => words.includes('Measured, not recorded'));
  await consult.until('that it watches the carer', watching);
  await sleep(8000);
  await pressFace('This is the patient');
  await untilFaces('the patient', ({ words }) => words.join() === 'Measured,Measure this face');
  await sleep(10_000);
  const { record } = await consultation.finish();
  expectPatientOnly(record);
  const [away] = gapsOf(record, 'other-person');
  expect((away?.toS ?? 0) - (away?.fromS ?? 0)).toBeGreaterThan(7);
  expect(record.series.timeS.some((timeS) => timeS > (away?.toS ?? Infinity))).toBe(true);
});
