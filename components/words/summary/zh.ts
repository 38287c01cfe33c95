import { GOOD_EYE_TO_EYE_PX, GOOD_FRAMES_PER_S } from '../../../lib/measure/quality-limits';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import type { SummaryWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_SUMMARY: SummaryWords = {
  page: 'Hemiscope：报告',
  title: '面肌痉挛：问诊报告',
  oldVersion: '本次问诊由旧版 Hemiscope 测量，仅采用已发表的规则。该规则在视频通话中计数偏多：请谨慎看待其级别。',
  messages: {
    notNamed: { title: '未指定问诊', advice: '请从侧边栏打开报告。' },
    unreadable: { title: '无法读取该次问诊', advice: '请重新加载本页。' },
    notHeld: {
      title: '该次问诊已不再保留',
      advice:
        'Hemiscope 将问诊保留到浏览器重新启动为止；扩展程序重新启动后只保留最近一次。下次请另存为文件，或保存到历史记录。',
    },
  },
  reviewNotKept: (why) => `您的复核仅保留在本页。${why}`,
  actions: {
    label: '报告',
    print: '打印',
    save: '另存为……',
    copy: '复制……',
    keep: '保存到历史记录',
    heldUntil: '如不另存或保存，仅保留到浏览器关闭为止。',
    named: '文件和文本会显示通话中的名称和您填写的内容，表格则都不含。没有密码短语，任何人都无法阅读加密网页。',
    space: '',
  },
  facts: {
    participant: '参与者（通话中显示的名称）',
    label: '患者标识',
    call: '视频通话',
    began: '开始（当地时间）',
    made: '录制时间（据文件，当地时间）',
    part: {
      title: '测量的部分',
      all: (clock) => `全部 ${clock}`,
      some: (from, to, of) => `${from} 至 ${to}，共 ${of}`,
    },
    lasted: '时长',
    consent: '患者同意测量',
    noted: '记录于 ',
  },
  highest: {
    title: '达到的最高级别',
    window: (windowS, clock) => `在 ${clock} 之前的 ${windowS} 秒内，为最后一次达到该级别。`,
    never: (windowS) => `没有连续 ${windowS} 秒可供分级。`,
  },
  timeline: {
    title: '级别随时间的变化',
    legend: (windowS, ours) =>
      [
        ...(ours ? [`粗线：此前 ${windowS} 秒的级别；虚线：至少为该级别。`] : []),
        '灰色宽线：已发表规则给出的级别。阴影：未测量。',
        ...(ours ? ['斜线：有测量但无法分级。'] : []),
        '空白：时间尚早，未能分级。',
      ].join(''),
  },
  quality: {
    title: '画面质量',
    framesPerS: '每秒帧数',
    eyeToEye: '双眼外眦间距',
    notMeasured: '未测量',
    faceMeasured: '测得面部',
    pausesAside: '不计暂停',
    preCheck: '开始前的检查',
    judged: { eye: '可评估眼睑', mouth: '可评估口部', platysma: '可评估颈部' },
    ofThat: (why) => `占其中${why === null ? '' : `（${why}）`}`,
    gaps: '未测量的时段',
  },
  evidence: { highest: '最高级别的依据', whole: '整次问诊的总体结果' },
  reference: { title: '对照：已发表的规则应用于整段记录', without: '测量过少，无法运行该规则。' },
  traces: {
    title: '曲线',
    nothing: '未测得任何数据。',
    legend: (signals, asked) =>
      [
        `眼睑闭合占睑裂高度的 %（眨眼部分已截去），口角牵拉占口裂宽度的 %${signals ? '' : '，均由面部特征点得出'}。`,
        '左右以患者自身为准。',
        `短线：抽动，横条：持续性痉挛${signals ? '' : '；“规则”：已发表规则的结果'}。`,
        `阴影：无画面。斜线：未评估${asked ? '，或正按要求做动作' : ''}。`,
      ].join(''),
  },
  method: {
    title: '方法与局限',
    names: {
      ours: 'Hemiscope：眼睑、口角和颈部周围的像素运动',
      published: 'Chan et al. 已发表的规则',
      withStudy: 'Chan et al. 已发表的规则，采用某项研究的阈值',
    },
    version: (name, version) => `${name}，版本 ${version}`,
    line: (ours, reference, app) => `${ours}；${reference === null ? '' : `对照：${reference}；`}Hemiscope ${app}。`,
    sources:
      '面部特征点：MediaPipe FaceMesh（含注意力模块）。级别：Chan et al. 的 S1 分级，“Automated Grading Hemifacial Spasm Using Smartphone Cameras”。',
    limitsOfOurs: [
      '未在患者中验证。检测方法是在绘入抽动的健康面部和绘制的患者上开发的。',
      '0 级表示未见到此画面所能显示大小的抽动；更小的抽动可能存在。',
      '把握度是我们根据所见内容、时长和清晰程度自行计算的，并非实测的准确率。',
      '仅为推断的颈阔肌受累只能得到“至少 2 级”，不会得到 3 级。',
      '观察结果仅为提示。此处的任何内容都不能将面肌痉挛与抽动障碍、肌颤搐、眼睑痉挛或面瘫后联带运动区分开。',
    ],
    limitsOfAny: [
      `适用于每秒至少 ${GOOD_FRAMES_PER_S} 帧、双眼外眦间距至少 ${GOOD_EYE_TO_EYE_PX} px 的画面；低于此值会遗漏小的抽动。`,
      `级别只说明此前 ${WINDOW_S} 秒的情况，不代表患者的整体病情。`,
      '仅为“推断”的颈阔肌受累基于决策树，其分支由我们设定：论文中并未给出。',
      '左右以患者自身为准，前提是通话传送的画面未经镜像。',
    ],
  },
  events: { title: (count) => `抽动和痉挛（${count}）`, none: '未发现。' },
};
