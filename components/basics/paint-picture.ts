/**
 * Draws a JPEG data URL on a canvas. An `<img>` that changes its address would leave each decoded picture in the browser's image cache:
 * 6 MB a minute at a picture every two seconds (`npm run bench:soak`).
 */
export async function paintPicture(canvas: HTMLCanvasElement, dataUrl: string): Promise<void> {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}
