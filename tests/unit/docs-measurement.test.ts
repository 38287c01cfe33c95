import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as call from '../../lib/twitch/call/constants';
import * as platysma from '../../lib/twitch/call/platysma-constants';

const PAGE = readFileSync(new URL('../../docs/measurement.md', import.meta.url), 'utf8');

/** A constant as the page writes it. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([region, share]) => `${region} ${share}`)
      .join(', ');
  }
  return String(value);
}

it('docs/measurement.md tables the constants as the code has them', () => {
  const rows = [...PAGE.matchAll(/^\| `(\w+)` \| (.+?) \|/gm)].map(([, name = '', value]) => [name, value]);
  const constants: Record<string, unknown> = { ...call, ...platysma };
  expect(rows.length).toBeGreaterThanOrEqual(12);
  expect(rows).toEqual(rows.map(([name = '']) => [name, written(constants[name])]));
});
