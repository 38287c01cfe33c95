import type { Pattern } from '../../../lib/grade/call-verdict';
import { treeDepth } from '../../../lib/grade/platysma';
import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { THRESHOLD_DECIMALS } from './threshold-decimals';
import type { ProfileWords } from './words';

const { fixed, day } = FORMATS.zh;

const PATTERNS: Readonly<Record<Pattern, string>> = { mild: '轻度', clonic: '中度阵挛型', tonic: '重度强直型' };
const eyeShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.eye);
const mouthShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.mouth);

export const CHINESE_PROFILE: ProfileWords = {
  origin: ({ study, author, madeAt, patients, clips, raters, app }) =>
    `“${study}”${author === '' ? '' : `，${author}`}，${day(madeAt.slice(0, 10))}：${patients} 名患者，${clips} 段录像，${raters} 名评定者；由 Hemiscope ${app} 制作。`,
  checksum: (start) => `校验和 ${start}。`,
  synthetic: '该配置由合成数据得出，仅供试用。接诊患者之前请将其移除。',
  tree: (tree) =>
    tree
      ? `颈阔肌：无法看到时，由研究的决策树推断（最多 ${treeDepth(tree.root)} 个问题；在其他患者的 ${tree.heldOut.of} 段录像中 ${tree.heldOut.right} 段正确）。推断结果仍不会得出 3 级。`
      : '颈阔肌：仍用内置决策树。',
  groups: (groups) =>
    groups
      ? `模式：取研究中最接近的一组（${groups.centroids.map(({ pattern, patients }) => `${PATTERNS[pattern]}，${patients} 名患者`).join('；')}）。`
      : '模式：仍用内置规则。',
  thresholds: (thresholds) =>
    thresholds
      ? `级别旁的已发表规则：眼部自 ${eyeShare(thresholds.eye)}、口部自 ${mouthShare(thresholds.mouth)} 起计，代替 ${eyeShare(EYE_TWITCH_THRESHOLD)} 和 ${mouthShare(MOUTH_TWITCH_THRESHOLD)}。`
      : '级别旁的已发表规则：仍用论文的阈值。',
  gradedWith: '按某项研究的配置分级，而非仅按内置规则。',
  options: {
    page: 'Hemiscope：选项',
    title: '选项',
    follows: '分级所依据的规则',
    builtIn: '内置规则。',
    remove: '移除配置',
    removeQuestion: '此后开始的问诊将按内置规则分级。',
    keep: '保留',
    use: '使用研究的配置',
    useAnother: '使用其他配置',
    note: '研究保存的 profile.json 文件。使用前会先检查。问诊始终使用其开始时的配置，其报告会注明。',
    refused: (file, why) => `${file}：${why}`,
    comesFrom: ['配置来自用 Hemiscope 分级的录像所做的', '研究', '。'],
  },
};
