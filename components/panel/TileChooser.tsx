import type { TileSummary } from '../../lib/call/tile';
import { COMMON_WORDS } from '../words/common/words';
import { PANEL_WORDS } from '../words/panel/words';
import { useWords } from '../words/use-words';

export interface TileChooserProps {
  /** Everybody who could be the patient. */
  tiles: readonly TileSummary[];
  watchedTileId: string | null;
  /** Whose record waits for them to come back: any of the tiles may be theirs. Null: nobody's. */
  awaited: { name: string | null } | null;
  /** Small pictures by tile id, JPEG data URLs; they come a moment after they were asked for. */
  pictures: Readonly<Record<string, string>>;
  /** `same`: it is whoever is awaited. */
  onChoose: (tileId: string, same: boolean) => void;
}

/** Lets the doctor say who the patient is: plain buttons, so that the keyboard serves as well. */
export function TileChooser({ tiles, watchedTileId, awaited, pictures, onChoose }: TileChooserProps) {
  const { people: words } = useWords(PANEL_WORDS);
  return (
    <ul class="tiles" aria-label={words.label}>
      {tiles.map((tile) => {
        const face = <Face tile={tile} picture={pictures[tile.id]} />;
        const choice = {
          'data-testid': 'tile-choice',
          'data-tile-id': tile.id,
          onClick: () => onChoose(tile.id, false),
        };
        return (
          <li key={tile.id}>
            {awaited === null ? (
              <button type="button" class="tile" {...choice} aria-pressed={tile.id === watchedTileId}>
                {face}
              </button>
            ) : (
              <fieldset class="tile-question">
                <legend class="tile">{face}</legend>
                <button type="button" class="primary" data-testid="tile-same" onClick={() => onChoose(tile.id, true)}>
                  {words.same(awaited.name)}
                </button>
                <button type="button" {...choice}>
                  {words.somebodyElse}
                </button>
              </fieldset>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Face({ tile: { name, width, height }, picture }: { tile: TileSummary; picture: string | undefined }) {
  const { nameNotRead } = useWords(COMMON_WORDS);
  const { px } = useWords(PANEL_WORDS);
  return (
    <>
      {picture ? <img src={picture} alt="" /> : <span class="crop-empty" />}
      <span>
        <strong>{name ?? nameNotRead}</strong>
        <span class="note">{px(width, height)}</span>
      </span>
    </>
  );
}
