import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictText } from '../../../components/grade/verdict-text';
import { levelWords } from '../../../components/grade/verdict-words';
import { letterLines } from '../../../components/summary/gp-letter';
import { conclusionLine, noteLines } from '../../../components/summary/record-note';
import { GRADE_WORDS } from '../../../components/words/grade/words';
import { LANGUAGES } from '../../../components/words/languages';
import { shareWords } from '../../../components/words/share/words';
import { type ConsultNotes, NO_NOTES } from '../../../lib/consult/notes';
import type { ConsultRecord } from '../../../lib/consult/record';
import { withStarted } from '../../../lib/consult/task-run';
import type { CallVerdict } from '../../../lib/grade/call-verdict';
import { NOTHING_OBSERVED } from '../../../lib/grade/clinician-observations';
import { recordFromJson } from '../../../lib/share/json';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { edited, REVIEWED_AT, signedWithoutEyes } from '../../fixtures/review';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';

const english = shareWords('en', 'UTC');
const base = fixtureRecord();
const consult = (highest: CallVerdict | null, whole: CallVerdict): ConsultRecord => ({
  ...base,
  highest: highest && { timeS: 44, verdict: highest },
  whole,
});
const versionOne = recordFromJson(readFileSync(new URL('../../fixtures/consult-v1.json', import.meta.url), 'utf8'));
const notGradable = quietVerdict({ level: null, certainty: 0, reasons: [{ kind: 'picture', issue: 'light' }] });
const inferred = { present: true, source: 'inferred' } as const;
const note = (record: ConsultRecord) => noteLines(record, english).join('\n');
const letter = (record: ConsultRecord) => letterLines(record, english).join('\n');

