import type { VideoStats } from '../protocol';

/** What a page of a call tells the test that drives it. */
export interface StandInGlobal {
  /** Null while there is no connection. */
  stats(): Promise<VideoStats | null>;
}

declare global {
  var standIn: StandInGlobal | undefined;
}
