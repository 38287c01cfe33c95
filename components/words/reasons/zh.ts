import type { Reason, ReasonWords } from './words';

const PIN = '请固定患者的画面，使其以更高清晰度传输。';

/** @param patient as it goes on after “请患者” and after “请” */
function reason(phrase: string, patient: string | null, doctor: string | null = null): Reason {
  const advice = [patient && `请患者${patient}。`, doctor].filter(Boolean).join('');
  return { phrase, say: patient && `请${patient}。`, doctor, advice };
}

/** In Chinese, simplified. */
export const CHINESE_REASONS: ReasonWords = {
  issues: {
    'frame-rate': reason('每秒帧数过低', '增加照明，关闭其他程序，并靠近路由器', '请固定患者的画面。'),
    'face-size': reason('面部在画面中过小', '靠近摄像头', '请固定患者的画面，并放大通话窗口。'),
    light: reason('面部过暗', '让光线从正面均匀照到面部，背后不要有明亮的窗户'),
    pose: reason('头部偏转', '正视摄像头，摄像头与眼睛同高'),
    'face-lost': reason('面部频繁丢失', '将整个面部和颈部保持在画面中，不要有手或头发遮挡'),
  },
  hindrances: {
    starting: reason('画面噪声尚未估计完成', null, '请等待几秒钟。'),
    'not-seen': reason('位于画面外或被遮挡', '露出整个面部和颈部，不要有手、头发、口罩或围巾遮挡'),
    outside: reason('不在画面中', '向后靠，或将摄像头向下倾斜，直到能看到颈部'),
    covered: reason('被衣领、头发或手遮挡', '解开衣领，并将头发从颈部拨开'),
    smooth: reason('皮肤缺少可追踪的纹理', '在一侧放置光源，并关闭美颜和背景特效', PIN),
    'mouth-moving': reason('说话、咀嚼或微笑', '放松面部，20 秒内不要说话'),
    gaze: reason('视线移动', '注视一点（最好是摄像头）20 秒'),
    'head-moving': reason('头部移动', '向后靠，并保持头部不动 20 秒'),
    'eyes-closed': reason('双眼闭合时间超过一次眨眼', '尽量睁开眼睛', '如患者无法做到，请记录。'),
    task: reason('按要求做动作', null, '按要求做的动作不计入。请等待动作结束。'),
    noise: reason('画面噪声过大', '在正面增加均匀的照明，并关闭美颜和背景特效', PIN),
  },
  noFrames: reason('没有收到通话画面', '检查摄像头是否已打开', '如果通话中能看到患者，请固定患者的画面。'),
  tooRarely: '可评估的时间过少',
  sentence: (phrase) => `${phrase}。`,
  notAssessed: (region, hasS, neededS, why) =>
    `${{ eye: '眼睑', mouth: '口部' }[region]}可评估时间仅 ${hasS} 秒，至少需要 ${neededS} 秒${why === null ? '' : `：${why}`}。`,
  restTheFace: '请患者放松面部，注视摄像头 20 秒。',
  tooShort: (hasS, neededS) => `时间过短：仅测得 ${hasS} 秒，至少需要 ${neededS} 秒。`,
  goOn: '请继续测量。',
};
