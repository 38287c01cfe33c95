import { expect, test } from 'vitest';
import { taskTallies } from '../../../lib/consult/task-tally';
import type { ConsultTask } from '../../../lib/consult/tasks';
import { fixtureEvent } from '../../fixtures/record';

const task = (kind: ConsultTask['kind'], fromS: number, toS: number, provokedToS: number): ConsultTask => ({
  kind,
  fromS,
  toS,
  provokedToS,
});

test('counts what came of each kind of task, in the order in which they were asked for', () => {
  const tasks = [
    task('rest', 0, 30, 30),
    task('purse', 30, 40, 50),
    task('close-eyes', 50, 60, 70),
    task('purse', 70, 80, 90),
  ];
  const at = (peakS: number) => fixtureEvent('eye', 'left', peakS, 0.2);
  const events = [at(10), at(20), at(35), at(45), at(65), at(66), at(75), at(76), at(85), at(95)];
  expect(taskTallies({ tasks, events })).toEqual([
    { kind: 'rest', tasks: [tasks[0]], counted: 2, voluntary: 0, insisted: 0 },
    { kind: 'purse', tasks: [tasks[1], tasks[3]], counted: 2, voluntary: 3, insisted: 0 },
    { kind: 'close-eyes', tasks: [tasks[2]], counted: 2, voluntary: 0, insisted: 0 },
  ]);
  expect(taskTallies({ tasks: [], events })).toEqual([]);
});
