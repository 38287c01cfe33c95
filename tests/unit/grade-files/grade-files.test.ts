import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultsFromFile } from '../../../lib/study/results-file';
import { rowToNdjson } from '../../../lib/study/results-ndjson';
import { gradeFiles } from '../../../scripts/grade/grade-files';
import { mergeFiles } from '../../../scripts/grade/merge-files';
import { type GradeOptions, type MergeOptions, readOptions } from '../../../scripts/grade/options';
import { failedRow, measuredRow } from '../../fixtures/clip-row';
import { fakeGraders } from './fake-grader';
import { scratch } from './scratch';

const CLIPS = ['p1/a.mp4', 'p1/b.mov', 'p2/a.mp4', 'p2/broken.mp4', 'p3/a.webm', 'p3/deadly.mp4', 'p3/shaky.mp4'];

/** One run of the command with fake graders. */
async function run(folder: string, args: string[], graders = fakeGraders(), stop = new AbortController()) {
  const said: string[] = [];
  const code = await gradeFiles(readOptions(args) as GradeOptions, {
    folder,
    out: { write: (text) => said.push(text) },
    now: () => 0,
    openGrader: graders.openGrader,
    signal: stop.signal,
  });
  return { code, said: said.join(''), log: graders.log };
}

/** The command that merges, into all.csv. */
async function merge(folder: string, ...parts: string[]) {
  const said: string[] = [];
  const options = readOptions(['merge', 'all.csv', ...parts]) as MergeOptions;
  const code = await mergeFiles(options, folder, { write: (text) => said.push(text) });
  return { code, said: said.join('') };
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const rowsOf = (folder: string, name: string) => resultsFromFile(name, textOf(folder, name));

describe('grading files', () => {
  it('gives each file a row, whatever becomes of the others', async () => {
    const folder = scratch(...CLIPS.map((clip) => `clips/${clip}`));
    const args = ['clips', '--out', 'out/r.csv', '--out', 'out/r.ndjson', '--jobs', '3'];
    const { code, said, log } = await run(folder, args);
    expect(code).toBe(1);
    const rows = rowsOf(folder, 'out/r.csv');
    expect(rows.map(({ clip, error }) => [clip, error?.code ?? 'graded'])).toEqual([
      ['p1/a.mp4', 'graded'],
      ['p1/b.mov', 'graded'],
      ['p2/a.mp4', 'graded'],
      ['p2/broken.mp4', 'unreadable'],
      ['p3/a.webm', 'graded'],
      ['p3/deadly.mp4', 'browser'],
      ['p3/shaky.mp4', 'graded'],
    ]);
    expect(rowsOf(folder, 'out/r.ndjson')).toEqual(rows);
    expect(existsSync(join(folder, 'out/r.csv.journal'))).toBe(false);
    // A clip that brings its grader down is tried once more, on a new one.
    expect(log.graded.toSorted()).toEqual([...CLIPS, 'p3/deadly.mp4', 'p3/shaky.mp4'].toSorted());
    expect(log.closed).toBe(log.opened);
    expect(said).toContain('7/7 ');
    expect(said).toContain('p2/broken.mp4: FAILED: This is not a video. Copy it anew.');
    expect(said).toMatch(/\n7 clips: 5 graded, 0 not gradable, 2 failed. Results: out\/r.csv, out\/r.ndjson\n$/);
  });

  it.each([
    { shards: 2, jobs: 2 },
    { shards: 3, jobs: 1 },
    { shards: 9, jobs: 3 },
  ])('is the same in $shards shards, merged in any order, as in one run', async ({ shards, jobs }) => {
    const folder = scratch(...CLIPS.map((clip) => `clips/${clip}`));
    await run(folder, ['clips', '--out', 'one.csv', '--jobs', '1']);
    const parts = Array.from({ length: shards }, (_, i) => `part-${i + 1}.${i % 2 === 0 ? 'csv' : 'ndjson'}`);
    for (const [i, part] of parts.entries()) {
      await run(folder, ['clips', '--out', part, '--shard', `${i + 1}/${shards}`, '--jobs', String(jobs)]);
    }
    const dealt = CLIPS.filter((_, i) => i % shards === 1);
    expect(rowsOf(folder, 'part-2.ndjson').map(({ clip }) => clip)).toEqual(dealt);
    const { code, said } = await merge(folder, ...parts.toReversed());
    expect(code).toBe(1);
    expect(textOf(folder, 'all.csv')).toBe(textOf(folder, 'one.csv'));
    expect(said).toContain(`${shards} parts, 7 clips: 2 failed. Results: all.csv\n`);
  });

  it('leaves a shard without clips an empty table, to be merged like the others', async () => {
    const folder = scratch('clips/a.mp4');
    const { code } = await run(folder, ['clips', '--out', 'r.csv', '--shard', '2/2']);
    expect([code, rowsOf(folder, 'r.csv')]).toEqual([0, []]);
  });

  it('does not grade again what is up to date', async () => {
    const folder = scratch('clips/a.mp4', 'clips/b.mp4', 'clips/broken.mp4');
    await run(folder, ['clips', '--out', 'r.csv']);
    const before = textOf(folder, 'r.csv');
    const again = await run(folder, ['clips', '--out', 'r.csv']);
    expect(again.log.graded).toEqual(['broken.mp4']);
    expect(again.said).toContain('3 clips, 2 of them graded before.');
    expect(textOf(folder, 'r.csv')).toBe(before);
    utimesSync(join(folder, 'clips/a.mp4'), 1, 1);
    expect((await run(folder, ['clips', '--out', 'r.csv'])).log.graded).toEqual(['a.mp4', 'broken.mp4']);
    const part = await run(folder, ['clips', '--out', 'r.csv', '--seconds', '20']);
    expect(part.log.graded).toEqual(['a.mp4', 'b.mp4', 'broken.mp4']);
  });

  it('grades again what another version has graded', async () => {
    const folder = scratch('a.mp4');
    await run(folder, ['a.mp4', '--out', 'r.ndjson']);
    const [row] = rowsOf(folder, 'r.ndjson');
    if (!row) throw new Error('There is a row.');
    writeFileSync(join(folder, 'r.ndjson'), rowToNdjson({ ...row, versions: { ...row.versions, methodVersion: '0' } }));
    expect((await run(folder, ['a.mp4', '--out', 'r.ndjson'])).log.graded).toEqual(['a.mp4']);
    expect(rowsOf(folder, 'r.ndjson')).toEqual([row]);
  });

  it('keeps what is done when it is stopped, and goes on there', async () => {
    const folder = scratch('a.mp4', 'b.mp4', 'c.mp4');
    const stop = new AbortController();
    const graders = fakeGraders(({ clip }) => {
      if (clip === 'b.mp4') stop.abort();
    });
    const { said, log } = await run(folder, ['.', '--out', 'r.csv', '--jobs', '1'], graders, stop);
    expect(rowsOf(folder, 'r.csv').map(({ clip }) => clip)).toEqual(['a.mp4']);
    expect(said).toContain('3 clips: 1 graded, 0 not gradable, 0 failed, 2 left.');
    expect(log.closed).toBe(log.opened);
    expect((await run(folder, ['.', '--out', 'r.csv'])).log.graded).toEqual(['b.mp4', 'c.mp4']);
  });

  it('says nothing of a grader that does not come because the run was stopped', async () => {
    const folder = scratch('a.mp4', 'b.mp4');
    const stop = new AbortController();
    const openGrader = () => {
      stop.abort();
      return Promise.reject(new Error('The browser was closed.'));
    };
    const graders = { ...fakeGraders(), openGrader };
    const { code, said } = await run(folder, ['.', '--out', 'r.csv', '--jobs', '2'], graders, stop);
    expect([code, rowsOf(folder, 'r.csv')]).toEqual([0, []]);
    expect(said).toContain('2 left.');
  });

  it('goes on from the journal of a run that was killed amid a line', async () => {
    const folder = scratch('a.mp4', 'b.mp4');
    await run(folder, ['a.mp4', '--out', 'done.ndjson']);
    const line = textOf(folder, 'done.ndjson');
    writeFileSync(join(folder, 'r.csv.journal'), `${line}${line.slice(0, 50)}`);
    const { log } = await run(folder, ['.', '--out', 'r.csv']);
    expect(log.graded).toEqual(['b.mp4']);
    expect(rowsOf(folder, 'r.csv').map(({ clip }) => clip)).toEqual(['a.mp4', 'b.mp4']);
  });

  it('ends at once, with what is done, where no clip could fare better', async () => {
    const folder = scratch('a.mp4', 'b-bug.mp4', 'c.mp4');
    await expect(run(folder, ['.', '--out', 'r.csv', '--jobs', '1'])).rejects.toThrow('x is not a function');
    expect(rowsOf(folder, 'r.csv').map(({ clip }) => clip)).toEqual(['a.mp4']);
  });

  it('opens a grader once more where the first one does not come, and then gives up', async () => {
    const folder = scratch('a.mp4', 'b.mp4');
    const graders = fakeGraders();
    let opened = 0;
    const slow = async () => {
      if (++opened === 1) throw new Error('The browser did not start.');
      return graders.openGrader();
    };
    expect((await run(folder, ['.', '--out', 'r.csv', '--jobs', '2'], { ...graders, openGrader: slow })).code).toBe(0);
    const never = () => Promise.reject(new Error('There is no browser.'));
    await expect(run(folder, ['.', '--out', 'other.csv'], { ...graders, openGrader: never })).rejects.toThrow(
      'There is no browser.',
    );
    expect(rowsOf(folder, 'other.csv')).toEqual([]);
  });

  it('never writes over a file that holds no results', async () => {
    const folder = scratch('a.mp4');
    writeFileSync(join(folder, 'patients.csv'), 'name,age\r\nA,50\r\n');
    await expect(run(folder, ['a.mp4', '--out', 'patients.csv'])).rejects.toThrow(
      'patients.csv, line 1: This is no table',
    );
    expect(textOf(folder, 'patients.csv')).toBe('name,age\r\nA,50\r\n');
  });
});

describe('merging files', () => {
  it('says which part is missing, and which holds nonsense', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.ndjson'), rowToNdjson(measuredRow('a.mp4')));
    await expect(merge(folder, 'a.ndjson', 'b.ndjson')).rejects.toThrow(/There is no file .*b\.ndjson/);
    appendFileSync(join(folder, 'a.ndjson'), 'nonsense\n');
    await expect(merge(folder, 'a.ndjson')).rejects.toThrow('a.ndjson, line 2: The line is no JSON.');
  });

  it('tells of rows of several versions', async () => {
    const folder = scratch();
    const old = failedRow('b.mp4', 'codec');
    writeFileSync(join(folder, 'a.ndjson'), rowToNdjson(measuredRow('a.mp4')));
    writeFileSync(join(folder, 'b.ndjson'), rowToNdjson({ ...old, versions: { ...old.versions, app: '0.0.1' } }));
    const { code, said } = await merge(folder, 'a.ndjson', 'b.ndjson');
    expect(code).toBe(1);
    expect(said).toContain('These rows come from 2 versions');
    expect(said).toContain('b.mp4: FAILED: It failed. Try again.');
  });
});
