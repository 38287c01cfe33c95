import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/grade/options';

describe('the command line of grading', () => {
  it('names files and results, and has defaults for the rest', () => {
    expect(readOptions(['a.mp4', 'clips', '--out', 'r.csv'])).toEqual({
      kind: 'grade',
      inputs: ['a.mp4', 'clips'],
      outs: ['r.csv'],
      jobs: Math.max(1, Math.floor(availableParallelism() / 2)),
      shard: null,
      part: { fromS: 0, lengthS: null },
    });
  });

  it('takes everything that can be said', () => {
    const args = ['a', '--out=r.csv', '--out=r.ndjson', '--jobs=7', '--shard=3/10', '--from=1.5', '--seconds=20'];
    expect(readOptions(args)).toEqual({
      kind: 'grade',
      inputs: ['a'],
      outs: ['r.csv', 'r.ndjson'],
      jobs: 7,
      shard: { index: 3, count: 10 },
      part: { fromS: 1.5, lengthS: 20 },
    });
    expect(readOptions(['merge', 'r.csv', 'a.csv', 'b.csv'])).toEqual({
      kind: 'merge',
      out: 'r.csv',
      parts: ['a.csv', 'b.csv'],
    });
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Name the video files or folders'],
    [['a.mp4'], 'Say where the results go'],
    [['a.mp4', '--out', 'r.xlsx'], 'A results file ends in .csv or .ndjson, not “r.xlsx”.'],
    [['a.mp4', '--out', 'r.csv', '--shard', '11/10'], '--shard is a number of a count, such as 3/10, not “11/10”.'],
    [['a.mp4', '--out', 'r.csv', '--shard', '0/10'], 'not “0/10”'],
    [['a.mp4', '--out', 'r.csv', '--jobs', '0'], '--jobs must be a whole number from 1, not “0”.'],
    [['a.mp4', '--out', 'r.csv', '--seconds', '0'], '--seconds must be a number of seconds above 0, not “0”.'],
    [['a.mp4', '--out', 'r.csv', '--from', ''], '--from must be a number of seconds, not “”.'],
    [['a.mp4', '--colour'], "Unknown option '--colour'"],
    [['merge', 'r.csv'], 'merge needs a file to write and files to merge.'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
