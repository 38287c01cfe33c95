import type { Service, Tile } from './tile';

/** What Hemiscope knows of one call service's page: one file a service. */
export interface CallAdapter {
  service: Service;
  /** Match patterns of the content script. Path `/*`, as `match_origin_as_fallback` demands. */
  matches: readonly string[];
  /** Addresses to try it at by hand. */
  addresses: readonly string[];
  /** Whether an address is a call, not the service's other pages. */
  isCall(url: URL): boolean;
  /** All tiles with a picture that this document shows now, one a participant and role. Never throws on a changed page: it finds less. */
  tiles(page: Document): Tile[];
  /**
   * Names are guessed from whatever text stands beside a video: on a telehealth site each patient's may read "Patient".
   * Nobody is known again by such a name.
   */
  guessesNames?: true;
  /** Shadow roots that hold pictures: changes in them do not show from outside. */
  shadowRoots(page: Document): ShadowRoot[];
}
