import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClips } from '../../../scripts/grade/find-clips';
import { patternRegExp } from '../../../scripts/grade/glob';
import { clipsOfShard } from '../../../scripts/grade/shard';
import { scratch } from './scratch';

const names = async (folder: string, ...inputs: string[]) => (await findClips(inputs, folder)).map(({ clip }) => clip);

describe('finding clips', () => {
  const files = ['c/p10/a.mp4', 'c/p2/b.MOV', 'c/p2/deep/c.webm', 'c/p2/notes.txt', 'c/p2/._b.MOV', 'c/top.mp4'];

  it('takes the videos of a folder, named by their paths in it, sorted by name', async () => {
    const folder = scratch(...files);
    const clips = await findClips(['c'], folder);
    expect(clips.map(({ clip, patient }) => [clip, patient])).toEqual([
      ['p10/a.mp4', 'p10'],
      ['p2/b.MOV', 'p2'],
      ['p2/deep/c.webm', 'p2'],
      ['top.mp4', null],
    ]);
    expect(clips[0]).toMatchObject({ path: join(folder, 'c/p10/a.mp4'), file: { bytes: 'video c/p10/a.mp4'.length } });
  });

  it('takes single files by their own name, of whatever kind, and each file once', async () => {
    const folder = scratch(...files);
    expect(await names(folder, 'c/p2/notes.txt', join(folder, 'c/top.mp4'), 'c/top.mp4')).toEqual([
      'notes.txt',
      'top.mp4',
    ]);
  });

  it('follows patterns and links', async () => {
    const folder = scratch(...files);
    expect(await names(folder, 'c/**/*.{MOV,webm}')).toEqual(['p2/b.MOV', 'p2/deep/c.webm']);
    expect(await names(folder, 'c/p?/*')).toEqual(['p2/b.MOV', 'p2/notes.txt']);
    symlinkSync(join(folder, 'c/top.mp4'), join(folder, 'c/p10/link.mp4'));
    symlinkSync(join(folder, 'nowhere.mp4'), join(folder, 'c/p10/lost.mp4'));
    expect(await names(folder, 'c/p10')).toEqual(['a.mp4', 'link.mp4']);
  });

  it('says what leads to nothing, and what would be called the same', async () => {
    const folder = scratch('a/x.mp4', 'b/x.mp4', 'empty/notes.txt');
    await expect(names(folder, 'missing.mp4')).rejects.toThrow('There is no file or folder missing.mp4.');
    await expect(names(folder, 'empty')).rejects.toThrow('empty holds no video files.');
    await expect(names(folder, 'a/*.mov')).rejects.toThrow('a/*.mov holds no video files.');
    await expect(names(folder, 'a/x.mp4', 'b/x.mp4')).rejects.toThrow('Two files would both be called “x.mp4”');
  });
});

describe('patterns', () => {
  it.each([
    ['*.mp4', 'a.mp4', true],
    ['*.mp4', 'p/a.mp4', false],
    ['**/*.mp4', 'a.mp4', true],
    ['**/*.mp4', 'p/q/a.mp4', true],
    ['**', 'p/q/a.mp4', true],
    ['p[12]/a?.mp4', 'p2/ab.mp4', true],
    ['p[!12]/a', 'p2/a', false],
    ['{a,b}+(1).mp4', 'b+(1).mp4', true],
    ['a,b}.*', 'a,b}.mp4', true],
    ['a.mp4', 'aXmp4', false],
  ])('%s against %s', (pattern, path, matches) => {
    expect(patternRegExp(pattern).test(path)).toBe(matches);
  });
});

describe('shards', () => {
  it('hold each clip once, in even numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), (clips, count) => {
        const shards = Array.from({ length: count }, (_, i) => clipsOfShard(clips, { index: i + 1, count }));
        expect(shards.flat().toSorted()).toEqual(clips.toSorted());
        const sizes = shards.map((shard) => shard.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
