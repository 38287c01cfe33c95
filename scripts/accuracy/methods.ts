import { CallMethod } from './call-method';
import type { Method } from './method';
import { PublishedRule } from './published-rule';

/** All that are compared, new for each clip. */
export function newMethods(): Method[] {
  return [new PublishedRule('raw'), new PublishedRule('smoothed'), new CallMethod()];
}
