import type { NotesWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_NOTES: NotesWords = {
  label: (label) => `患者标识：${label}`,
  consent: (moment) => `患者同意测量：记录于 ${moment}`,
  title: '由临床医生填写',
  notMeasured: '由临床医生观察、询问或填写，并非测量所得。',
  observed: '临床医生所见',
  treatments: '既往治疗（由医生填写）',
  scores: '由医生填写的分级与评分',
  sf36: 'SF-36 或 RAND-36 各维度（0 最差，100 最好）',
  answers: {
    otherBabinski: { yes: '可见“另一 Babinski 征”', no: '已查“另一 Babinski 征”，未见' },
    persistsInSleep: { yes: '睡眠中痉挛持续', no: '睡眠中痉挛停止' },
    suppressible: { yes: '可随意暂时抑制', no: '不能随意抑制' },
  },
  treatment: {
    'botulinum-toxin': '肉毒毒素',
    surgery: '手术（微血管减压术）',
    medication: '药物',
  },
  dayUnknown: '日期未填',
  score: {
    cohenAlbert: 'Cohen–Albert 分级',
    jankovicSeverity: 'Jankovic 量表严重程度',
    jankovicFrequency: 'Jankovic 量表频率',
    hfs7: 'HFS-7 总分',
    hfs8: 'HFS-8 总分',
  },
  outOf: (value, max) => `${value}（满分 ${max}）`,
  domain: {
    'physical-functioning': '生理机能',
    'role-physical': '生理职能',
    pain: '躯体疼痛',
    'general-health': '一般健康状况',
    vitality: '精力',
    'social-functioning': '社会功能',
    'role-emotional': '情感职能',
    'mental-health': '精神健康',
  },
};
