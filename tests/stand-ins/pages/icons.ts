import './icons.css';

/** Line drawings for the control bars, on a field of 24 by 24. */
const ICONS = {
  mic: 'M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5',
  camera: 'M3.5 7h11v10h-11zM14.5 11l6-3.5v9l-6-3.5',
  captions: 'M3 5.5h18v13H3zM10 10.5H8a1.5 1.5 0 0 0 0 3h2M17 10.5h-2a1.5 1.5 0 0 0 0 3h2',
  hand: 'M8 12V5.5a1.4 1.4 0 0 1 2.8 0V11V4a1.4 1.4 0 0 1 2.8 0v7V5.5a1.4 1.4 0 0 1 2.8 0V15a6 6 0 0 1-11 3.2L3.6 14a1.4 1.4 0 0 1 2.3-1.5L8 15',
  share: 'M3 5h18v13H3zM12 15V8.5M9 11l3-3 3 3',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4a3.2 3.2 0 0 0 0 6.4zM3 19.5a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M17.5 14a5.6 5.6 0 0 1 3.5 5.5',
  chat: 'M4 5h16v11H11l-4.5 4V16H4z',
  more: 'M11.2 5.5a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M11.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M11.2 18.5a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0',
  leave: 'M3 14.5c5-5 13-5 18 0l-2.4 2.6-3.4-1.7v-2.6c-2-.8-4.4-.8-6.4 0v2.6l-3.4 1.7z',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}
