import { nameFrom } from './names';

/** How many boxes around a picture may hold its participant's name. Ours: Janus has it in the fourth. */
const BOXES = 4;

/** A canvas that takes so much room on the page may be somebody's picture as well. Ours, CSS pixels. */
const LEAST_CANVAS_PX = 160;

/** What can be pressed or filled in is no name, nor is what is not text. */
const NO_LABEL = 'button, [role="button"], a, input, select, textarea, svg, script, style, i';

/** Letters alone: clocks, bit rates and picture sizes stand beside videos as well. */
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*( [\p{L}\p{M}'’.()-]+){0,4}$/u;

/**
 * The element whose text names the participant of a picture, where nothing is known of the page: the one text in the
 * nearest box around it that could be a name. Null if there is none, or more than one: no name is better than a wrong one.
 */
export function labelBeside(picture: HTMLVideoElement | HTMLCanvasElement): Element | null {
  let box = picture.parentElement;
  for (let level = 0; box && level < BOXES; level++, box = box.parentElement) {
    // A box with another picture holds another's name as well.
    if (picturesIn(box) > 1) return null;
    const labels = [...box.querySelectorAll('*')].filter(isLabel);
    const [label] = labels;
    if (label) return new Set(labels.map((found) => nameFrom(found.textContent))).size === 1 ? label : null;
  }
  return null;
}

function picturesIn(box: Element): number {
  return (
    box.querySelectorAll('video').length +
    [...box.querySelectorAll('canvas')].filter(({ clientWidth }) => clientWidth >= LEAST_CANVAS_PX).length
  );
}

function isLabel(element: Element): boolean {
  if (element.childElementCount > 0 || element.closest(NO_LABEL)) return false;
  const name = nameFrom(element.textContent);
  return name !== null && NAME.test(name) && element.checkVisibility();
}
