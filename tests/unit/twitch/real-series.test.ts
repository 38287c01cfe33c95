import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../lib/measure/side';
import type { ClipSample } from '../../../lib/twitch/clip-sample';
import { twitchesOnClip } from '../../../lib/twitch/on-clip';
import { RollingReference } from '../../../lib/twitch/rolling';
import { sampleAt } from './series';

/** Lid series of healthy people (eye-aspect ratio: opening over width, so a series like the lid opening's after division by the mean). */
const SERIES = new URL('../../../../shared/faces/series/', import.meta.url);
const present = existsSync(SERIES);

function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(file, SERIES), 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell.trim()])));
}

function lidClip(rows: readonly Record<string, string>[], framesPerS: number): ClipSample[] {
  return rows.map((row, i) => ({
    ...sampleAt(i / framesPerS, []),
    lidOpeningPx: { left: 100 * Number(row.EAR2D6_l), right: 100 * Number(row.EAR2D6_r) },
  }));
}

describe.skipIf(!present)('the eye rule on real lids (skipped without ../shared/faces/series)', () => {
  const framesPerS = 240;
  const rows = present ? rowsOf('jefapato_ear_240fps_60s.csv') : [];
  const blinks = present ? rowsOf('jefapato_blinks_first60s_LR.csv') : [];
  const clip = lidClip(rows, framesPerS);

  it('does not count the blinks that go under half the mean', () => {
    const events = twitchesOnClip(clip);
    for (const side of ['left', 'right'] satisfies Side[]) {
      const mean = clip.reduce((sum, sample) => sum + sample.lidOpeningPx[side], 0) / clip.length;
      const full = blinks.filter((blink) => blink.side === side && 100 * Number(blink.ear_apex) <= mean / 2);
      expect(full.length).toBeGreaterThan(0);
      for (const { apex_frame } of full) {
        const apexS = Number(apex_frame) / framesPerS;
        expect(events.filter((event) => event.side === side && Math.abs(event.peakS - apexS) < 0.02)).toEqual([]);
      }
    }
  });

  it('reads the same live as on the clip, but for the mean that it divides by', () => {
    const reference = new RollingReference();
    const live = clip.flatMap((sample) => reference.push(sample)).filter(({ amplitude }) => amplitude > 0.08);
    const whole = twitchesOnClip(clip).filter(({ amplitude, peakS }) => amplitude > 0.08 && peakS > 1);
    const agreeing = whole.filter((event) =>
      live.some(({ peakS, side }) => peakS === event.peakS && side === event.side),
    );
    expect(whole.length).toBeGreaterThan(0);
    expect(agreeing.length / whole.length).toBeGreaterThan(0.9);
  });
});
