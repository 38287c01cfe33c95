import { batch, signal } from '@preact/signals';
import type { FaceColumns } from '../../components/FaceTraces';
import type { LinkState } from '../../components/TapStatus';
import type { LiveState } from '../../lib/consult/live-state';
import type { Pose, Sample } from '../../lib/measure/sample';
import type { TwitchEvent } from '../../lib/twitch/event';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import type { SiteOffer } from './site-offer';

/** The traces are drawn this often at most: 3 px of a 300 px wide plot at a time. Milliseconds. */
const DRAW_EVERY_MS = 200;

export const link = signal<LinkState>('connecting');
export const live = signal<LiveState | null>(null);
export const columns = signal<FaceColumns>(columnsOf([]));
export const pose = signal<Pose | null>(null);
export const events = signal<readonly TwitchEvent[]>([]);
export const crop = signal<string | null>(null);
/** What the doctor may allow, while the tab shows no call. */
export const siteOffer = signal<SiteOffer | null>(null);
export const pictures = signal<Readonly<Record<string, string>>>({});

interface TimedSample {
  timeS: number;
  sample: Sample;
}

let recent: TimedSample[] = [];
let drawPending = false;

export function addSample(timeS: number, sample: Sample): void {
  const last = recent.at(-1);
  // The clock was set back: a consult began, or another series.
  if (last && timeS < last.timeS) forget();
  recent.push({ timeS, sample });
  if (drawPending) return;
  drawPending = true;
  setTimeout(draw, DRAW_EVERY_MS);
}

/** Adds twitches in the order of their peaks; one told twice is kept once. */
export function addEvents(more: readonly TwitchEvent[]): void {
  const known = new Set(events.value.map(nameOf));
  const fresh = more.filter((event) => !known.has(nameOf(event)));
  if (fresh.length > 0) events.value = [...events.value, ...fresh].sort((a, b) => a.peakS - b.peakS);
}

/** Drops everything that belongs to the last person or the last consult. */
export function forget(): void {
  recent = [];
  events.value = [];
  draw();
}

function draw(): void {
  drawPending = false;
  const newest = recent.at(-1);
  if (newest) recent = recent.filter(({ timeS }) => timeS >= newest.timeS - WINDOW_S);
  batch(() => {
    columns.value = columnsOf(recent);
    pose.value = newest?.sample.pose ?? null;
  });
}

function nameOf({ region, side, peakS }: TwitchEvent): string {
  return `${region} ${side} ${peakS}`;
}

function columnsOf(samples: readonly TimedSample[]): FaceColumns {
  return {
    timeS: samples.map(({ timeS }) => timeS),
    lidOpeningLeftPx: samples.map(({ sample }) => sample.lidOpeningPx.left),
    lidOpeningRightPx: samples.map(({ sample }) => sample.lidOpeningPx.right),
    mouthWidthPx: samples.map(({ sample }) => sample.mouthWidthPx),
  };
}
