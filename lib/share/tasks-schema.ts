import * as v from 'valibot';
import { type ConsultTask, TASK_KINDS } from '../consult/tasks';

const task: v.GenericSchema<unknown, ConsultTask> = v.pipe(
  v.object({ kind: v.picklist(TASK_KINDS), fromS: v.number(), toS: v.number(), provokedToS: v.number() }),
  v.check(({ fromS, toS, provokedToS }) => fromS <= toS && toS <= provokedToS, 'A task ends before it begins'),
);

/** What the patient was asked to do. Records and journals of before there were tasks lack it. */
export const tasks = v.optional(
  v.pipe(
    v.array(task),
    v.check(
      (all) => all.every(({ fromS }, i) => fromS >= (all[i - 1]?.provokedToS ?? fromS)),
      'The tasks overlap or are not in order',
    ),
  ),
  [],
);
