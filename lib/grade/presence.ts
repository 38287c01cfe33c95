import type { CallEvent, CallRegion } from '../twitch/call-event';

/** Spasms a minute of patients who have them: from the rarest to the most frequent of 28 filmed at high speed (blink-like ones). Each rate between is taken for equally likely on a scale of ratios (ours). */
export const SPASMS_PER_MINUTE = { least: 0.3, most: 24.7 } as const;

/** False events a minute that the detector is allowed on a healthy face: the goal that the benchmark holds it to. */
export const FALSE_PER_MINUTE = 0.2;

/** False events that stand as high above the noise as any may, share of all false ones. Ours: some movements of a healthy face are large too. */
export const LEAST_FALSE_SHARE = 0.05;

/** How much likelier an event of mouth or neck is false if no eye event of its side goes with it. Ours, a round figure: speech and encoders move the lower face by itself (seen in calls with the drawn patient), spasms go together in HFS (23 of 23 patients). */
export const LONE_FALSE_FACTOR = 5;

/** Mean depth of spasms, in the shares of `CallEvent.depth`; depths are taken to fall off exponentially. Ours: no distribution is published. It says which part of the spasms a poor picture hides. */
export const MEAN_SPASM_DEPTH: Readonly<Record<CallRegion, number>> = { eye: 0.25, mouth: 0.06, platysma: 0.03 };

/** Share of the eye's spasms that spasms of mouth or neck would join at least. Ours, cautious: in HFS they go together in every patient examined (23 of 23), but nobody says how often. 0–1. */
export const JOINED_SHARE = 0.2;

const RATE_STEPS = 24;
/** Rates in the middles of equal steps of their logarithm. Per minute. */
const RATES = Array.from(
  { length: RATE_STEPS },
  (_, i) => SPASMS_PER_MINUTE.least * (SPASMS_PER_MINUTE.most / SPASMS_PER_MINUTE.least) ** ((i + 0.5) / RATE_STEPS),
);

/** What a window shows of one region of one side. */
export interface Shown {
  region: CallRegion;
  /** Of this region and side. */
  events: readonly CallEvent[];
  /** Seconds in which it could be judged. */
  assessedS: number;
  /** The smallest twitch that could be seen; null: unknown, then the shallowest event stands for it, and silence proves nothing. */
  smallestTwitch: number | null;
  /** Those of them that go with one of the same side's eye; of the eye itself: all. */
  accompanied: readonly CallEvent[];
  /** Spasms of the same side's eye meanwhile, which spasms of this region would have joined; 0 of the eye itself. */
  eyeSpasms: number;
}

/**
 * Logarithm of how much likelier a region that has spasms shows just this than one that has none (ours).
 *
 * Without spasms, only false events come, at `FALSE_PER_MINUTE`; those high above the noise are rarer. With spasms, visible
 * ones come beside them as a Poisson process at some rate of `SPASMS_PER_MINUTE`. Mouth or neck without the eye are likelier false. Silence speaks against spasms the more, the
 * longer and the finer it was looked at, and the more often the eye went alone; one event in ten minutes is what a healthy
 * face may show too.
 */
export function logPresence({ region, events, accompanied, assessedS, smallestTwitch, eyeSpasms }: Shown): number {
  const visible = Math.exp(-(smallestTwitch ?? shallowest(events)) / MEAN_SPASM_DEPTH[region]);
  const falseRates = events.map(
    (event) => falsePerMinute(event) * (accompanied.includes(event) ? 1 : LONE_FALSE_FACTOR),
  );
  const logs = RATES.map((rate) =>
    falseRates.reduce(
      (sum, falseRate) => sum + Math.log1p((rate * visible) / falseRate),
      -(rate * visible * assessedS) / 60,
    ),
  );
  const alone = accompanied.length === 0 ? eyeSpasms * Math.log1p(-JOINED_SHARE * visible) : 0;
  return logMean(logs) + alone;
}

/** Of what lies on either side: only one is affected, and beforehand each equally likely (HFS: both in under 5 %). */
export function logPresenceOfEither(left: number, right: number): number {
  return logMean([left, right]);
}

/** The chance of spasms when beforehand they are as likely as none. 0–1. */
export function chanceOf(logPresence: number): number {
  return 1 / (1 + Math.exp(-logPresence));
}

/** Infinite without an event. */
function shallowest(events: readonly CallEvent[]): number {
  return Math.min(...events.map(({ depth }) => depth));
}

/** How often a false event stands as high above the noise as this one. What the other side shares is no evidence: blinks are conjugate. */
function falsePerMinute({ certainty, conjugacy }: CallEvent): number {
  const asHigh = 2 * (1 - certainty * (1 - conjugacy));
  return FALSE_PER_MINUTE * Math.min(1, Math.max(LEAST_FALSE_SHARE, asHigh));
}

/** Logarithm of the mean of exponentials, without overflow. */
function logMean(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length);
}
