import { cpus } from 'node:os';
import type { GroundTruth } from '../../../tests/stand-ins/protocol';
import { commandedTwitches } from '../../start/report';
import { HEAPS } from '../heaps';
import { PROCESS_ROLES, type ProcessRole } from '../processes';
import { quantile } from '../quantile';
import { laterHalf, type Trend, trendOf } from '../trend';
import { FLAT_MB_PER_MIN, type Flatness, flatness } from './flatness';
import { type FoundInStretch, foundIn } from './found';
import { gapsOf, type SoakGap } from './gaps';
import type { SoakOptions } from './options';
import type { SoakLog } from './soak-log';

/** Of many unexplained gaps the longest tell enough. Ours. */
const UNEXPLAINED_SHOWN = 12;

export interface SoakReport {
  options: SoakOptions;
  machine: string;
  minutes: number;
  gaps: SoakGap[];
  found: FoundInStretch[];
  trends: Partial<Record<ProcessRole, Trend>>;
  flat: Flatness;
  log: SoakLog;
}

export function soakReport(options: SoakOptions, log: SoakLog, truth: GroundTruth): SoakReport {
  const endS = log.nowS;
  const gaps = gapsOf(log.times, 0, endS, log.done);
  const startedAt = new Date(log.zeroMs ?? 0).toISOString();
  const commanded = commandedTwitches(truth, { startedAt, durationS: endS });
  const trends = Object.fromEntries(PROCESS_ROLES.flatMap((role) => withTrend(role, log)));
  return {
    options,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}`,
    minutes: endS / 60,
    gaps,
    found: foundIn(commanded, log.events, gaps, endS),
    trends,
    flat: flatness(trends.extension, endS / 60),
    log,
  };
}

/** Two columns of words. */
export function rowsOf({ options, machine, minutes, gaps, found, trends, flat, log }: SoakReport): [string, string][] {
  const frames = log.times.length;
  const sent = sum(log.stretches.map((stretch) => stretch.sent));
  const unexplained = gaps.filter(({ because }) => because === null);
  const timings = log.stretches.flatMap((stretch) => stretch.timings ?? []);
  const [inferenceMs, totalMs] = [sum(timings.map((t) => t.inferenceMs)), sum(timings.map((t) => t.totalMs))];
  const { end } = log;
  return [
    ['machine', machine],
    ['consult', `${minutes.toFixed(1)} min, ${options.service}${options.happenings ? ', with happenings' : ''}`],
    ['frames sent, analysed', `${sent}, ${frames} (${((100 * frames) / sent).toFixed(1)} %)`],
    ['frames a second, worst of 10 s', `${(frames / (60 * minutes)).toFixed(1)}, ${worstRate(log).toFixed(1)}`],
    [
      'frame on the page → sample in the panel',
      `p95 of 10 s: middle ${quantile(latencies(log), 0.5).toFixed(0)} ms, highest ${quantile(latencies(log), 1).toFixed(0)} ms`,
    ],
    ['pipeline / inference', (totalMs / inferenceMs).toFixed(3)],
    ['series begun anew', `${log.restarts}`],
    ['gaps, of them unexplained', `${gaps.length}, ${unexplained.length}   (goal: none unexplained)`],
    ...gapRows(gaps),
    ...found.map(({ fromS, toS, commanded, found: hits, extra }): [string, string] => [
      `twitches ${clock(fromS)}–${clock(toS)}`,
      `${hits} of ${commanded} commanded found, ${extra} extra`,
    ]),
    ...PROCESS_ROLES.map((role): [string, string] => [`memory, ${role}`, memoryWords(role, log, trends[role])]),
    ...HEAPS.flatMap((name): [string, string][] => {
      const points = log.heaps.flatMap(({ heaps }) => heaps[name] ?? []);
      const words = points.map(({ heapMb, buffersMb }) => `${heapMb.toFixed(1)}+${buffersMb.toFixed(0)}`);
      return words.length > 0 ? [[`JavaScript’s heap+buffers, ${name}`, `${words.join(', ')} MB, collected`]] : [];
    }),
    [
      'the consult’s end',
      end
        ? `summary after ${(end.summaryMs / 1000).toFixed(1)} s, saved in ${(end.saveMs / 1000).toFixed(1)} s, ${end.jsonMb.toFixed(1)} MB; ${end.events} events, ${end.gaps} gaps in the record`
        : 'not reached',
    ],
    ...log.troubles.map((trouble): [string, string] => ['trouble', trouble]),
    [
      'memory flat?',
      `${flat}: the extension’s, second half, ${trendWords(trends.extension)} (goal ≤ ${FLAT_MB_PER_MIN})`,
    ],
    ['no unexplained gap?', unexplained.length === 0 ? 'yes' : 'no'],
  ];
}

/** The explained ones each, the longest of the others. */
function gapRows(gaps: readonly SoakGap[]): [string, string][] {
  const unexplained = gaps.filter(({ because }) => because === null).sort((a, b) => lengthOf(b) - lengthOf(a));
  const shown = new Set(unexplained.slice(0, UNEXPLAINED_SHOWN));
  const rows = gaps
    .filter((gap) => gap.because !== null || shown.has(gap))
    .map(({ fromS, toS, because }): [string, string] => [
      `  ${clock(fromS)}–${clock(toS)}`,
      `${(toS - fromS).toFixed(1)} s: ${because ?? 'unexplained'}`,
    ]);
  const more = unexplained.slice(UNEXPLAINED_SHOWN);
  if (more.length === 0) return rows;
  return [...rows, ['  and unexplained', `${more.length} more, none longer than ${lengthOf(more[0]).toFixed(1)} s`]];
}

function lengthOf(gap: SoakGap | undefined): number {
  return gap ? gap.toS - gap.fromS : 0;
}

/** Minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function withTrend(role: ProcessRole, log: SoakLog): [ProcessRole, Trend][] {
  const points = log.memory.flatMap(({ atS, roles }) => (roles[role] ? [{ x: atS / 60, y: roles[role].shareMb }] : []));
  const trend = trendOf(laterHalf(points));
  return trend ? [[role, trend]] : [];
}

function memoryWords(role: ProcessRole, { memory }: SoakLog, trend: Trend | undefined): string {
  const shares = memory.flatMap(({ roles }) => roles[role]?.shareMb ?? []);
  const at = (index: number): string => (shares[Math.min(shares.length - 1, index)] ?? Number.NaN).toFixed(0);
  const most = Math.max(...shares).toFixed(0);
  return `${at(0)} → ${at(shares.length >> 1)} → ${at(shares.length - 1)} MB, at most ${most}; ${trendWords(trend)}`;
}

function trendWords(trend: Trend | undefined): string {
  if (!trend) return 'too short for a trend';
  return `${trend.slope.toFixed(2)} MB/min (${trend.low.toFixed(2)} to ${trend.high.toFixed(2)})`;
}

function latencies(log: SoakLog): number[] {
  return log.stretches.map(({ latencyP95Ms }) => latencyP95Ms).filter((value) => !Number.isNaN(value));
}

function worstRate({ stretches }: SoakLog): number {
  const rates = stretches.map(({ frames, toS }, i) => frames / (toS - (stretches[i - 1]?.toS ?? 0)));
  return Math.min(...rates);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
