import * as v from 'valibot';
import type { Review } from '../consult/review';
import { region, seconds, side, verdict } from './verdict-schema';

const place = { region, side };
const event = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.string(), v.isoTimestamp());

export const review: v.GenericSchema<unknown, Review> = v.object({
  decisions: v.pipe(
    v.array(
      v.variant('kind', [
        v.object({ event, kind: v.literal('accepted') }),
        v.object({ event, kind: v.literal('rejected') }),
        v.object({ event, kind: v.literal('changed'), ...place }),
      ]),
    ),
    v.check(
      (decisions) => new Set(decisions.map((decision) => decision.event)).size === decisions.length,
      'Two decisions on one event',
    ),
  ),
  added: v.array(v.object({ source: v.literal('clinician'), ...place, atS: seconds })),
  // Reviews of before there was this choice show none.
  pictures: v.optional(v.array(event), []),
  at: moment,
  whole: v.nullable(verdict),
  highest: v.nullable(v.object({ timeS: seconds, verdict })),
  signed: v.nullable(v.object({ at: moment, name: v.nullable(v.string()) })),
});
