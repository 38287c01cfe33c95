import { expect, it } from 'vitest';
import { fileName } from '../../../lib/share/file-name';

it('names a file by the local time of the start, without the patient', () => {
  const startedAt = new Date(2026, 2, 9, 4, 5, 59).toISOString();
  expect(fileName({ startedAt }, 'html')).toBe('hemiscope-2026-03-09-0405.html');
  expect(fileName({ startedAt }, 'json')).toBe('hemiscope-2026-03-09-0405.json');
  expect(fileName({ startedAt }, 'sealed.html')).toBe('hemiscope-2026-03-09-0405.sealed.html');
});
