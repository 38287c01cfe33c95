import type { TileSummary } from '../../lib/call/tile';
import { Picture } from '../basics/Picture';
import { COMMON_WORDS } from '../words/common/words';
import { PANEL_WORDS } from '../words/panel/words';
import { useWords } from '../words/use-words';

export interface WatchedCropProps {
  /** The pixels under analysis, a JPEG data URL; null before the first. */
  dataUrl: string | null;
  tile: TileSummary | null;
  name: string | null;
}

/** The very part of the picture that is analysed, and whose it is. */
export function WatchedCrop({ dataUrl, tile, name }: WatchedCropProps) {
  const { analysed, nobodyWatched, px } = useWords(PANEL_WORDS);
  const { unnamed, nameNotRead } = useWords(COMMON_WORDS);
  return (
    <figure class="crop">
      {dataUrl ? <Picture dataUrl={dataUrl} label={analysed(name ?? unnamed)} /> : <div class="crop-empty" />}
      <figcaption>
        <strong data-testid="watched-name">{tile ? (name ?? nameNotRead) : nobodyWatched}</strong>{' '}
        {tile && <span class="note">{px(tile.width, tile.height)}</span>}
      </figcaption>
    </figure>
  );
}
