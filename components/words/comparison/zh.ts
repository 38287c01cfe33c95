import type { ComparisonWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_COMPARISON: ComparisonWords = {
  title: (visits) => `${visits} 次问诊对比`,
  join: '，',
  differentLabels: '这些问诊的标识不同：是同一位患者吗？',
  highestLevel: '最高级别',
  level: (figure, where, certainty) =>
    `${figure}${where === null ? '' : `：${where.parts}，${where.side}`}；${certainty}`,
  rate: { eye: '眼：抽动和痉挛', mouth: '口：抽动和痉挛', unit: '次/分' },
  depth: { eye: '眼：平均幅度', mouth: '口：平均幅度', unit: { eye: '占睑裂高度', mouth: '占口裂宽度' } },
  tonic: { eye: '眼：处于持续性痉挛的时间', mouth: '口：处于持续性痉挛的时间', unit: '占可评估时间' },
  notTold: '无法确定',
  treatment: { toxin: (days) => since(days, '肉毒毒素注射'), surgery: (days) => since(days, '手术') },
  changed: {
    rate: { more: '更频繁', less: '更少' },
    depth: { more: '幅度更大', less: '幅度更小' },
    tonic: { more: '所占时间更多', less: '所占时间更少' },
  },
  beyondChance: (change, size) => `${change}，超出偶然范围：${size}`,
  noChange: (size) => `变化未超出偶然范围：${size}`,
  noneAtEither: '两次均无',
  fromDepth: (share) => `，仅计幅度 ${share} 及以上的抽动`,
  points: (value, low, high) => `${value} 个百分点（${low} 至 ${high}）`,
  notComparable: (why) => `无法比较${why === null ? '' : `：${why}`}`,
  reasons: {
    'not-assessed': '其中一次问诊可评估的内容过少',
    method: '各次问诊使用了不同版本的测量方法',
    'too-few': '抽动过少，无法求平均值',
    picture: '变化仅见于过小的抽动，其中一次的画面无法显示',
  },
  levelChanged: { more: '升高', less: '降低' },
  levelUnchanged: '无确定的变化',
  bothRight: (share) => `（两次级别均正确的可能性：${share}）`,
  firstToLast: (change) => `首次与末次相比：${change}`,
  basis: {
    title: '数值的依据',
    reviewed: '已由临床医生复核并签署',
    automatic: '自动数值，未经复核',
    noTasks: '未要求患者做动作',
    tasks: (nouns, provoked, voluntary) =>
      `要求的动作：${nouns}；由此诱发并计入：${provoked} 次；动作过程中出现而不计入：${voluntary} 次`,
    tasksDiffer: '这些问诊要求患者做的动作不完全相同。动作诱发的抽动也计入，因此次数增多可能只是由所做的动作引起。',
    reviewsDiffer: '这些问诊中有的已由临床医生复核，有的没有：复核时剔除或添加的内容也会改变数值。',
  },
  explained:
    '圆点：整次问诊的数值；横条：其 95% 区间。每次问诊与前一次问诊相比，只计两次画面都能显示的抽动。“超出偶然范围”是指仅凭偶然，二十次比较中不到一次会出现这样的差别；而此处做了多次比较。此外，痉挛会随疲劳、说话以及所做的动作而时时变化：两次短暂的测量无法将其与治疗效果区分开。',
};

function since(days: number, what: string): string {
  if (days === 0) return `${what}当天`;
  return `${what}${days > 0 ? '后' : '前'} ${Math.abs(days)} 天`;
}
