import { describe, expect, it } from 'vitest';
import { remoteScore, SURELY_LOCAL, type TrackFacts } from '../../../lib/call/track-score';

const hex = 'ab'.repeat(32);

function facts(given: Partial<TrackFacts>): TrackFacts {
  return { id: 'track', label: '', deviceId: undefined, groupId: undefined, mirrored: false, ...given };
}

describe('how much a track looks remote', () => {
  it('knows a WebRTC receiver', () => {
    expect(remoteScore(facts({ label: 'remote video', deviceId: 'track' }))).toBeGreaterThan(0);
  });

  it('knows the local camera, mirrored or not', () => {
    const camera = facts({ label: 'Integrated Camera', deviceId: hex, groupId: hex });
    expect(remoteScore(camera)).toBeLessThanOrEqual(SURELY_LOCAL);
    expect(remoteScore({ ...camera, mirrored: true })).toBeLessThanOrEqual(SURELY_LOCAL);
  });

  it('leans to local for a generated track, and is sure only if it is mirrored too', () => {
    const blurred = facts({ label: '0f2e-uuid', deviceId: '0f2e-uuid' });
    expect(remoteScore(blurred)).toBeLessThan(0);
    expect(remoteScore(blurred)).toBeGreaterThan(SURELY_LOCAL);
    expect(remoteScore({ ...blurred, mirrored: true })).toBeLessThanOrEqual(SURELY_LOCAL);
  });

  it('keeps a remote picture remote that a page mirrors', () => {
    expect(remoteScore(facts({ label: 'remote video', deviceId: 'track', mirrored: true }))).toBeGreaterThan(0);
  });

  it('says nothing of a track without marks', () => {
    expect(remoteScore(facts({}))).toBe(0);
  });
});
