import { parseArgs } from 'node:util';
import type { Service } from '../../../lib/call/tile';

export interface SoakOptions {
  minutes: number;
  service: Exclude<Service, 'other'>;
  /** Lets something befall the call every few minutes. */
  happenings: boolean;
  /** Where all that was seen is written while the run goes on; null: nowhere. */
  json: string | null;
  /** Writes docs/soak.md and its figure. */
  write: boolean;
}

const SERVICES = ['meet', 'zoom', 'jitsi'] as const;

/** Reads the command line. @throws Error with one line for what cannot be done */
export function soakOptions(args: string[]): SoakOptions {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '60' },
      service: { type: 'string', default: 'meet' },
      happenings: { type: 'boolean', default: false },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { happenings, json = null, write } = values;
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes must be a number above 0, not “${values.minutes}”.`);
  const service = SERVICES.find((known) => known === values.service);
  if (!service) throw new Error(`--service must be ${SERVICES.join(', ')}, not “${values.service}”.`);
  if (happenings && service !== 'meet') throw new Error('--happenings are of Meet’s stand-in: leave out --service.');
  return { minutes, service, happenings, json, write };
}
