import { CHINESE_COMMON } from '../common/zh';
import type { TraceWords } from './words';

const FOOT = '左右均以患者自身为准。阵挛：短暂；强直：持续。幅度：见“依据”。';

/** In Chinese, simplified. */
export const CHINESE_TRACES: TraceWords = {
  title: (windowS) => `最近 ${windowS} 秒`,
  quantities: '眼睑闭合、口角牵拉',
  empty: '测到面部后，曲线会显示在这里。',
  agoS: (seconds) => `−${seconds} 秒`,
  now: '现在',
  howTo: '如何阅读曲线',
  explained:
    '左右均以患者自身为准。眼睑：闭合程度占睑裂高度的百分比（眨眼超出部分被截断）；口：口角向外牵拉占口裂宽度的百分比。竖线为抽动，横条为持续性痉挛，细竖线为已发表规则的结果。点线：此画面能显示的最小抽动。灰色：无画面。斜线：未评估，或按要求做动作。',
  side: { left: '左', right: '右' },
  part: { lid: '眼睑', mouth: '口' },
  label: (part, side, from, to, events) =>
    `${{ lid: '眼睑闭合', mouth: '口角牵拉' }[part]}，${CHINESE_COMMON.sides[side]}，${from} 至 ${to}，标记 ${events} 个事件`,
  neck: '颈',
  rule: '规则',
  levelOverTime: '级别随时间的变化',
  events: {
    title: '抽动与痉挛',
    latest: (shown, all) => `共 ${all} 次，显示最近 ${shown} 次`,
    none: '尚未发现。',
    newestFirst: '抽动与痉挛，最新在前',
    foot: FOOT,
    footWithTasks: `${FOOT}诱发：在按要求做动作之后不久。`,
    head: { time: '时间', where: '部位', kind: '类型', depth: '幅度', lasted: '时长', certainty: '把握' },
    where: (region, side) => `${CHINESE_COMMON.side[side]}${CHINESE_COMMON.parts[region]}`,
    byHand: '手动添加',
    moved: '手动更改',
    tonic: '强直',
    clonic: '阵挛',
  },
};
