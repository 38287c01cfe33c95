import { PROVOKED_S } from '../../../lib/consult/tasks';
import { HIGH_FROM, MODERATE_FROM } from '../../../lib/grade/certainty';
import { TONIC_S } from '../../../lib/twitch/call/constants';
import { FORMATS } from '../locale-format';
import type { Glossary } from './words';

const { percent } = FORMATS.zh;

/** In Chinese, simplified. */
export const CHINESE_GLOSSARY: Glossary = {
  level: {
    found: /0–3 级|S1 分级/,
    plain: '面部哪些部位抽动。0：无。1：眼。2：眼和口。3：眼、口和颈（颈阔肌）。研究中称为 S1。',
  },
  certainty: {
    found: /把握度/,
    plain: `该级别的可能性，由所见内容、时长和清晰程度计算得出：${percent(MODERATE_FROM)} 起为中等，${percent(HIGH_FROM)} 起为高。为计算值，未在患者中验证。`,
  },
  'event-certainty': { found: /把握(?!度)/, plain: '这确为一次运动的可能性：其幅度超出画面噪声的程度。' },
  'cohen-albert': {
    found: /Cohen–Albert/,
    plain: '由临床医生评定的痉挛强度量表，0 至 IV 级。此处仅给出研究中与该级别对应的等级。',
  },
  platysma: { found: /颈阔肌/, plain: '颈部皮下的薄肌，可将口角向下牵拉并绷紧颈部皮肤。' },
  clonic: { found: /阵挛/, plain: `短暂的抽动：不到 ${TONIC_S} 秒即结束。` },
  tonic: { found: /强直/, plain: `持续的痉挛：保持 ${TONIC_S} 秒或更久。` },
  'other-babinski': {
    found: /另一 Babinski 征/,
    plain: '闭眼时同侧眉毛上抬。许多面肌痉挛患者可见；未见此征不说明任何问题。',
  },
  'smallest-twitch': {
    found: /最小抽动/,
    plain: '此画面可见范围的下限。可能存在更小的抽动，但不会被计入。画面越大、越亮、越稳，能看到的抽动越小。',
  },
  interval: {
    found: /95%\s?区间/,
    plain: '由于时间有限，真实数值可能所在的范围：这样得出的范围，100 次中有 95 次包含真实数值。',
  },
  landmarks: { found: /标志点/, plain: '模型在每帧画面中标在面部的点，例如眼睑边缘和口角处。' },
  blepharospasm: { found: /眼睑痉挛/, plain: '双眼不由自主地同时闭合。' },
  synkinesis: { found: /联带运动/, plain: '本不应一起运动的两个面部部位一起运动，例如神经损伤后的口与眼。' },
  myokymia: { found: /肌颤搐/, plain: '皮下肌肉的细微波动，常见于一侧眼睑。' },
  'functional-spasm': { found: /功能性面肌痉挛/, plain: '并无神经或肌肉损伤的痉挛。' },
  'facial-palsy': { found: /面瘫/, plain: '因面部神经损伤而致的一侧面部无力。' },
  tic: { found: /抽动障碍/, plain: '伴有冲动感、可暂时忍住的短暂动作。' },
  provoked: { found: /诱发/, plain: `在按要求做动作之后 ${PROVOKED_S} 秒内开始，而非动作过程中。` },
  spontaneous: { found: /自发/, plain: '自行出现，之前没有动作。' },
  pattern: { found: /模式/, plain: '痉挛的表现方式：少而轻、多为短暂，或多为持续。' },
  tile: { found: /固定患者的画面/, plain: '在通话窗口中将某人的画面固定放大。' },
  detector: { found: /检测方法/, plain: '软件中从画面里找出抽动的部分。' },
};
