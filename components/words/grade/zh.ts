import { FORMATS } from '../locale-format';
import type { GradeWords } from './words';

const { percent } = FORMATS.zh;
const shows = (limits: string | null) =>
  limits === null ? '此画面能显示多小的抽动尚不清楚。' : `此画面可显示的最小抽动为${limits}。`;

/** In Chinese, simplified. */
export const CHINESE_GRADE: GradeWords = {
  title: '实时级别',
  scale: (windowS) => `0–3 级，最近 ${windowS} 秒`,
  level: '级别',
  noGradeYet: '尚无级别',
  notGradable: '无法分级',
  levels: { 0: '无', 1: '眼', 2: '眼 + 口', 3: '眼 + 口 + 颈阔肌' },
  none: { noTwitch: '未见抽动', beyondChance: '未超出偶然水平', mouthOnly: '眼部无抽动' },
  atLeast: '至少',
  atLeastLevel: (level) => `至少 ${level}`,
  join: '；',
  mouthNotAssessed: '口部无法评估',
  platysmaInferred: '颈阔肌受累为推断，未直接看到',
  platysmaSeen: { pixels: '画面中可见颈部活动', clinician: '临床医生看到颈阔肌受累' },
  spoken: (level, atLeast, words, side) => `${atLeast ? '至少 ' : ''}${level} 级：${words}。${side}。`,
  certainty: (word, share) => `把握度${{ low: '低', moderate: '中等', high: '高' }[word]}（${share}）`,
  cohenAlbert: (grades) => `相当于 Cohen–Albert ${grades} 级`,
  provisional: '暂定',
  lacks: (seconds) => `还需测量 ${seconds} 秒画面才满一个时间窗`,
  measuredPicture: '已测量的画面',
  depthOf: { eye: '睑裂高度', mouth: '口裂宽度', platysma: '双眼外眦间距' },
  depthOfShort: { eye: '睑裂高度', mouth: '口裂宽度', platysma: '眼距' },
  shareOf: (share, region) => `${CHINESE_GRADE.depthOf[region]}的 ${share}`,
  comma: '，',
  zero: {
    nothing: (limits) => `${shows(limits)}可能存在更小的抽动。`,
    mouthAlone: (limits) => `仅口部抽动；该分级从眼部开始。${shows(limits)}`,
    few: (count, limits) => `见到 ${count} 次运动，健康人面部也可能出现。${shows(limits)}`,
  },
  study: {
    summary: (level, hits, total) => `已发表研究中的 ${level} 级：${total} 例中 ${hits} 例正确`,
    text: (level, { whenSaid, whenTrue }) =>
      `已发表的方法（Chan et al.，图 7）判为 ${level} 级的 ${whenSaid.total} 段录像中，${whenSaid.hits} 段确为该级（95% 区间 ${percent(whenSaid.low)}–${percent(whenSaid.high)}）；确为该级的 ${whenTrue.total} 段中，该方法找出 ${whenTrue.hits} 段。这些是其他人的 50 段录像，每秒 60 帧，并非视频通话，且由另一种检测方法分级：仅供参照，不是对本患者的正确率。`,
  },
  observed: { title: '观察到', hint: '提示您亲自查看，并非诊断' },
  observations: {
    synkinesis: {
      title: '同侧眼与口同步运动',
      meaning: '至少一半的眼睑抽动与同侧口角抽动同时发生。为面肌痉挛的典型表现；也见于面瘫很久之后。',
    },
    'other-babinski': {
      title: '闭眼时同侧眉毛上抬（“另一 Babinski 征”）',
      meaning:
        '“另一 Babinski 征”在已发表的病例系列中见于 22–86% 的面肌痉挛患者，不见于眼睑痉挛；也见于部分面瘫后的面部。未见此征不说明任何问题。',
    },
    'conjugate-closure': {
      title: '双眼同时闭合，频繁或持续较久',
      meaning: '面肌痉挛只使一只眼闭合。双眼睑一起闭合且超出正常眨眼，是眼睑痉挛的表现；两者可见于同一患者。',
    },
    'both-sides': {
      title: '双侧抽动',
      meaning: '双侧受累的面肌痉挛患者不到 5%，且两侧抽动时刻不同。请留意是否为眼睑痉挛、抽动障碍或画面不佳。',
    },
    'commissure-down': {
      title: '口角持续向下牵拉',
      meaning: '将口角向下牵拉的持续性痉挛，见于功能性面肌痉挛的描述。',
    },
    'mouth-only': {
      title: '口角抽动而眼部无抽动',
      meaning: '该分级从眼部开始，因此不会提高级别。面肌痉挛大多从眼部起病。',
    },
    'many-blinks': {
      title: '眨眼频繁',
      meaning: '超过健康人说话时每分钟 26 次的水平。可由干眼、紧张或眼睑痉挛引起。',
    },
  },
  smallest: {
    label: '可见的最小抽动',
    title: '此画面能显示的最小抽动',
    notKnownYet: '尚不清楚',
    notAssessed: '未评估',
  },
};
