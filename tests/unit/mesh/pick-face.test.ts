import { describe, expect, it } from 'vitest';
import { pickFace } from '../../../lib/mesh/pick-face';
import { plainFace } from './plain-face';

describe('pickFace', () => {
  it('takes the largest face where nobody was before', () => {
    const companion = plainFace(900, 300, 0.7);
    const patient = plainFace(400, 300);
    expect(pickFace([companion, patient], null)).toBe(patient);
  });

  it('keeps to the face that was there before, even beside a larger one', () => {
    const larger = plainFace(900, 300, 1.5);
    const patient = plainFace(410, 305);
    expect(pickFace([larger, patient], plainFace(400, 300))).toBe(patient);
  });

  it('takes nobody for the patient who is a face away', () => {
    expect(pickFace([plainFace(700, 300)], plainFace(400, 300))).toBeNull();
  });

  it('gives null where there is no face', () => {
    expect(pickFace([], null)).toBeNull();
    expect(pickFace([], plainFace(400, 300))).toBeNull();
  });
});
