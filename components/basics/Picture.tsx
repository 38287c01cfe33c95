import { useEffect, useRef } from 'preact/hooks';
import { paintPicture } from './paint-picture';

/** A picture that changes now and then, a JPEG data URL. @param label what it shows */
export function Picture({ dataUrl, label }: { dataUrl: string; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // A picture that cannot be decoded leaves the one before.
    if (canvas.current) void paintPicture(canvas.current, dataUrl).catch(() => {});
  }, [dataUrl]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
