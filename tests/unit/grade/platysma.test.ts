import { describe, expect, it } from 'vitest';
import type { Features } from '../../../lib/grade/features';
import { inferPlatysma, PLATYSMA_TREE, parsePlatysmaTree, type TreeNode } from '../../../lib/grade/platysma';
import data from '../../../lib/grade/platysma-tree.json';

const STILL: Features = {
  eyePerMinute: 0,
  eyeMeanAmplitude: 0,
  eyeMaxAmplitude: 0,
  mouthPerMinute: 0,
  mouthMeanAmplitude: 0,
  mouthMaxAmplitude: 0,
};

function featuresByLevel(nodes: readonly TreeNode[]): (keyof Features)[][] {
  const splits = nodes.flatMap((node) => ('feature' in node ? [node] : []));
  if (splits.length === 0) return [];
  return [splits.map(({ feature }) => feature), ...featuresByLevel(splits.flatMap(({ yes, no }) => [yes, no]))];
}

describe('the platysma tree', () => {
  it('says that its splits are ours', () => {
    expect(PLATYSMA_TREE.provenance).toContain('This tree is therefore ours');
  });

  it('holds the importances of Table III', () => {
    const importances = Object.values(PLATYSMA_TREE.importance);
    expect(importances).toHaveLength(6);
    expect(importances.reduce((sum, importance) => sum + importance, 0)).toBeCloseTo(1, 12);
  });

  it('asks in the order of the importances, and never for what has none', () => {
    const levels = featuresByLevel([PLATYSMA_TREE.tree]);
    expect(levels).toHaveLength(3);
    const importances = levels.map((level) => level.map((feature) => PLATYSMA_TREE.importance[feature]));
    for (let i = 1; i < importances.length; i++) {
      expect(Math.max(...(importances[i] ?? []))).toBeLessThan(Math.min(...(importances[i - 1] ?? [])));
    }
    expect(levels.flat()).not.toContain('mouthPerMinute');
    expect(new Set(levels.flat()).size).toBe(5);
  });

  it.each<[boolean, Partial<Features>]>([
    [false, {}],
    [true, { mouthMeanAmplitude: 0.06, eyeMaxAmplitude: 0.6 }],
    [true, { mouthMeanAmplitude: 0.06, eyeMaxAmplitude: 0.59, eyePerMinute: 40 }],
    [false, { mouthMeanAmplitude: 0.06, eyeMaxAmplitude: 0.59, eyePerMinute: 39 }],
    [true, { mouthMeanAmplitude: 0.059, eyeMeanAmplitude: 0.5, mouthMaxAmplitude: 0.08 }],
    [false, { mouthMeanAmplitude: 0.059, eyeMeanAmplitude: 0.5, mouthMaxAmplitude: 0.079 }],
    [false, { mouthMeanAmplitude: 0.059, eyeMeanAmplitude: 0.49, mouthMaxAmplitude: 0.5, eyePerMinute: 200 }],
  ])('infers %s from %o', (present, features) => {
    expect(inferPlatysma({ ...STILL, ...features })).toBe(present);
  });

  it.each<[string, unknown]>([
    ['no tree', {}],
    ['an unknown feature', { ...data, tree: { ...data.tree, feature: 'noseTwitches' } }],
    ['a threshold that is no number', { ...data, tree: { ...data.tree, atLeast: '0.03' } }],
    ['a missing branch', { ...data, tree: { ...data.tree, no: undefined } }],
    ['a branch too deep', { ...data, tree: { ...data.tree, yes: data.tree } }],
    ['no provenance', { ...data, provenance: '' }],
    ['a missing importance', { ...data, importance: {} }],
  ])('refuses %s', (_, json) => {
    expect(() => parsePlatysmaTree(json)).toThrow();
  });
});
