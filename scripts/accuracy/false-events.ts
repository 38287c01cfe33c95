import type { FoundTwitch } from './method';
import type { MeasuredClip } from './run-clips';
import { scoreClip } from './score-clip';

/** An event where nothing was commanded: where to look for it. */
export interface FalseEvent extends FoundTwitch {
  clip: string;
  condition: string;
  method: string;
}

export function falseEventsIn(clips: readonly MeasuredClip[]): FalseEvent[] {
  return clips.flatMap(({ spec, run }) =>
    run.results.flatMap(({ method, twitches }) =>
      scoreClip(spec.commands.program.movements, twitches).falseEvents.map((event) => ({
        clip: spec.id,
        condition: spec.condition.name,
        method,
        ...event,
      })),
    ),
  );
}
