import type { TileSummary } from '../lib/call/tile';
import { Picture } from './Picture';
import { UNNAMED } from './words';

export interface WatchedCropProps {
  /** The pixels under analysis, a JPEG data URL; null before the first. */
  dataUrl: string | null;
  tile: TileSummary | null;
  name: string | null;
}

/** The very part of the picture that is analysed, and whose it is. */
export function WatchedCrop({ dataUrl, tile, name }: WatchedCropProps) {
  const who = name ?? UNNAMED;
  return (
    <figure class="crop">
      {dataUrl ? <Picture dataUrl={dataUrl} label={`${who}, the part that is analysed`} /> : <div class="crop-empty" />}
      <figcaption>
        <strong data-testid="watched-name">{tile ? (name ?? 'Name not read') : 'Nobody watched'}</strong>{' '}
        {tile && (
          <span class="note">
            {tile.width} × {tile.height} px
          </span>
        )}
      </figcaption>
    </figure>
  );
}
