import { CHINESE_COMMON } from '../common/zh';
import { CHINESE_GRADE } from '../grade/zh';
import { FORMATS } from '../locale-format';
import type { ReviewWords } from './words';

const { percent, duration, fixed } = FORMATS.zh;

const { regions, sides } = CHINESE_COMMON;
const { shareOf } = CHINESE_GRADE;

/** In Chinese, simplified. */
export const CHINESE_REVIEW: ReviewWords = {
  title: '签署前复核',
  lookedAt: (looked, all) => `已查看 ${looked}/${all}`,
  automatic: '自动',
  reviewed: '复核后',
  highest: (windowS) => `最高 ${windowS} 秒`,
  whole: '整次问诊',
  noLevel: '无级别',
  level: (level, atLeast, side) => {
    const figure = `${atLeast ? '至少 ' : ''}${level} 级`;
    if (side === null) return figure;
    return `${figure}，${sides[side]}`;
  },
  place: (side, region) => `${sides[side]}${regions[region]}`,
  at: (place, clock) => `${place}，${clock}`,
  join: '；',
  chooseSide: '侧别',
  chooseRegion: '部位',
  state: { open: '未查看', accepted: '已接受', rejected: '已排除', changed: '已移动', added: '手动添加' },
  timeline: '本次问诊的事件，按时间排列',
  item: (place, clock, state) => `${place}，${clock}，${state}`,
  noEvent: (clock) => `无事件，${clock}`,
  previous: '上一个',
  next: '下一个',
  howToAdd: '如果看到未标出的抽动，请在时间轴的相应位置点击。',
  notFound: '软件未检出。',
  measured: ({ tonic, region, depth, lengthS, certainty }) =>
    `${tonic ? '持续性' : '短促'}，幅度为${shareOf(percent(depth), region)}，${duration(lengthS)}，把握度 ${percent(certainty)}`,
  foundAt: (place) => `检出位置：${place}`,
  inMovement: {
    notCounted: '它始于患者按您的要求做动作之时，因此不计入。如果确为痉挛，请将其计入。',
    counted: '它始于患者按您的要求做动作之时；由您判定，已计入。',
    rejected: '它始于患者按您的要求做动作之时。',
  },
  accept: '接受',
  countIt: '计入',
  reject: '排除',
  remove: '删除',
  undo: '撤销',
  nothingHere: '此处未检出事件。您看到了吗？',
  nothingHereInMovement: '此处患者正按要求做动作，软件不计入任何事件。您添加的事件由您判定，会计入。',
  earlier: '提前十分之一秒',
  later: '推后十分之一秒',
  add: '添加抽动',
  face: (atS) => `峰值${atS < 0 ? '前' : '后'} ${fixed(Math.abs(atS), 1)} 秒的面部`,
  sincePeak: (atS) => `${atS < 0 ? '−' : '+'}${fixed(Math.abs(atS), 1)}\u00a0秒`,
  inMemory: '仅在内存中，关闭浏览器即消失。只有勾选的才会保存。',
  putIntoSummary: '将这些图片放入报告',
  inSummary: '这些图片已放入报告；打印或另存为网页时也包含在内。',
  signed: (name, moment) => `已复核并签署${name === null ? '' : `：${name}`}，${moment}。`,
  locked: '已锁定，患者标识、同意、您的观察和图片也一并锁定。如需修改，请重新打开。',
  reopen: '重新打开',
  name: '您的姓名',
  optional: '选填',
  sign: '签署',
  beforeSigning: (open) => {
    const rest = '签署之前，一切均为初步结果。签署后，事件、患者标识、同意、您的观察和图片的选择均被锁定。';
    return open > 0 ? `有 ${open} 个事件未查看，按检出结果计入。${rest}` : rest;
  },
  impossible: '本次问诊由旧版 Hemiscope 记录，其中没有复核所需的数据。可以阅读和保存，但不能复核或签署。',
  summary: {
    preliminary: '初步结果：数值由软件自动得出，未经临床医生复核和签署。',
    follow: '以下为复核后的数值。',
    automatic: (highest, whole) => `自动结果：最高 20 秒：${highest}；整次问诊：${whole}。`,
    done: ({ accepted, rejected, changed, added, untouched }) => {
      const parts = [
        [accepted, '接受'],
        [rejected, '排除'],
        [changed, '移至另一侧或另一部位'],
        [added, '手动添加'],
        [untouched, '保留原样'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${words} ${count} 个`);
      return `事件：${said.length > 0 ? said.join('，') : '未检出事件'}。`;
    },
    pictures: '事件前后的面部图片',
    picturesBy: '由临床医生放入。图片中可见患者面部：请将本页视同照片妥善保管。',
    picturesGone: (count) => `另有 ${count} 个事件的图片曾被放入，但已不再保留；仅见于当时打印或保存的页面。`,
  },
};
