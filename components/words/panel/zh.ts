import type { PanelWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_PANEL: PanelWords = {
  watched: '观察对象与画面质量',
  nobodyWatched: '未观察任何人',
  analysed: (who) => `${who}，被分析的部分`,
  px: (width, height) => `${width} × ${height} 像素`,
  watchSomeoneElse: '观察其他人',
  people: {
    label: '通话中的人',
    same: (name) => (name === null ? '是同一个人：继续记录' : `这是${name}：继续记录`),
    somebodyElse: '是其他人：只观察，不记录',
  },
  faces: {
    label: '画面中的面部',
    count: (count) => `画面中有 ${count} 人`,
    one: (number, all) => `第 ${number} 张脸，共 ${all} 张`,
    notRecorded: '不记录：本次问诊属于另一张脸。如需记录这张脸，请结束本次问诊并开始新的问诊。',
    isPatient: '这是患者',
    measured: '正在测量',
    measuredOnly: '正在测量，不记录',
    measure: '测量这张脸',
  },
  consult: {
    label: '问诊',
    phases: {
      idle: '尚未问诊',
      running: '问诊进行中',
      paused: '问诊已暂停',
      ended: '问诊已结束',
      unfinished: '有一次问诊未结束',
    },
    start: '开始问诊',
    startNew: '新的问诊',
    pause: '暂停',
    resume: '继续',
    end: '结束',
    summary: '报告',
  },
  keeping: { more: '删除……', forGood: '无法读取的内容将被永久删除。', remove: '删除' },
  unfinished: {
    label: '未结束的问诊',
    title: '有一次问诊未结束',
    text: (who, moment, clock) =>
      `${who}，开始于 ${moment}，已保留 ${clock}。浏览器或 Hemiscope 关闭时，问诊中断。开始新的问诊之前，请完成或删除它。`,
    finish: '完成并打开报告',
    more: '删除……',
    forGood: '已保留的全部内容将被永久删除。',
    remove: '删除本次问诊',
  },
  keptConsults: '历史记录',
  howItWorks: '工作原理',
};
