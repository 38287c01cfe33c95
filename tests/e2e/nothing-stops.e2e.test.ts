import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { ConsultRecord, Gap, GapCause } from '../../lib/consult/record';
import { matchTwitches } from '../../lib/study/match-twitches';
import type { ShownPanel } from '../../scripts/drive/consult';
import { type CommandedTwitch, MATCH_S } from '../../scripts/start/report';
import { STEADY_EVERY_S, steadyProgram } from '../patient/programs';
import { HAPPENINGS, type Happening } from './call-happenings';
import { EXTENSION_HAPPENINGS, type ExtensionStage } from './extension-happenings';
import { Sitting } from './sitting';
import { tooFewFrames } from './too-few-frames';

/**
 * Nothing stops silently: whatever befalls a consult, the panel says it in words, the record has a gap with its cause, the
 * consult comes back by itself, and no twitch is lost, doubled, or given to a wrong time. One call bears many of them.
 */

/** The panel is read so long before the end, at most, and an event is told half a second after it. Seconds. */
const READ_BEFORE_END_S = 2;
/** How long what can be undone lasts. It needs no network's minute: nothing here counts seconds. */
const LASTS_MS = 4000;
/** A machine at work may stumble for so long without anything having happened. Seconds. */
const STUMBLE_S = 1;
/** A state is known so much later than it began, and a picture that went breaks into a movement that began before. Seconds. */
const BEFORE_GAP_S = 0.6;
/** Picture that the measurement needs at the start and after a gap before it sees a twitch. Seconds. */
const AFTER_GAP_S = 2;

/** One row's stretch of the consult. Epoch milliseconds. */
interface Stretch {
  row: Happening<never>;
  fromMs: number;
  backMs: number;
  shown: string[];
}

let sitting: Sitting | null = null;
afterEach(async () => {
  await sitting?.consultation.close();
  sitting = null;
});

const ROWS: readonly Happening<ExtensionStage>[] = [...HAPPENINGS, ...EXTENSION_HAPPENINGS];
/** `HAPPENINGS='side panel|service worker'` runs these rows alone. */
const only = new RegExp(process.env.HAPPENINGS ?? '');
const nameOf = ({ call }: Happening<never>) => `${call.service} ${call.zoomRenderer ?? ''}`;
const CALLS = [...new Set(ROWS.map(nameOf))].map((name): [string, Happening<ExtensionStage>[]] => [
  name,
  ROWS.filter((row) => nameOf(row) === name && only.test(row.what)),
]);

test.each(CALLS.filter(([, rows]) => rows.length > 0))('%s', { timeout: 600_000 }, async (_name, rows) => {
  const call = rows[0]?.call ?? { service: 'meet' };
  // Small, so that a slow machine comes along.
  const size = { width: 960, height: 540 };
  sitting = await Sitting.begin({ ...call, ...size, source: { kind: 'drawn', program: steadyProgram(1, 900) } });
  await twitchAfter(sitting, AFTER_GAP_S);
  const stretches: Stretch[] = [];
  for (const row of rows) stretches.push(await run(sitting, row));

  const { record, commanded, shown } = await sitting.consultation.finish();
  const report = stretches.map((stretch) => reportOf(stretch, record));
  console.log(report.join('\n'));
  for (const stretch of stretches) expectGap(stretch, record);
  expectNothingUnexplained(stretches, record);
  expectEveryTwitch(commanded, record, stretches);
  expectTheSame(shown.events, record);
  expect(record.participant.name).toBe('Maria Lindqvist');
});

/** Lets it happen, sees what the panel says, undoes it, and waits until a new twitch is found. */
async function run(on: Sitting, row: Happening<ExtensionStage>): Promise<Stretch> {
  const fromMs = Date.now();
  await row.happens(on);
  if (row.panel) await on.untilShown(row.panel, fromMs);
  if (row.ends) await sleep(LASTS_MS);
  await row.ends?.(on);
  await on.consultation.consult.until(`that it watches again after “${row.what}”`, watching, 60_000);
  const backMs = Date.now();
  // Two seconds lie between twitches: one of them comes when the picture is believed again, and one more after it.
  await twitchAfter(on, (backMs - on.startedMs) / 1000 + AFTER_GAP_S + STEADY_EVERY_S);
  return { row, fromMs, backMs, shown: on.shownSince(fromMs).map(({ kind }) => kind) };
}

