/** The call services that Hemiscope knows by name. */
export type Service = 'meet' | 'zoom' | 'jitsi';

/** Whose picture a tile shows. */
export type TileRole = 'remote' | 'self' | 'screen';

/** One participant's picture, as told to the panel. */
export interface TileSummary {
  /** Stable while the tile shows the same participant. */
  id: string;
  /** The participant's name as the call page shows it; null if it could not be read. */
  name: string | null;
  role: TileRole;
  /** Native size of the picture that is received, pixels. */
  width: number;
  height: number;
}
