import type { RecordingProblem } from '../../../lib/recording/recording-error';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { codecName, isHevc } from './codec-name';
import type { ProblemWords, RecordingsWords } from './words';

const { clock, fixed } = FORMATS.zh;

const CONVERT = '请转换为 MP4（H.264）格式（例如使用免费软件 HandBrake），然后选择新文件。';
const COPY = '请从手机或相机重新复制该文件';

export const CHINESE_RECORDINGS: RecordingsWords = {
  page: 'Hemiscope：对录像分级',
  stayHere: '视频只留在本机，不上传，也不保留任何内容。',
  drop: {
    title: '将视频拖放到此处，或点击选择',
    kinds: 'MP4 或 MOV（H.264）、WebM。画面中只有一张脸，正视镜头，光线充足。',
  },
  gradeAll: (count) => `全部分级（${count}）`,
  cancelAll: '全部取消',
  held: '报告在浏览器关闭前一直可用。如需保留，请在报告页保存，或存入历史记录。',
  saveResults: '保存结果表',
  resultsWhat: '每个视频一行，可用于研究和统计。CSV。',
  opening: '正在读取…',
  waiting: '排队等待中。',
  grading: '正在分级。',
  starting: '正在启动…',
  progressOf: (name) => `${name} 的进度`,
  left: (leftS) => {
    if (leftS < 1) return '即将完成';
    return leftS < 90 ? `约剩 ${Math.ceil(leftS)} 秒` : `约剩 ${Math.round(leftS / 60)} 分钟`;
  },
  level: '级别：',
  grade: '分级',
  gradeAgain: '重新分级',
  tryAgain: '重试',
  openSummary: '打开报告与复核',
  cancel: '取消',
  remove: '移除',
  removeOf: (name) => `从列表中移除 ${name}`,
  part: {
    legend: '哪一部分',
    whole: '全部',
    clip: (seconds) => `${seconds} 秒`,
    from: '起点',
    fromLabel: '起点（分:秒）',
    wrong: (end) => `请输入早于 ${end} 的分和秒，例如 0:05`,
  },
  facts: ({ durationS, width, height, framesPerS }) =>
    [clock(durationS), `${width}\u00a0×\u00a0${height}`, `每秒 ${fixed(framesPerS)} 帧`].join('，'),
  problem,
};

function problem(what: RecordingProblem): ProblemWords {
  switch (what.kind) {
    case 'empty':
      return { message: '文件为空（0 字节）。', advice: `${COPY}。` };
    case 'unreadable':
      return {
        message: '这不是可读取的视频：文件被截断，或属于其他类型。',
        advice: `${COPY}；如果在原设备上可以播放而此处不行，请转换为 MP4（H.264）。`,
      };
    case 'no-picture':
      return { message: '文件只有声音，没有画面。', advice: '请选择视频文件本身。' };
    case 'codec':
      return isHevc(what.codec)
        ? {
            message: '该视频为 HEVC（H.265），此浏览器在本机上无法解码。',
            advice: `${CONVERT}在 iPhone 上，“设置 › 相机 › 格式 › 兼容性最佳”可使新拍视频可读取。`,
          }
        : { message: `此浏览器无法解码该视频（${codecName(what.codec) ?? '未知格式'}）。`, advice: CONVERT };
    case 'cut-off':
      return {
        message: `文件损坏或被截断：全长 ${clock(what.durationS)}，只能读取前 ${clock(what.readS)}。`,
        advice: `${COPY}。${what.readS >= WINDOW_S ? `或选择在此之前结束的 ${WINDOW_S} 秒进行分级。` : ''}`,
      };
    case 'past-end':
      return { message: `录像全长只有 ${clock(what.durationS)}。`, advice: '请选择更早的起点。' };
    case 'no-face':
      return { message: '未找到面部。', advice: '面部需正对镜头、光线充足，并至少占画面高度的五分之一。' };
    case 'which-face':
      return {
        message: '画面中有多张面孔，无法确定哪一张是患者。',
        advice: '请在“对录像分级”页面上分级，该页面会询问哪一张是患者；或将他人从视频中剪去。',
      };
    case 'engine':
      return { message: `测量中断：${what.words}`, advice: '请重试；若仍然如此，请重启浏览器。' };
  }
}