const watching = ({ tapKind }: { tapKind: string }) => tapKind === 'watching';

/** The panel's list shows a twitch later than that. */
async function twitchAfter(on: Sitting, timeS: number): Promise<void> {
  await on.consultation.consult.until(
    `a twitch after ${timeS.toFixed(1)} s`,
    ({ events }) => events.some(({ peakS }) => peakS > timeS),
    40_000,
  );
}

function expectGap({ row, fromMs, backMs }: Stretch, record: ConsultRecord): void {
  const [fromS, backS] = [consultS(fromMs, record), consultS(backMs, record)];
  const gaps = record.gaps.filter((gap) => lengthOf(gap) > STUMBLE_S && gap.toS > fromS && gap.fromS < backS);
  expect(
    gaps.map(({ cause }) => (cause === row.gapInstead ? row.gap : cause)),
    row.what,
  ).toEqual([row.gap, row.gapBack ?? null].filter((cause) => cause !== null));
  for (const gap of gaps) {
    expect(gap.fromS, row.what).toBeGreaterThan(fromS - STUMBLE_S);
    expect(gap.toS, row.what).toBeLessThan(backS + STUMBLE_S);
  }
}

function expectNothingUnexplained(stretches: readonly Stretch[], record: ConsultRecord): void {
  const named = new Set<GapCause | null | undefined>(
    stretches.flatMap(({ row }) => [row.gap, row.gapInstead, row.gapBack]),
  );
  expect(record.gaps.filter((gap) => lengthOf(gap) > STUMBLE_S && !named.has(gap.cause))).toEqual([]);
}

function expectEveryTwitch(
  commanded: readonly CommandedTwitch[],
  record: ConsultRecord,
  stretches: readonly Stretch[],
): void {
  const hidden = ({ peakS }: { peakS: number }) =>
    peakS < AFTER_GAP_S ||
    tooFewFrames(peakS, record) ||
    record.gaps.some(({ fromS, toS }) => peakS > fromS - BEFORE_GAP_S && peakS < toS + AFTER_GAP_S);
  const plain = commanded.filter((twitch) => !hidden(twitch) && twitch.peakS < record.durationS - 1);
  const { missed } = matchTwitches(plain, record.events, MATCH_S);
  expect(missed.map(({ peakS }) => peakS)).toEqual([]);
  // Else nothing was asked for.
  expect(plain.length).toBeGreaterThanOrEqual(stretches.length);
  // Of the eye, which twitches: false events of the mouth are the detector's, here as in any call.
  const ofEye = record.events.filter(({ region }) => region === 'eye');
  const { extra } = matchTwitches(commanded, ofEye, MATCH_S);
  expect(extra.map(({ side, peakS }) => `${side} ${peakS}`)).toEqual([]);
}

/** The panel has told the very same events, once each; it was read a moment before the end. */
function expectTheSame(shown: ShownPanel['events'], { events, durationS }: ConsultRecord): void {
  // The record is rounded.
  const { missed, extra } = matchTwitches(events, shown, 1e-3);
  expect(extra).toEqual([]);
  expect(missed.filter(({ offsetS }) => offsetS < durationS - READ_BEFORE_END_S)).toEqual([]);
}

function consultS(ms: number, { startedAt }: ConsultRecord): number {
  return (ms - Date.parse(startedAt)) / 1000;
}

function lengthOf({ fromS, toS }: Gap): number {
  return toS - fromS;
}

function reportOf({ row, fromMs, backMs, shown }: Stretch, record: ConsultRecord): string {
  const [fromS, backS] = [consultS(fromMs, record), consultS(backMs, record)];
  const gaps = record.gaps
    .filter((gap) => gap.toS > fromS && gap.fromS < backS)
    .map(({ fromS: from, toS, cause }) => `${cause} ${from.toFixed(1)}–${toS.toFixed(1)}`);
  return `${row.what}: ${fromS.toFixed(1)}–${backS.toFixed(1)}; ${shown.join(' → ')}; ${gaps.join(', ') || 'no gap'}`;
}
