import { describe, expect, it } from 'vitest';
import { gradeCall } from '../../../lib/grade/call-grade';
import { clipRow } from '../../../lib/study/clip-row-of';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { fixtureRecording, fixtureSource } from '../../fixtures/clip-row';
import { fixtureEvent, fixtureWindow } from '../../fixtures/record';
import { edited } from '../../fixtures/review';

/** A clip of 20 s with these events. */
function measuredOf(events: readonly CallEvent[]) {
  const record = fixtureRecording({ durationS: 20, gaps: [] });
  const { measured } = clipRow({ ...record, whole: gradeCall(fixtureWindow(events, 20), null) }, fixtureSource());
  if (!measured) throw new Error('A record is always measured.');
  return measured;
}

const many = (region: CallEvent['region'], depth: number) =>
  [2, 5, 8, 11, 14, 17].map((peakS) => fixtureEvent(region, 'left', peakS, depth));

describe('a row of results', () => {
  it('names the clip, the versions and what was measured', () => {
    const record = fixtureRecording();
    const row = clipRow(record, fixtureSource());
    expect(row).toMatchObject({ clip: 'p01/rest.mp4', patient: 'p01', error: null });
    expect(row.versions).toEqual({
      app: '0.1.0',
      method: record.method.name,
      methodVersion: record.method.version,
      model: 'd1d06b0f1ebe',
    });
    expect(row.measured).toMatchObject({
      durationS: 90,
      framesPerS: 30,
      eyeToEyePx: 148,
      side: 'left',
      level: record.whole?.level,
    });
    expect(row.measured).toMatchObject({
      codec: 'avc1.640028',
      widthPx: 1080,
      heightPx: 1920,
      fromS: 0,
      fileDurationS: 90,
    });
  });

  it('gives the six features in the unit that the tree is asked in', () => {
    const { features, eye } = measuredOf([...many('eye', 0.2), fixtureEvent('mouth', 'left', 5, 0.03)]);
    // Six in 18 s that could be judged; two flanks of 0.2, of which landmarks give back 0.6.
    expect(eye).toMatchObject({ twitches: true, left: 6, right: 0, assessedS: 18, perMinute: 20, maxDepth: 0.2 });
    expect(features.eyePerMinute).toBe(20);
    expect(features.eyeMeanAmplitude).toBeCloseTo(0.24, 9);
    expect(features.mouthMaxAmplitude).toBeCloseTo(0.06, 9);
  });

  it('tells each region by itself', () => {
    const twitches = (events: CallEvent[]) => {
      const { eye, mouth, platysma, level } = measuredOf(events);
      return [level, eye.twitches, mouth.twitches, platysma.twitches];
    };
    expect(twitches([])).toEqual([0, false, false, false]);
    expect(twitches(many('eye', 0.2))).toEqual([1, true, false, false]);
    expect(twitches(many('mouth', 0.06))).toEqual([0, false, true, false]);
    expect(twitches([...many('eye', 0.2), ...many('mouth', 0.06)])).toEqual([2, true, true, false]);
    // By the tree: a level is told from a platysma that was seen only.
    expect(twitches([...many('eye', 0.6), ...many('mouth', 0.06)])).toEqual([2, true, true, true]);
  });

  it('says why there is no level, and leaves the regions open', () => {
    const record = fixtureRecording({ durationS: 20, gaps: [] });
    const whole = gradeCall({ ...fixtureWindow([], 20), issues: ['light', 'pose'] }, null);
    const { measured } = clipRow({ ...record, whole }, fixtureSource());
    expect(measured).toMatchObject({ level: null, notGradable: ['light', 'pose'], variables: null });
    expect(measured?.eye.twitches).toBeNull();
  });

  it('holds the published rule, and its largest swings', () => {
    const { published } =
      clipRow(fixtureRecording({ durationS: 19.97, gaps: [], perMinute: 30 }), fixtureSource()).measured ?? {};
    expect(published?.level).toBeGreaterThan(0);
    expect(published?.eyeLargestSwing).toBe(published?.features.eyeMaxAmplitude);
    const quiet = clipRow(fixtureRecording({ durationS: 20, gaps: [], perMinute: 0 }), fixtureSource()).measured
      ?.published;
    expect(quiet?.mouthLargestSwing).toBeGreaterThan(0);
    expect(clipRow(fixtureRecording({ durationS: 4, gaps: [] }), fixtureSource()).measured?.published).toBeNull();
  });

  it('takes the reviewed values of a signed review', () => {
    const record = fixtureRecording();
    const events = record.events.map((_, event) => ({ kind: 'reject', event }) as const);
    const signed = edited(record, ...events, { kind: 'sign', name: '' });
    expect(clipRow(signed, fixtureSource()).measured).toMatchObject({ level: 0, eye: { left: 0, right: 0 } });
  });

  it('cannot be made of a call', () => {
    expect(() => clipRow({ ...fixtureRecording(), file: null }, fixtureSource())).toThrow('there is no clip of it');
  });
});
