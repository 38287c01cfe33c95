import { element } from './dom';

interface DocumentPictureInPicture {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

/** A button that moves a part of the page into a document picture-in-picture window, and back when that is closed. */
export function pictureInPictureButton(part: HTMLElement): HTMLElement {
  const button = element('button', { id: 'pip', 'aria-label': 'Open picture-in-picture' }, 'PiP');
  button.onclick = async () => {
    const { documentPictureInPicture } = globalThis as unknown as {
      documentPictureInPicture: DocumentPictureInPicture;
    };
    const home = part.parentElement;
    const before = part.nextSibling;
    const floating = await documentPictureInPicture.requestWindow({ width: 480, height: 320 });
    floating.document.body.append(part);
    floating.addEventListener('pagehide', () => home?.insertBefore(part, before));
  };
  return button;
}
