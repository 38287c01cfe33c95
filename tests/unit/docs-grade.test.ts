import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESULTS_COLUMNS } from '../../lib/study/results-columns';
import { readOptions, USAGE } from '../../scripts/grade/options';

const doc = readFileSync(new URL('../../docs/grade.md', import.meta.url), 'utf8');

it('docs/grade.md names every column of the results, in their order, and no other', () => {
  const table = doc.slice(doc.indexOf('| column | meaning |')).split('\n');
  const named = table.flatMap((line) => line.match(/^\| (`.*?`) \|/)?.[1]?.split(', ') ?? []);
  expect(named.map((name) => name.replaceAll('`', ''))).toEqual(RESULTS_COLUMNS.map(({ header }) => header));
});

it('docs/grade.md names every option', () => {
  const options = [...USAGE.matchAll(/^ {2}(--\w+)/gm)].map(([, name]) => name);
  expect(options.length).toBeGreaterThan(4);
  for (const name of options) if (name !== '--help') expect(doc).toContain(`${name} `);
});

it('the job array in docs/grade.md asks for what the command takes', () => {
  const [, line = ''] = /scripts\/grade\.ts (\/data\/clips[\s\S]*?)\n```/.exec(doc) ?? [];
  const task = line.replaceAll('$SLURM_ARRAY_TASK_ID', '3').replaceAll('$SLURM_ARRAY_TASK_COUNT', '10');
  expect(readOptions(task.replaceAll(/["\\]/g, '').trim().split(/\s+/))).toMatchObject({
    inputs: ['/data/clips'],
    outs: ['/data/results/part-3.csv'],
    shard: { index: 3, count: 10 },
  });
  const [, merge = ''] = /npm run grade -- (merge .*)/.exec(doc) ?? [];
  expect(readOptions(merge.split(' '))).toMatchObject({ kind: 'merge', out: 'results.csv' });
});
