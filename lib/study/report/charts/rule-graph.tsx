import { round } from './axes';
import { ChartFrame, type ChartHead, WIDE_CHART_WIDTH } from './chart-frame';

/** A question with its two answers, or an end. Words are lines of text, the first the loudest. */
export interface RuleNode {
  words: readonly string[];
  /** Share of the clips that came here whose answer is yes, 0–1. */
  yesShare: number;
  /** Absent at an end. */
  yes: RuleNode | null;
  no: RuleNode | null;
}

const BOX = { width: 150, height: 54 };
const SLOT = 144;
const ROW = 96;

/** A decision tree as a graph of rules: “no” to the left, “yes” to the right. */
export function RuleGraph({ root, ...head }: ChartHead & { root: RuleNode }) {
  const ends = Math.max(1, endsOf(root));
  const width = Math.max(WIDE_CHART_WIDTH, ends * SLOT);
  const slot = width / ends;
  let end = 0;
  const drawn: { node: RuleNode; x: number; y: number; links: { x: number; y: number; word: string }[] }[] = [];
  const place = (node: RuleNode, depth: number): number => {
    const y = depth * ROW + 4;
    if (!node.yes || !node.no) {
      const x = (end++ + 0.5) * slot;
      drawn.push({ node, x, y, links: [] });
      return x;
    }
    const links = [
      { x: place(node.no, depth + 1), y: y + ROW, word: 'no' },
      { x: place(node.yes, depth + 1), y: y + ROW, word: 'yes' },
    ];
    const x = links.reduce((sum, link) => sum + link.x, 0) / links.length;
    drawn.push({ node, x, y, links });
    return x;
  };
  place(root, 0);
  const boxWidth = Math.min(BOX.width, slot - 8);
  return (
    <ChartFrame {...head} width={width} height={depthOf(root) * ROW + BOX.height + 12}>
      {drawn.flatMap(({ x, y, links }) =>
        links.map((link) => (
          <g key={`${link.word}-${x}-${y}`}>
            <line class="chart-link" x1={round(x)} y1={y + BOX.height} x2={round(link.x)} y2={link.y} />
            <text
              class="chart-name"
              x={round((x + link.x) / 2 + (link.word === 'yes' ? 8 : -8))}
              y={y + BOX.height + 24}
              text-anchor={link.word === 'yes' ? 'start' : 'end'}
            >
              {link.word}
            </text>
          </g>
        )),
      )}
      {drawn.map(({ node, x, y }) => (
        <g key={`${x}-${y}`}>
          <rect
            class="chart-ground"
            x={round(x - boxWidth / 2)}
            y={y}
            width={round(boxWidth)}
            height={BOX.height}
            rx="6"
          />
          <rect
            class={node.yes ? 'chart-question' : 'chart-end'}
            x={round(x - boxWidth / 2)}
            y={y}
            width={round(boxWidth)}
            height={BOX.height}
            rx="6"
            fill-opacity={node.yes ? 1 : (0.08 + 0.3 * node.yesShare).toFixed(2)}
          />
          {node.words.map((line, i) => (
            <text
              key={line}
              class={i === 0 ? 'chart-name' : 'chart-tick'}
              x={round(x)}
              y={y + 17 + 15 * i}
              text-anchor="middle"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

function endsOf(node: RuleNode): number {
  return node.yes && node.no ? endsOf(node.yes) + endsOf(node.no) : 1;
}

function depthOf(node: RuleNode): number {
  return node.yes && node.no ? 1 + Math.max(depthOf(node.yes), depthOf(node.no)) : 0;
}
