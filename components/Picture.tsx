import { useEffect, useRef } from 'preact/hooks';
import { paintPicture } from './paint-picture';

/** A picture that changes now and then, a JPEG data URL. @param label what it shows; null: the words beside it say so */
export function Picture({ dataUrl, label }: { dataUrl: string; label: string | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // A picture that cannot be decoded leaves the one before.
    if (canvas.current) void paintPicture(canvas.current, dataUrl).catch(() => {});
  }, [dataUrl]);
  return label === null ? (
    <canvas ref={canvas} aria-hidden="true" />
  ) : (
    <canvas ref={canvas} role="img" aria-label={label} />
  );
}
