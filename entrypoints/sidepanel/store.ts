import { signal } from '@preact/signals';
import type { SiteRefusal } from '../../components/panel/SiteAccess';
import type { LinkState } from '../../components/panel/TapStatus';
import type { FaceColumns } from '../../components/traces/face-columns';
import type { LiveState } from '../../lib/consult/live-state';
import type { FaceInPicture } from '../../lib/messages/panel-port';
import type { FaceSignals } from '../../lib/twitch/call/signals';
import type { CallEvent } from '../../lib/twitch/call-event';
import type { TwitchEvent } from '../../lib/twitch/event';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { readReferenceShown } from './reference-choice';
import type { SiteAccess } from './site-access';

/** The traces are drawn this often at most: 3 px of a 300 px wide plot at a time. Milliseconds. */
const DRAW_EVERY_MS = 200;

export const link = signal<LinkState>('connecting');
export const live = signal<LiveState | null>(null);
export const columns = signal<FaceColumns>(columnsOf([]));
export const events = signal<readonly CallEvent[]>([]);
export const referenceEvents = signal<readonly TwitchEvent[]>([]);
export const referenceShown = signal(readReferenceShown());
export const crop = signal<string | null>(null);
/** What the doctor may allow or has allowed on the tab's site. */
export const siteAccess = signal<SiteAccess | null>(null);
/** The site that the doctor wanted to allow and did not; null: the last answer was a yes, or it was about another site. */
export const refusal = signal<SiteRefusal | null>(null);
/** Of the watched picture. */
export const faces = signal<readonly FaceInPicture[]>([]);
export const pictures = signal<Readonly<Record<string, string>>>({});

/** A consult runs or is paused. */
export function isUnderWay(state: LiveState | null): boolean {
  return state?.phase === 'running' || state?.phase === 'paused';
}

interface TimedSample {
  timeS: number;
  signals: FaceSignals | null;
}

let recent: TimedSample[] = [];
let drawPending = false;

export function addSample(timeS: number, signals: FaceSignals | null): void {
  const last = recent.at(-1);
  // The clock was set back: a consult began, or another series.
  if (last && timeS < last.timeS) forget();
  recent.push({ timeS, signals });
  if (drawPending) return;
  drawPending = true;
  setTimeout(draw, DRAW_EVERY_MS);
}

export function addEvents(more: readonly CallEvent[]): void {
  events.value = withFresh(events.value, more);
}

export function addReferenceEvents(more: readonly TwitchEvent[]): void {
  referenceEvents.value = withFresh(referenceEvents.value, more);
}

/** Drops everything that belongs to the last person or the last consult. */
export function forget(): void {
  recent = [];
  events.value = [];
  referenceEvents.value = [];
  draw();
}

function draw(): void {
  drawPending = false;
  const newest = recent.at(-1);
  if (newest) recent = recent.filter(({ timeS }) => timeS >= newest.timeS - WINDOW_S);
  columns.value = columnsOf(recent);
}

/** In the order of the peaks; one told twice is kept once. The same list where nothing is new. */
function withFresh<Event extends CallEvent | TwitchEvent>(
  before: readonly Event[],
  more: readonly Event[],
): readonly Event[] {
  const known = new Set(before.map(nameOf));
  const fresh = more.filter((event) => !known.has(nameOf(event)));
  return fresh.length > 0 ? [...before, ...fresh].sort((a, b) => a.peakS - b.peakS) : before;
}

function nameOf({ region, side, peakS }: CallEvent | TwitchEvent): string {
  return `${region} ${side} ${peakS}`;
}

function columnsOf(samples: readonly TimedSample[]): FaceColumns {
  return {
    timeS: samples.map(({ timeS }) => timeS),
    lidClosureLeft: samples.map(({ signals }) => signals?.lidClosure.left ?? null),
    lidClosureRight: samples.map(({ signals }) => signals?.lidClosure.right ?? null),
    commissurePullLeft: samples.map(({ signals }) => signals?.commissurePull.left ?? null),
    commissurePullRight: samples.map(({ signals }) => signals?.commissurePull.right ?? null),
  };
}