describe('the note for the record', () => {
  it('gives what was found, region by region, with intervals', () => {
    const lines = noteLines(consult(leftVerdict({ atLeast: true, platysma: inferred }), leftVerdict()), english);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Patient, as named in the call: Test Patient; Google Meet; 9 March 2026 at 14:05; duration 01:30',
        'Highest level (S1 scale, 0–3): at least 2 (Eye + mouth; platysma inferred, not seen); Patient’s left; certainty high (88%); Cohen–Albert counterpart III; in the 20 s before 00:44',
        'Eye: 36/min (95% interval 18–64); left 11, right 0; depth 21%, at most 41% of the lid opening; 1 sustained (12% of the time); visible from 9% of the lid opening',
        'Neck: not assessed (it is not in the picture)',
        'Signs: mouth together with 64% of the eye’s twitches; brow up in 4 of 9 eye twitches; 15 blinks/min',
        'To look at: Eye and mouth of one side move together; Brow goes up while the same eye closes',
      ]),
    );
  });

  it('gives what tasks provoked, and what is not counted', () => {
    const tasks = withStarted([], ['rest', 'close-eyes', 'speak'], 10);
    const events = [15, 41, 42, 52, 53, 75].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
    const lines = (language: 'en' | 'de' | 'zh') =>
      noteLines({ ...base, tasks, events }, shareWords(language, 'UTC')).join('\n');
    expect(lines('en')).toContain(
      'Tasks: 1 twitch in 30 s of rest on request; 2 provoked by eye closure; 0 provoked by speech; 3 in the movements themselves, not counted',
    );
    expect(lines('de')).toContain(
      '2 nach Augenschluss; 0 nach Sprechen; 3 während der Bewegungen selbst, nicht gezählt',
    );
    expect(lines('zh')).toContain('用力闭眼后诱发 2 次');
    expect(note(base)).not.toContain('Tasks');
  });

  it('gives no level where there is none, and says why', () => {
    expect(note(consult(null, notGradable))).toContain('at no time could 20 s on end be graded');
    expect(note(consult(null, notGradable))).toContain('not gradable: The face is too dark.');
    expect(note(versionOne)).toContain('no level is given here');
    expect(note(versionOne)).not.toMatch(/Whole consult|Eye:/);
  });

  it('says of a level 0 what could not have been seen', () => {
    expect(note(consult(quietVerdict(), quietVerdict()))).toContain(
      'Eye: no twitch in 18 s judged; visible from 9% of the lid opening',
    );
  });

  it('uses the panel’s words for a level', () => {
    const chance = quietVerdict({ evidence: leftVerdict().evidence });
    const verdicts = [
      quietVerdict(),
      chance,
      leftVerdict(),
      leftVerdict({ atLeast: true }),
      leftVerdict({ level: 1, atLeast: true }),
    ];
    for (const verdict of verdicts)
      expect(verdictText(verdict, english)).toContain(`(${levelWords(verdict, GRADE_WORDS.en)})`);
    const seen = leftVerdict({ level: 3, platysma: { present: true, source: 'pixels' } });
    expect(verdictText(seen, english)).toContain('3 (Eye + mouth + platysma; neck seen to move)');
  });

  it('never gives a level as sure', () => {
    expect(verdictText(leftVerdict({ certainty: 1 }), english)).toContain('certainty high (99%)');
  });

  it('holds what the doctor wrote down', () => {
    const lines = noteLines(fixtureRecord({ notes: FIXTURE_NOTES }), english);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Patient label: T. P. 17',
        'Patient’s consent to being measured: noted 9 March 2026 at 14:03',
        'Clinician’s observations: other Babinski sign seen; spasms go on in sleep; cannot be held back at will',
        'Treatment so far, as entered: botulinum toxin (4 November 2025, 22.5 units, left eye); operation (microvascular decompression) (day not given)',
        'Grades and scores, entered by the clinician: Cohen–Albert grade III; Jankovic, severity 3 of 4; Jankovic, frequency 2 of 4; HFS-7 total 12 of 28; HFS-8 total 15 of 32',
        'SF-36 or RAND-36 domains, 0 (worst) to 100 (best): physical functioning 95; role, physical 75; bodily pain 84; general health 62; vitality (energy) 55; social functioning 62.5; role, emotional 66.7; mental health 52',
      ]),
    );
  });

  it('says nothing of what nobody wrote down', () => {
    const { clinician } = FIXTURE_NOTES;
    const treatments = clinician.treatments;
    const one = { ...NOTHING_OBSERVED, treatments };
    const added = (notes: ConsultNotes) =>
      noteLines(fixtureRecord({ notes }), english).filter((line) => !noteLines(base, english).includes(line));
    expect(added(NO_NOTES)).toEqual([]);
    expect(added({ ...NO_NOTES, clinician: one })).toHaveLength(1);
    expect(added({ ...NO_NOTES, clinician: { ...NOTHING_OBSERVED, hfs7: 0 } })).toEqual([
      'Grades and scores, entered by the clinician: HFS-7 total 0 of 28',
    ]);
  });

  it('writes days and figures as the language does', () => {
    const german = noteLines(fixtureRecord({ notes: FIXTURE_NOTES }), shareWords('de', 'UTC'));
    expect(german.find((line) => line.startsWith('Bisherige'))).toContain(
      'Botulinumtoxin (4. November 2025, 22.5 units',
    );
    expect(german.find((line) => line.startsWith('SF-36'))).toContain('soziale Funktionsfähigkeit 62,5');
    const chinese = noteLines(fixtureRecord({ notes: FIXTURE_NOTES }), shareWords('zh', 'UTC'));
    expect(chinese.join('\n')).toContain('肉毒毒素（2025年11月4日, 22.5 units, left eye）');
  });

  it('has its conclusion in one line', () => {
    expect(conclusionLine(consult(leftVerdict(), leftVerdict()), english)).toMatch(
      /^Highest level .*: 2 \(Eye \+ mouth\)/,
    );
    expect(conclusionLine(versionOne, english)).toContain('older version');
  });
});

describe('the letter for the family doctor', () => {
  it('says what was seen on which side, how certain that is, and why a specialist', () => {
    const text = letter(consult(leftVerdict(), leftVerdict()));
    expect(text).toContain('The lids of the patient’s left eye twitched about 36 times a minute (between 18 and 64,');
    expect(text).toContain('together with 64% of the eye’s twitches');
    expect(text).toContain('1 contraction was sustained');
    expect(text).toContain('this is level 2.');
    expect(text).toContain('high (88%). This is a calculation');
    expect(text).toContain('typical of hemifacial spasm');
    expect(text).not.toContain('platysma');
  });

  it('tells a neck that was seen from one that was inferred', () => {
    const of = (changes: Partial<CallVerdict>) => letter(consult(leftVerdict(changes), leftVerdict(changes)));
    expect(of({ atLeast: true, platysma: inferred })).toMatch(
      /was not seen\. The software infers it.*at least level 2\./s,
    );
    expect(of({ level: 3, platysma: { present: true, source: 'clinician' } })).toContain('the clinician saw it');
    expect(of({ level: 3, platysma: { present: true, source: 'pixels' } })).toContain('the picture showed it');
  });

  it('does not send every twitching lid to the neurologist', () => {
    const eyeAlone = leftVerdict({ level: 1, atLeast: true });
    const text = letter(consult(eyeAlone, eyeAlone));
    expect(text).toContain('The mouth could not be judged');
    expect(text).toContain('often harmless');
    expect(text).not.toContain('typical of hemifacial spasm');
  });

  it('calls both sides unusual', () => {
    const both = leftVerdict({ side: 'both' });
    expect(letter(consult(both, both))).toMatch(/lids of both eyes.*unusual in hemifacial spasm/s);
  });

  it.each([
    ['no twitch', quietVerdict(), 'No twitch was seen.'],
    ['a few', quietVerdict({ evidence: leftVerdict().evidence }), 'no more than a healthy face may show'],
    [
      'the mouth alone',
      quietVerdict({ observations: ['mouth-only'] }),
      'The corner of the mouth twitched, the eye did not.',
    ],
    ['nothing gradable', notGradable, 'did not allow a grade.\nThe face is too dark.'],
  ])('claims nothing of %s, and excludes nothing', (_what, verdict, words) => {
    const text = letter(consult(verdict.level === null ? null : verdict, verdict));
    expect(text).toContain(words);
    expect(text).toContain('It does not exclude hemifacial spasm');
    expect(text).not.toMatch(/typical of|botulinum|this is (at least )?level/);
  });

  it('speaks of the higher level of the highest window and the whole', () => {
    expect(letter(consult(quietVerdict(), leftVerdict()))).toContain('this is level 2.');
    expect(letter(consult(leftVerdict(), quietVerdict()))).toContain('this is level 2.');
  });
});

