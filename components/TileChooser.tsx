import type { TileSummary } from '../lib/call/tile';

export interface TileChooserProps {
  /** Everybody who could be the patient. */
  tiles: readonly TileSummary[];
  watchedTileId: string | null;
  /** Small pictures by tile id, JPEG data URLs; they come a moment after they were asked for. */
  pictures: Readonly<Record<string, string>>;
  onChoose: (tileId: string) => void;
}

/** Lets the doctor say who the patient is: plain buttons, so that the keyboard serves as well. */
export function TileChooser({ tiles, watchedTileId, pictures, onChoose }: TileChooserProps) {
  return (
    <ul class="tiles" aria-label="People in the call">
      {tiles.map((tile) => {
        const picture = pictures[tile.id];
        return (
          <li key={tile.id}>
            <button
              type="button"
              data-testid="tile-choice"
              data-tile-id={tile.id}
              aria-pressed={tile.id === watchedTileId}
              onClick={() => onChoose(tile.id)}
            >
              {picture ? <img src={picture} alt="" /> : <span class="crop-empty" />}
              <span>
                <strong>{tile.name ?? 'Name not read'}</strong>
                <span class="note">
                  {tile.width} × {tile.height}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
