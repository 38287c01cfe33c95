import * as v from 'valibot';
import type { AssessmentStep } from '../consult/assessment';
import { bySide, hindrance, issue } from './verdict-schema';

const sensitivityBySide = v.object({ left: v.nullable(v.number()), right: v.nullable(v.number()) });

/** What could be judged, in a step as in a window. */
export const assessment = {
  assessedS: v.object({ eye: bySide, mouth: bySide, platysma: bySide }),
  sensitivity: v.object({ eye: sensitivityBySide, mouth: sensitivityBySide, platysma: sensitivityBySide }),
  hindrances: v.object({
    eye: v.exactOptional(hindrance),
    mouth: v.exactOptional(hindrance),
    platysma: v.exactOptional(hindrance),
  }),
  blinks: v.number(),
  issues: v.array(issue),
};

export const step: v.GenericSchema<unknown, AssessmentStep> = v.object({ toS: v.number(), ...assessment });
