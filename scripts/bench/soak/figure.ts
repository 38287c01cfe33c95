import { PROCESS_ROLES, type ProcessRole } from '../processes';
import type { SoakLog } from './soak-log';

/** Sizes in the figure's own units. */
const WIDTH = 760;
const HEIGHT = 330;
const PLOT = { left: 52, top: 40, width: 560, height: 240 } as const;
const GRID_MB = 100;
const GRID_TICKS = 6;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600; font-size: 13px }
  .grid { stroke: #ddd }
  .done { fill: #999; opacity: .3 }
  .line { fill: none; stroke-width: 2 }
  .extension { stroke: #0b63ce } .page { stroke: #b3541e } .browser { stroke: #4b8b3b } .gpu { stroke: #8a5fbf } .other { stroke: #7a7a7a }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .grid { stroke: #333 }
    .extension { stroke: #6db1ff } .page { stroke: #f0a070 } .browser { stroke: #8fd07f } .gpu { stroke: #c3a0f0 } .other { stroke: #aaa }
  }`;

/** The processes' memory over the consult, as SVG; what was done to the call is shaded. */
export function memoryFigure({ memory, done }: Pick<SoakLog, 'memory' | 'done'>): string {
  const endS = memory.at(-1)?.atS ?? 1;
  const all = memory.flatMap(({ roles }) => Object.values(roles).map(({ shareMb }) => shareMb));
  const topMb = GRID_MB * Math.ceil(Math.max(GRID_MB, ...all) / GRID_MB);
  const x = (atS: number): string => (PLOT.left + (PLOT.width * atS) / endS).toFixed(1);
  const y = (mb: number): string => (PLOT.top + PLOT.height * (1 - mb / topMb)).toFixed(1);
  const line = (role: ProcessRole): string =>
    memory
      .flatMap(({ atS, roles }) => (roles[role] ? [`${x(atS)} ${y(roles[role].shareMb)}`] : []))
      .map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`)
      .join('');
  const levels = Array.from({ length: topMb / GRID_MB + 1 }, (_, i) => i * GRID_MB);
  const minutes = Array.from({ length: GRID_TICKS + 1 }, (_, i) => (i * endS) / GRID_TICKS);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Memory of each process over the consult">
<style>${STYLE}
</style>
<text class="title" x="16" y="22">Memory of each process over the consult, MB (share of each, PSS)</text>
${done.map(({ fromS, toS }) => `<rect class="done" x="${x(fromS)}" y="${PLOT.top}" width="${(Number(x(toS)) - Number(x(fromS))).toFixed(1)}" height="${PLOT.height}"/>`).join('\n')}
${levels.map((mb) => `<path class="grid" d="M${PLOT.left} ${y(mb)}h${PLOT.width}"/><text x="${PLOT.left - 8}" y="${y(mb)}" dy="4" text-anchor="end">${mb}</text>`).join('\n')}
${minutes.map((atS) => `<text x="${x(atS)}" y="${PLOT.top + PLOT.height + 20}" text-anchor="middle">${(atS / 60).toFixed(endS < 600 ? 1 : 0)}</text>`).join('\n')}
<text x="${PLOT.left + PLOT.width / 2}" y="${HEIGHT - 8}" text-anchor="middle">minutes</text>
${PROCESS_ROLES.map((role) => `<path class="line ${role}" d="${line(role)}"/>`).join('\n')}
${PROCESS_ROLES.map((role, i) => `<path class="line ${role}" d="M${PLOT.left + PLOT.width + 20} ${PLOT.top + 10 + 20 * i}h20"/><text x="${PLOT.left + PLOT.width + 46}" y="${PLOT.top + 14 + 20 * i}">${WORDS[role]}</text>`).join('\n')}
</svg>
`;
}

const WORDS: Record<ProcessRole, string> = {
  extension: 'extension',
  page: 'call page',
  browser: 'browser',
  gpu: 'graphics',
  other: 'all others',
};
