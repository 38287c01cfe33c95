import { expect, it } from 'vitest';
import { hearReports, reportsOver } from '../../../entrypoints/offscreen/report-port';
import type { Observation } from '../../../lib/measure/sample';

const OBSERVATION: Observation = { kind: 'no-face', timeS: 1.5, capturedAtMs: 7 };
const FAILURE = { code: 'mesh-crash', message: 'It stopped.' } as const;

it('carries each report to the other end, in order', async () => {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  const all = new Promise<void>((resolve) => {
    hearReports(port1, {
      observed: (...words) => heard.push(words),
      faces: (...words) => heard.push(words),
      cropPicture: (...words) => heard.push(words),
      failed: (...words) => {
        heard.push(words);
        resolve();
      },
    });
  });
  const reports = reportsOver(port2);
  reports.observed('series', OBSERVATION, 2);
  reports.faces('person', []);
  reports.cropPicture('data:image/jpeg;base64,');
  reports.failed(FAILURE);
  await all;
  port1.close();
  expect(heard).toEqual([['series', OBSERVATION, 2], ['person', []], ['data:image/jpeg;base64,'], [FAILURE]]);
});
