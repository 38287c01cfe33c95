import type { CheckWords } from './words';

const ofItem = (phrase: string, item: string | null) => (item === null ? `：${phrase}` : `。${item}：${phrase}`);

/** In Chinese, simplified. */
export const CHINESE_CHECK: CheckWords = {
  label: '画面检查',
  running: '正在检查画面……',
  atMostS: (seconds) => `最多 ${seconds}`,
  say: '请对患者说：',
  doYourself: '请您操作：',
  again: '重新检查',
  items: {
    'face-lost': '找到面部',
    light: '光线',
    'face-size': '面部大小',
    'frame-rate': '帧率',
    pose: '头部偏转',
    steadiness: '头部移动',
    eye: '眼睑',
    mouth: '口部',
    platysma: '颈部',
  },
  verdicts: { good: '良好', fair: '偏弱', poor: '过差', unknown: '未知' },
  titles: {
    unknown: '无法评价画面',
    good: '画面良好',
    goodFrom: (share) => `画面良好：可显示幅度达睑裂高度 ${share} 的眼睑抽动`,
    poor: (phrase, item) => `画面过差，无法分级${ofItem(phrase, item)}`,
    goodForFace: (phrase, item) => `眼睑和口部良好${ofItem(phrase, item)}`,
    weak: (phrase, item) => `可分级，但偏弱${ofItem(phrase, item)}`,
  },
  framesPerS: (figure) => `${figure}\u00a0帧/秒`,
  px: (figure) => `${figure}\u00a0像素`,
  from: (share) => `${share}\u00a0起`,
  atLeast: (figure) => `至少\u00a0${figure}`,
  atMost: (figure) => `至多\u00a0${figure}`,
  quality: {
    label: '画面质量',
    nothingYet: '画面：尚未测得数据',
    verdict: (verdict) => `画面${verdict}`,
  },
};
