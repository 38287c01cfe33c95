import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanCsv, readHumanCsv } from '../../../lib/study/human-csv';
import { type HumanRow, OUTCOMES, SF36_DOMAINS } from '../../../lib/study/human-row';
import { problemText, StudyTableError } from '../../../lib/study/study-problem';

const HEADER = 'clip,patient,rater,cohen_albert,s1_level,hfs8,sf36_vitality,outcome';

/** What has to be mended in a table, a line each. */
function problemsOf(...lines: string[]): string[] {
  try {
    readHumanCsv([HEADER, ...lines].join('\n'));
  } catch (thrown) {
    if (thrown instanceof StudyTableError) return thrown.problems.map(problemText);
    throw thrown;
  }
  return [];
}

describe('the table of human grades', () => {
  it('is read with its values, and a level says which regions twitch', () => {
    const { rows, notes } = readHumanCsv(`${HEADER}\r\na.mp4,P1,AB,III,2,12,55.5,improved\r\nb.mp4,P2,AB,,,,,\r\n`);
    expect(notes).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        clip: 'a.mp4',
        patient: 'P1',
        rater: 'AB',
        cohenAlbert: 3,
        s1Level: 2,
        seen: { eye: true, mouth: true, platysma: false },
        hfs8: 12,
        sf36: { vitality: 55.5 },
        outcome: 'improved',
        group: null,
      },
      expect.objectContaining({
        line: 3,
        cohenAlbert: null,
        seen: { eye: null, mouth: null, platysma: null },
        sf36: {},
      }),
    ]);
  });

  it('is read as a European spreadsheet program saves it', () => {
    const { rows } = readHumanCsv('\uFEFFClip;Patient;Cohen–Albert;HFS8\n"a;1";P1;IV;12,5\n');
    expect(rows).toMatchObject([{ clip: 'a;1', patient: 'P1', rater: 'rater', cohenAlbert: 4, hfs8: 12.5 }]);
  });

  it.each([
    ['a,P1,X,5,,,,', 'line 2, column cohen_albert: “5” cannot be used here. It takes 0–4, or 0, I, II, III, IV;'],
    ['a,P1,X,,4,,,', 'line 2, column s1_level: “4” cannot be used here.'],
    ['a,P1,X,,,33,,', 'line 2, column hfs8: “33” cannot be used here. It takes 0–32, more is worse;'],
    ['a,P1,X,,,,101,', 'line 2, column sf36_vitality: “101” cannot be used here. It takes 0–100'],
    [
      'a,P1,X,,,,,cured',
      'line 2, column outcome: “cured” cannot be used here. It takes relieved, improved, unchanged, worse',
    ],
    ['a,,X,,,,,', 'line 2, column patient: It is empty. Write a code of the patient'],
    [',P1,X,,,,,', 'line 2, column clip: It is empty.'],
  ])('names line, column and what to do for %s', (line, says) => {
    expect(problemsOf(line)).toEqual([expect.stringContaining(says)]);
  });

  it('finds what is wrong between lines', () => {
    expect(problemsOf('a,P1,X,,,,,', 'b,P1,X,,,,,', 'a,P1,X,,,,,')).toEqual([
      'line 4, column rater: “X” has graded clip “a” on line 2 already. Keep one of the two lines, or name the other rater.',
    ]);
    expect(problemsOf('a,P1,X,,,,,', 'a,P2,Y,,,,,')).toEqual([
      expect.stringContaining('is of “P1” on line 2, here of “P2”'),
    ]);
    expect(problemsOf('a,P1,X,,,,,improved', 'b,P1,X,,,,,', 'c,P1,X,,,,,worse')).toEqual([
      expect.stringContaining('line 4, column outcome: Patient “P1” has improved on line 2, here worse.'),
    ]);
  });

  it('says all that is wrong at once, in the order of the lines', () => {
    expect(problemsOf('a,,X,9,,,,', 'b,P1,X,,,-1,,').map((text) => text.slice(0, 6))).toEqual([
      'line 2',
      'line 2',
      'line 3',
    ]);
  });

  it('refuses what is no such table', () => {
    expect(() => readHumanCsv('')).toThrow('The file is empty.');
    expect(() => readHumanCsv('clip,rater\na,X')).toThrow('line 1, column patient: There is no such column.');
    expect(() => readHumanCsv('clip,patient,clip\n')).toThrow('Two columns are called “clip”');
    expect(() => readHumanCsv('clip,patient\n')).toThrow('no line below it');
    expect(() => readHumanCsv('clip,patient\na,P1,surplus')).toThrow('line 2: It has 3 cells, the header has 2.');
    expect(() => readHumanCsv('clip,patient\n"a,P1\n')).toThrow('A quote is opened and not closed');
  });

  it('leaves out a column that it does not know, and says so', () => {
    const { rows, notes } = readHumanCsv('clip,patient,outcom\na,P1,worse\n');
    expect(rows[0]?.outcome).toBeNull();
    expect(notes).toEqual([expect.objectContaining({ line: 1, column: 'outcom', stops: false })]);
  });

  it('comes back from a file as it was', () => {
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text === text.trim() && !text.startsWith("'"));
    const level = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<0 | 1 | 2 | 3>;
    const score = fc.integer({ min: 0, max: 32 });
    const row: fc.Arbitrary<HumanRow> = fc.record({
      clip: name,
      patient: name,
      rater: name,
      cohenAlbert: fc.option(level),
      s1Level: fc.constant(null),
      seen: fc.record({
        eye: fc.option(fc.boolean()),
        mouth: fc.option(fc.boolean()),
        platysma: fc.option(fc.boolean()),
      }),
      hfs8: fc.option(score),
      sf36: fc.dictionary(fc.constantFrom(...SF36_DOMAINS), score, { noNullPrototype: true }),
      outcome: fc.option(fc.constantFrom(...OUTCOMES)),
      group: fc.option(name),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      comparator: (a, b) => a.clip === b.clip || a.patient === b.patient,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const back = readHumanCsv(humanCsv(given)).rows.map(({ line: _, ...rest }) => rest);
        expect(back).toEqual(given);
      }),
    );
  });
});
