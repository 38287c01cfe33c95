import { expect, test } from 'vitest';
import { HAPPENINGS } from './call-happenings';
import { PATIENT, ProbedCalls } from './probed-calls';
import { until } from './tap-probe';

/** Nothing stops silently: whatever befalls the patient's picture, the page says it, and comes back by itself. */

const calls = new ProbedCalls();

const rows = HAPPENINGS.map((row) => [`${row.call.service} ${row.call.zoomRenderer ?? ''}: ${row.what}`, row] as const);

test.each(rows)('%s', async (_name, { call: options, happens, says, shows, ends, series }) => {
  const { stand, call } = await calls.tapped(options);
  const stage = { stand, page: call.page, hide: () => call.hide() };
  const before = await call.running();
  const number = (await call.series()).length;

  await happens(stage);
  await call.until(says === 'tapped' ? `tapped ${PATIENT}` : says);
  // Frames that were on their way do not count.
  if (shows) await until(`that packets show ${shows}`, async () => (await call.latest()) === shows);
  if (shows) await call.more();
  await ends?.(stage);
  await call.until(`tapped ${PATIENT}`);
  await call.more();

  const after = await call.running();
  expect(after.tileId).toBe(before.tileId);
  const all = await call.series();
  if (series === 'new') expect(all.length).toBeGreaterThan(number);
  else expect(all.length).toBe(number);
  for (const { seen } of all) expect([...seen].filter((who) => who !== 'patient' && who !== shows)).toEqual([]);
});
