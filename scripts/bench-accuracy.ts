import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { planOf } from './accuracy/plan';
import { runClips } from './accuracy/run-clips';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    dump: { type: 'string' },
    only: { type: 'string' },
  },
});

const plan = planOf(values.quick, Number(values.seed));
const { only = '', dump } = values;
const clips = plan.clips.filter(({ id }) => id.includes(only));
for (const file of plan.absent) console.log(`Left out: ../shared/faces/${file} is not there.`);
if (dump) {
  await rm(dump, { recursive: true, force: true });
  await mkdir(dump, { recursive: true });
}
await runClips(clips, dump ?? null);
