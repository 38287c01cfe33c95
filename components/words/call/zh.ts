import { FORMATS } from '../locale-format';
import type { CallWords } from './words';

const { list } = FORMATS.zh;

/** In Chinese, simplified. */
export const CHINESE_CALL: CallWords = {
  states: {
    'no-call': {
      title: '此标签页中没有视频通话',
      advice:
        '请打开 Google Meet、Zoom（网页版）或 Jitsi Meet 通话所在的标签页。如果通话在安装 Hemiscope 之前已经打开，请重新加载一次。',
    },
    looking: { title: '正在寻找患者……', advice: '尚无对方画面。请患者加入通话并打开摄像头。' },
    'call-gone': {
      title: '通话页面已关闭或正在加载',
      advice: '通话恢复后，问诊会自动继续：可在同一标签页，也可在您切换到前台的其他标签页。也可以点击“结束”。',
    },
    paused: { title: '已暂停', advice: '当前不测量。点击“继续”以恢复。' },
    'no-face': { title: '画面中没有面部', advice: '请患者面向摄像头，使整个面部和颈部都在画面中。' },
    'which-face': { title: '哪张脸是患者？', advice: '在您于下方选择之前，不进行任何测量。' },
    black: { title: '画面全黑：摄像头被遮挡或已关闭', advice: '请患者移开摄像头的遮挡，或打开摄像头。' },
    'no-frames': {
      title: '没有收到通话画面',
      advice: '摄像头关闭、画面冻结或连接中断。请询问摄像头是否仍然打开；画面恢复后，Hemiscope 会自动继续。',
    },
    'no-answer': { title: '测量程序没有响应', advice: '它会自动重新启动。' },
  },
  away: (who) => ({
    title: `看不到${who}的画面`,
    advice: '摄像头已关闭，或已离开通话。请患者打开摄像头或重新加入；之后 Hemiscope 会自动继续。',
  }),
  starting: (who) => ({ title: `开始观察：${who}……`, advice: '正在等待最初的画面。' }),
  watching: (who) => `正在观察：${who}`,
  tooPoor: (phrases) => (phrases.length > 0 ? `画面过差：${phrases.join('、')}` : '画面过差，无法分级'),
  failures: {
    'mesh-start': { title: '面部模型无法启动', advice: '请重新加载扩展程序；如仍无法启动，请重新安装。' },
    'mesh-crash': {
      title: '测量程序已停止，且未能重新启动',
      advice: '请关闭并重新打开侧边栏；如仍不行，请重新启动浏览器。',
    },
    'tap-lost': { title: '目前无法从通话中读取画面', advice: '会自动重试。' },
    'bridge-blocked': {
      title: '此通话页面阻断了画面的传递，而此浏览器版本过旧，无法采用另一种方式',
      advice: '请将浏览器更新到 148 或更高版本。',
    },
    'journal-write': {
      title: '本次问诊无法防备崩溃：数据无法写入本机磁盘。',
      advice: '请清理出一些空间。在此之前，问诊一结束请立即保存报告。',
    },
    'journal-damaged': {
      title: '一份保留的问诊无法读取：数据已损坏。',
      advice: '它仍留在本机上。新的问诊不受影响。',
    },
    'journal-newer': {
      title: '一份保留的问诊无法读取：它由更新版本的 Hemiscope 写入。',
      advice: '请更新 Hemiscope 后打开。它仍留在本机上。新的问诊不受影响。',
    },
    'private-window': {
      title: '此通话在无痕窗口中进行：问诊内容不会保留在本机上。',
      advice: '一旦崩溃，问诊将丢失。问诊结束后请立即保存报告。',
    },
  },
  engineStarting: '正在启动 Hemiscope……',
  engineLost: (stale) => ({
    title: '测量程序已停止',
    advice: `正在重新启动。请保持此侧边栏打开${stale ? '；下方所示并非实时数据' : ''}。`,
  }),
  nobody: (host) => ({
    title: `在 ${host} 上看不到任何人的实时画面`,
    advice: ['通话中出现人像后，观察会自动开始。', '如果已经有人像，则说明该网站绘制画面的方式 Hemiscope 无法读取。'],
  }),
  notRecorded: (who) => `当前不记录：本次问诊的对象是${who}。`,
  choose: {
    somebody: '一位未读取到姓名的人',
    whoWatched: '之前观察的人',
    isThis: {
      title: '这是患者吗？',
      advice: '通话页面未说明下方画面是否是您自己。如果画面中是患者，请选择。',
    },
    whoIs: (names) => ({ title: '哪一位是患者？', advice: `通话中有：${list(names)}。请在下方选择患者。` }),
    away: (who) => `${who}不在画面中`,
    there: (names, who, sure) =>
      `通话中现在有：${list(names)}。${
        sure ? `通话页面再次显示该姓名后，会自动重新观察${who}。` : '此网站无法确定谁是谁，因此可能是同一个人。'
      }`,
    recordingWaits: '在此期间不记录。如果是同一个人，请在下方确认。',
    chooseBelow: '如果现在这位是患者，请在下方选择。',
  },
};