const anyVerdict = fc
  .record({
    level: fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const),
    atLeast: fc.boolean(),
    side: fc.constantFrom(null, 'left' as const, 'right' as const, 'both' as const),
    certainty: fc.double({ min: 0, max: 1, noNaN: true }),
    platysma: fc.record({
      present: fc.boolean(),
      source: fc.constantFrom('inferred' as const, 'pixels' as const, 'clinician' as const),
    }),
    synchrony: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    blinksPerMinute: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
    evidence: fc.constantFrom(leftVerdict().evidence, quietVerdict().evidence),
  })
  .map((changes) => leftVerdict({ ...changes, reasons: changes.level === null ? notGradable.reasons : [] }));

describe.each(LANGUAGES)('both texts in %s', (language) => {
  const words = shareWords(language, 'UTC');

  it('say of any consult what they are and that they diagnose nothing, with no gap in them', () => {
    fc.assert(
      fc.property(fc.option(anyVerdict), anyVerdict, (highest, whole) => {
        const record = consult(highest, whole);
        const both = [...noteLines(record, words), ...letterLines(record, words)];
        for (const line of both) expect(line).not.toMatch(/undefined|null|NaN|Infinity|\[object|[\u00a0\u202f]/);
        expect(both.filter((line) => line === words.disclaimer)).toHaveLength(2);
        expect(both.filter((line) => line === words.unreviewed)).toHaveLength(2);
        expect(both).toContain(words.letter.notDiagnosis);
      }),
    );
  });

  it('open with an older consult', () => {
    expect(noteLines(versionOne, words)).toContain(words.oldVersion);
    expect(letterLines(versionOne, words)).toContain(words.oldVersion);
  });
});

describe('after a signed review', () => {
  const signed = signedWithoutEyes(base);

  it('the note gives the reviewed values, who signed, and the automatic value', () => {
    expect(base.highest?.verdict.level).toBe(2);
    const lines = noteLines(signed, english);
    expect(lines).toContain('Reviewed by the clinician (Dr. Test), signed 9 March 2026 at 15:00.');
    expect(lines.find((line) => line.startsWith('Automatic value before the review: '))).toMatch(
      /: 2 \(Eye \+ mouth\); Patient’s left/,
    );
    expect(lines.find((line) => line.startsWith('Highest level'))).toMatch(/^Highest level \(S1 scale, 0–3\): 0 /);
    expect(lines.find((line) => line.startsWith('Whole consult'))).toMatch(/^Whole consult: 0 /);
    expect(lines).not.toContain(english.unreviewed);
  });

  it('the letter too', () => {
    expect(letter(base)).toContain('this is level 2.');
    const text = letter(signed);
    expect(text).not.toContain('this is level');
    expect(text).toContain('Reviewed by the clinician (Dr. Test)');
    expect(text).toContain('Automatic value before the review: 2 ');
    expect(text).not.toContain(english.unreviewed);
  });

  it.each(LANGUAGES)('a review without a name is told in %s', (language) => {
    const words = shareWords(language, 'UTC');
    const lines = noteLines(signedWithoutEyes(base, ''), words);
    expect(lines).toContain(words.reviewed(null, words.format.moment(REVIEWED_AT)));
    expect(lines.join()).not.toMatch(/null|undefined/);
  });

  it('that is reopened they are the automatic values again', () => {
    const reopened = edited(signed, { kind: 'reopen' });
    expect(noteLines(reopened, english)).toEqual(noteLines(base, english));
  });
});
