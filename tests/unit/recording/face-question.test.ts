import { describe, expect, test } from 'vitest';
import type { FaceInPicture } from '../../../lib/messages/panel-port';
import { FaceQuestion } from '../../../lib/recording/face-question';

const TWO: FaceInPicture[] = [1, 2].map((id) => ({ id, measured: false, dataUrl: null }));

function asked(choose: ((faces: readonly FaceInPicture[]) => Promise<number>) | null) {
  const told: [number, number | null][] = [];
  const question = new FaceQuestion({ measureFace: (face, sameAs) => told.push([face, sameAs]) }, choose);
  return { question, told };
}

describe('whose face is the patient’s', () => {
  test('is asked once it is not known and there are faces to show', async () => {
    const { question, told } = asked(async (faces) => faces[1]?.id ?? 0);
    question.observed('no-face', 0);
    question.seen(TWO);
    expect(question.open).toBe(false);
    question.observed('which-face', 0);
    expect(question.open).toBe(true);
    await question.ask(undefined);
    expect(told).toEqual([[2, null]]);
    expect(question.open).toBe(false);
    expect(question.arose).toBe(true);
  });

  test('asked again, the chosen one is who was measured before', async () => {
    const { question, told } = asked(async () => 5);
    question.observed('face', 3);
    question.observed('face', 4);
    question.observed('which-face', 0);
    question.seen(TWO);
    await question.ask(undefined);
    expect(told).toEqual([[5, 3]]);
  });

  test('stays open where nobody can be asked', () => {
    const { question } = asked(null);
    question.observed('which-face', 0);
    question.seen(TWO);
    expect(question.open).toBe(false);
    expect(question.arose).toBe(true);
  });

  test('ends with the signal', async () => {
    const { question } = asked(() => new Promise(() => {}));
    const controller = new AbortController();
    question.observed('which-face', 0);
    question.seen(TWO);
    const asking = question.ask(controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(asking).rejects.toThrow('cancelled');
  });
});
