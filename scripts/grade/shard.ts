/** One part of a job array. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
}

/** A shard's clips: every `count`-th in order of name. Together the shards hold each clip once. @param clips sorted by name */
export function clipsOfShard<T>(clips: readonly T[], { index, count }: Shard): T[] {
  return clips.filter((_, i) => i % count === index - 1);
}
