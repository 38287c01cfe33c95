import type { ClinicianWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_CLINICIAN: ClinicianWords = {
  patient: {
    region: '患者',
    label: '患者标识',
    placeholder: '姓名缩写或您的编号，选填',
    consents: '患者同意',
    toWhat: '接受测量，选填',
    ticked: (moment) => `${moment} 勾选`,
    next: '下一位患者',
  },
  title: '您的观察',
  optional: '选填',
  entered: (count) => `已填 ${count} 项`,
  seenOrAsked: '所见与询问',
  platysmaElsewhere: '您对颈阔肌的判断请在“依据”一栏填写：它会改变级别。',
  question: {
    otherBabinski: {
      label: '“另一 Babinski 征”',
      yes: '可见',
      no: '未见',
      hint: '一侧闭眼时同侧眉毛上抬。支持面肌痉挛，不支持眼睑痉挛；未见此征不能说明任何问题。',
    },
    persistsInSleep: {
      label: '睡眠中',
      yes: '痉挛持续',
      no: '痉挛停止',
      hint: '由患者本人或同睡者讲述。面肌痉挛在睡眠中仍会持续；多数抽动障碍和功能性痉挛则不会。',
    },
    suppressible: {
      label: '可随意抑制',
      yes: '可暂时抑制',
      no: '不能',
      hint: '请患者试着忍住不抽。抽动障碍可以暂时忍住，但会越来越难受；面肌痉挛不能。',
    },
  },
  treatments: '既往治疗',
  add: '添加',
  addTreatment: (kind) => `添加${kind}`,
  remove: '删除',
  removeTreatment: (kind) => `删除${kind}`,
  treatment: { 'botulinum-toxin': '肉毒毒素', surgery: '手术', medication: '药物' },
  day: '日期',
  note: '备注',
  notePlaceholder: '如制剂和剂量',
  scores: '分级与问卷',
  scoreHint: {
    cohenAlbert:
      '由您自行分级，简述如下：0：无痉挛；I–II：受刺激时眨眼增多，或轻微颤动而无妨碍；III：痉挛明显可见，有一定妨碍；IV：痉挛使阅读、驾驶等日常活动无法进行。',
    jankovicSeverity: '痉挛的强度，从 0（无）到 4（严重，致残）。',
    jankovicFrequency: '痉挛的频率，从 0（从不）到 4（几乎持续不断）。',
    hfs7: '面肌痉挛生活质量问卷，7 题，每题 0–4 分。总分越高，负担越重。',
    hfs8: '面肌痉挛生活质量问卷，8 题，每题 0–4 分。总分越高，负担越重。',
  },
  sf36: {
    label: 'SF-36 或 RAND-36 各维度得分',
    hint: '一般健康问卷：八个维度各有一个 0（最差）到 100（最好）的得分。',
  },
  domainsEntered: (count) => `${count}/8`,
  about: (label) => `说明：${label}`,
  wrongScore: ({ min, max, whole }) => `请填 ${min} 到 ${max} 之间的${whole ? '整数' : '数'}。未保存。`,
  wrongDay: (firstYear) => `请填 ${firstYear} 年至今天之间的日期。未保存。`,
  locked: '本次问诊的复核已签署：患者标识、同意和观察内容随之锁定。如需修改，请在报告页重新打开复核。',
};
