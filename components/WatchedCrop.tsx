import { useEffect, useRef } from 'preact/hooks';
import type { TileSummary } from '../lib/call/tile';
import { paintPicture } from './paint-picture';
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
      {dataUrl ? <CropPicture dataUrl={dataUrl} who={who} /> : <div class="crop-empty" />}
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

function CropPicture({ dataUrl, who }: { dataUrl: string; who: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // A picture that cannot be decoded leaves the one before.
    if (canvas.current) void paintPicture(canvas.current, dataUrl).catch(() => {});
  }, [dataUrl]);
  return <canvas ref={canvas} role="img" aria-label={`${who}, the part that is analysed`} />;
}
