import { describe, expect, it } from 'vitest';
import { dayEntry, scoreEntry } from '../../../components/basics/entries';
import { HFS_7_RANGE, SF_36_RANGE } from '../../../lib/grade/clinician-scales';

describe('a typed score', () => {
  it.each([
    ['', null],
    [' 12 ', 12],
    ['0', 0],
    ['28', 28],
  ])('%j is %s of HFS-7', (text, value) => {
    expect(scoreEntry(text, HFS_7_RANGE)).toEqual({ value, wrong: false });
  });

  it.each(['29', '-1', '3.5', 'x', '1e1', '.', '1 2', '0x1'])('%j is none of HFS-7', (text) => {
    expect(scoreEntry(text, HFS_7_RANGE)).toEqual({ value: null, wrong: true });
  });

  it.each([
    ['66.7', 66.7],
    ['66,7', 66.7],
    ['66.', 66],
    ['100', 100],
  ])('%j is %s of an SF-36 domain', (text, value) => {
    expect(scoreEntry(text, SF_36_RANGE)).toEqual({ value, wrong: false });
  });

  it('above 100 is none of an SF-36 domain', () => {
    expect(scoreEntry('100,1', SF_36_RANGE)).toEqual({ value: null, wrong: true });
  });
});

describe('a day of a treatment', () => {
  it.each([
    ['', null],
    ['2026-03-09', '2026-03-09'],
    ['1985-06-01', '1985-06-01'],
  ])('%j is kept as %s', (text, value) => {
    expect(dayEntry(text, '2026-03-09')).toEqual({ value, wrong: false });
  });

  it.each(['2026-03-10', '0020-11-04', '12026-01-01'])('%s is not kept: half typed, or still to come', (text) => {
    expect(dayEntry(text, '2026-03-09')).toEqual({ value: null, wrong: true });
  });
});
