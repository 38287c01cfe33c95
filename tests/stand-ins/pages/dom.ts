type Attributes = Record<string, string>;

/** Builds an element from attributes and children: no HTML strings, as Trusted Types demand. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement;
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Changes a text in place, as the services' frameworks do: no node comes or goes. */
export function setText(box: Element, text: string): void {
  if (box.firstChild) box.firstChild.nodeValue = text;
  else box.append(text);
}

/** A muted video that plays whatever it is given. */
export function videoElement(attributes: Attributes, stream: MediaStream | null = null): HTMLVideoElement {
  const video = element('video', { autoplay: '', playsinline: '', ...attributes });
  video.muted = true;
  video.srcObject = stream;
  return video;
}
