import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HUMAN_COLUMNS } from '../../lib/study/human-columns';

const TEXT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'study.md'), 'utf8');

it('docs/study.md names every column of the table of human grades', () => {
  const rows = TEXT.split('\n').filter((line) => /^\| `[a-z0-9_]+` \|/.test(line));
  expect(rows).toEqual(HUMAN_COLUMNS.map(({ name, takes }) => `| \`${name}\` | ${takes} |`));
});
