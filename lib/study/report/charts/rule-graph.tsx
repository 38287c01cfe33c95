import { round } from './axes';
import { ChartFrame, type ChartHead } from './chart-frame';

/** A question with its two answers, or an end. Words are lines of text, the first the loudest. */
export interface RuleNode {
  words: readonly string[];
  /** Share of the clips that came here whose answer is yes, 0–1. */
  yesShare: number;
  /** null at an end. */
  yes: RuleNode | null;
  no: RuleNode | null;
}

const BOX = { width: 122, height: 50 };
/** From one column of boxes, or one row of ends, to the next. */
const COLUMN = 158;
const ROW = 58;
/** Opacity of an end at which all clips say yes: words still read on it (a test holds it to that). */
export const MOST_END_OPACITY = 0.2;
const LEAST_END_OPACITY = 0.03;

interface Placed {
  node: RuleNode;
  x: number;
  y: number;
  links: { x: number; y: number; word: string }[];
}

/** A decision tree as a graph of rules, from left to right: “yes” goes up, “no” down. */
export function RuleGraph({ root, ...head }: ChartHead & { root: RuleNode }) {
  const placed = placedFrom(root);
  const width = Math.max(...placed.map(({ x }) => x)) + BOX.width + 2;
  const height = Math.max(...placed.map(({ y }) => y)) + BOX.height / 2 + 6;
  return (
    <ChartFrame {...head} width={width} height={height}>
      {placed.flatMap(({ x, y, links }) =>
        links.map((link) => (
          <g key={`${link.x}-${link.y}`}>
            <path
              class="chart-link"
              d={`M${x + BOX.width} ${round(y)}H${x + BOX.width + 12}V${round(link.y)}H${link.x}`}
            />
            <text class="chart-tick" x={link.x - 3} y={round(link.y) - 4} text-anchor="end">
              {link.word}
            </text>
          </g>
        )),
      )}
      {placed.map(({ node, x, y }) => (
        <Box key={`${x}-${y}`} node={node} x={x} y={y} />
      ))}
    </ChartFrame>
  );
}

function Box({ node, x, y }: { node: RuleNode; x: number; y: number }) {
  const isEnd = node.yes === null;
  const top = round(y - BOX.height / 2);
  return (
    <g>
      <rect
        class={isEnd ? 'chart-end' : 'chart-question'}
        x={x}
        y={top}
        width={BOX.width}
        height={BOX.height}
        rx="6"
        fill-opacity={isEnd ? round(LEAST_END_OPACITY + (MOST_END_OPACITY - LEAST_END_OPACITY) * node.yesShare) : 1}
      />
      {node.words.map((line, i) => (
        <text
          key={line}
          class={i === 0 ? 'chart-name' : 'chart-tick'}
          x={x + BOX.width / 2}
          y={round(top + (isEnd ? 22 : 15) + 14 * i)}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Each box with the middle of its left edge; ends stand in rows below each other. */
function placedFrom(root: RuleNode): Placed[] {
  const placed: Placed[] = [];
  let ends = 0;
  const place = (node: RuleNode, depth: number): number => {
    const x = depth * COLUMN + 1;
    const answers = node.yes && node.no ? { yes: node.yes, no: node.no } : {};
    const links = Object.entries(answers).map(([word, answer]) => ({
      x: x + COLUMN,
      y: place(answer, depth + 1),
      word,
    }));
    const y = links.length > 0 ? links.reduce((sum, link) => sum + link.y, 0) / links.length : (ends++ + 0.5) * ROW;
    placed.push({ node, x, y, links });
    return y;
  };
  place(root, 0);
  return placed;
}
