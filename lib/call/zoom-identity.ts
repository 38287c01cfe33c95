import { idOfName } from './names';
import type { TileRole } from './tile';

/** What a `<video-player>`'s attributes and footer say. */
export interface ZoomPlayer {
  /** Attribute `node-id`. */
  node: string;
  /** Attribute `media-type`: video, share or preview. */
  media: string | null;
  /** Text of the tile's footer. */
  name: string | null;
}

/** In speaker view the big player has this instead of a participant's node id. */
const SPEAKER_NODE = '1';

/** Zoom's own mark of oneself behind a name: "(me)", "(Host, me)", "(You)". */
const SELF_MARK = /\((.*, ?)?(me|you)\)$/i;

/** Whose picture a player shows, and what is sure of its role; null if nothing tells.
 * `role` null: nothing is sure. */
export function identityOf({ node, media, name }: ZoomPlayer): { id: string; role: TileRole | null } | null {
  if (!/^\d+$/.test(node)) return null;
  const participant = (Number(node) >> 10) << 10;
  // Other low bits than the participant's own mean a shared screen, where the player does not say itself what it is.
  const screen = media === 'share' || (media === null && node !== SPEAKER_NODE && participant !== Number(node));
  // Neither number nor name: whoever speaks would be taken for one and the same.
  if (node === SPEAKER_NODE && name === null) return null;
  const owner = node === SPEAKER_NODE ? idOfName(name ?? '') : String(participant);
  if (screen) return { id: `${owner}:share`, role: 'screen' };
  return { id: owner, role: media === 'preview' || SELF_MARK.test(name ?? '') ? 'self' : null };
}
