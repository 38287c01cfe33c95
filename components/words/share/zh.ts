import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { mapped } from '../../basics/mapped';
import { reasonWords } from '../../grade/reason-words';
import { CHINESE_COMMON } from '../common/zh';
import { CHINESE_GRADE } from '../grade/zh';
import type { LocaleFormat } from '../locale-format';
import { CHINESE_NOTES } from '../notes/zh';
import { CHINESE_REASONS } from '../reasons/zh';
import { CHINESE_TASKS } from '../tasks/zh';
import type { ShareWords } from './words';

/** In Chinese, simplified. */
export function chineseWords(f: LocaleFormat): ShareWords {
  return {
    format: f,
    join: '；',
    space: '',
    colon: '：',
    inBrackets: (text) => `（${text}）`,
    disclaimer: CHINESE_COMMON.disclaimer,
    unreviewed: '数值由软件自动得出，未经临床医生复核。',
    reviewed: (name, moment) => `已由临床医生${name === null ? '' : `（${name}）`}复核，${moment}签署。`,
    automatic: '复核前的自动结果',
    oldVersion: '由旧版 Hemiscope 测量，仅采用已发表的规则。该规则在视频通话中计数偏多，故此处不给出级别。',
    levels: CHINESE_GRADE.levels,
    none: CHINESE_GRADE.none,
    atLeast: CHINESE_GRADE.atLeastLevel,
    mouthNotAssessed: CHINESE_GRADE.mouthNotAssessed,
    platysmaInferred: CHINESE_GRADE.platysmaInferred,
    platysmaSeen: CHINESE_GRADE.platysmaSeen,
    notGradable: CHINESE_GRADE.notGradable,
    reason: (reason) => reasonWords(reason, CHINESE_REASONS).phrase,
    sides: CHINESE_COMMON.sides,
    certainty: CHINESE_GRADE.certainty,
    cohenAlbert: CHINESE_GRADE.cohenAlbert,
    regions: CHINESE_COMMON.regions,
    services: CHINESE_COMMON.services,
    observations: mapped(CHINESE_GRADE.observations, ({ title }) => title),
    hindrances: mapped(CHINESE_REASONS.hindrances, ({ phrase }) => phrase),
    notes: CHINESE_NOTES,
    note: {
      title: '面肌痉挛：视频通话中的软件测量',
      titleOfRecording: '面肌痉挛：视频录像中的软件测量',
      who: (name) => (name === null ? '患者：未读取到姓名' : `患者（通话中显示的名称）：${name}`),
      lasted: (clock) => `时长 ${clock}`,
      highest: '最高级别（S1 分级，0–3）',
      window: (clock) => `${clock} 之前 ${WINDOW_S} 秒内`,
      whole: '整个测量过程',
      neverGraded: `没有连续 ${WINDOW_S} 秒可供分级`,
      held: '各级别持续时间',
      heldLevel: (level, clock) => `${level} 级 ${clock}`,
      heldNone: (clock) => `有测量但无法分级 ${clock}`,
      rate: ({ perMinute, low, high }) => `${f.number(perMinute)} 次/分（95% 区间 ${f.number(low)}–${f.number(high)}）`,
      bySide: (left, right) => `左 ${left}，右 ${right}`,
      depth: (region, mean, largest) =>
        `幅度平均为${CHINESE_GRADE.depthOf[region]}的 ${f.percent(mean)}，最大 ${f.percent(largest)}`,
      sustained: (count, share) => `持续性收缩 ${count} 次（占时间 ${f.percent(share)}）`,
      noTwitch: (assessedS) => `可评估的 ${f.number(assessedS)} 秒内未见抽动`,
      visibleFrom: (region, share) => `可见下限为${CHINESE_GRADE.depthOf[region]}的 ${f.percentUp(share)}`,
      notAssessed: (why) => (why === null ? '未评估' : `未评估（${why}）`),
      tasks: '任务',
      rested: (forS, count) => `按要求静息 ${f.number(forS)} 秒内抽动 ${count} 次`,
      provoked: (task, count) => `${CHINESE_TASKS.task[task].noun}后诱发 ${count} 次`,
      voluntary: (count) => `动作过程中 ${count} 次，不计入`,
      insisted: (count) => `动作过程中 ${count} 次，由临床医生判定计入`,
      signs: '体征',
      synchrony: (share) => `${f.percent(share)} 的眼部抽动伴口角同时抽动`,
      browUp: (up, judged) => `${judged} 次眼部抽动中 ${up} 次伴眉毛上抬`,
      blinks: (perMinute) => `眨眼 ${f.number(perMinute)} 次/分`,
      observed: '请留意',
      picture: (framesPerS, eyeToEyePx, measuredShare) =>
        `画面：${f.number(framesPerS)} 帧/秒，${eyeToEyePx === null ? '' : `双眼外眦间距 ${f.number(eyeToEyePx)} 像素，`}${f.percent(measuredShare)} 的时间测得面部。`,
      limits: '左右均以患者自身为准。0 级不能排除面肌痉挛。',
      method: (app, version) => `Hemiscope ${app}，方法版本 ${version}。`,
    },
    letter: {
      title: '致全科医生：一次视频通话测量的结果说明',
      titleOfRecording: '致全科医生：一次视频录像测量的结果说明',
      seen: '所见',
      certain: '把握有多大',
      why: '为何需要专科检查',
      not: '不代表什么',
      eye: (side, rate) => {
        const who = { left: '左眼眼睑', right: '右眼眼睑', both: '双眼眼睑', none: '眼睑' }[side];
        if (rate === null) return `${who}有抽动。`;
        return `${who}每分钟约抽动 ${f.number(rate.perMinute)} 次（计入偶然误差，为 ${f.number(rate.low)}–${f.number(rate.high)} 次）。`;
      },
      mouth: (together) =>
        together === null ? '口角也有抽动。' : `口角也有抽动，${f.percent(together)} 的眼睑抽动与口角抽动同时发生。`,
      mouthNotJudged: '口部无法判断，因此受累范围可能不止眼部。',
      platysma: {
        clinician: '颈部的颈阔肌也受累：由临床医生看到。',
        pixels: '颈部的颈阔肌也受累：在画面中可见。',
        inferred: '未能看到颈部的颈阔肌是否受累；软件根据眼部和口部的抽动推断其受累。',
      },
      sustained: (count) => `其中 ${count} 次为超过 1 秒的持续性收缩。`,
      level: (level, atLeast) =>
        `按 S1 分级（0 无抽动，1 眼，2 眼和口，3 另有颈部），为${atLeast ? '至少 ' : ' '}${level} 级。`,
      none: {
        noTwitch: '未见抽动。',
        beyondChance: '见到少量运动，但未超出健康人面部也可能出现的程度。',
        mouthOnly: '口角有抽动，眼部没有。该分级从眼部开始，故为 0 级。',
      },
      visibleFrom: (share) =>
        `此画面能显示幅度达到睑裂高度 ${f.percentUp(share)} 的眼睑抽动；更小的抽动可能存在而未被看到。`,
      notGradable: '画面条件不足以分级。',
      certainty: (word, share) =>
        `软件对该级别给出的把握度为${{ low: '低', moderate: '中等', high: '高' }[word]}（${share}）。这是计算值，并非在患者中验证过的准确率。`,
      judged: (framesPerS, eyeS) => `画面每秒 ${f.number(framesPerS)} 帧；眼部可供判断的时间为 ${f.number(eyeS)} 秒。`,
      whyOneSided:
        '从眼周开始并累及口角的单侧面部抽动，是面肌痉挛的典型表现。抽动障碍、面部肌颤搐、眼睑痉挛以及面瘫后的联带运动外观上可能相似，只有神经科检查才能鉴别，常需磁共振检查以查明病因。',
      whyEyeAlone:
        '仅单眼眼睑抽动多为良性且可自行消退（眼睑肌颤搐），但面肌痉挛也大多由此起病。若抽动持续数周、加重或扩展至面颊或口角，宜请神经科检查。',
      whyBothSides: '双侧抽动在面肌痉挛中少见（不到 5% 的患者），还应考虑眼睑痉挛等其他原因，需要神经科检查。',
      whyAnyway: '如果病史或您亲眼所见提示单侧面部抽动，则无论本次测量结果如何，都宜请神经科检查。',
      treatable: '面肌痉挛有良好的治疗方法：注射肉毒毒素，部分患者适合手术（微血管减压术）。',
      notDiagnosis: '这不是诊断。',
      notSeverity: '级别只说明面部哪些部位抽动，并不说明患者受困扰的程度。',
      notExcluded: '不能排除面肌痉挛：痉挛时有时无。',
      notExamined: '未检查面部肌力和感觉、听力以及眼球运动。',
    },
  };
}
