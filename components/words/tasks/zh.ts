import type { TasksWords } from './words';

const TASK: TasksWords['task'] = {
  rest: { name: '静息', noun: '静息', say: '请您整个面部放松，看着摄像头，先不要说话。' },
  'close-eyes': { name: '用力闭眼', noun: '用力闭眼', say: '请您把两只眼睛用力闭紧，保持住，先不要睁开。' },
  'show-teeth': { name: '示齿', noun: '示齿', say: '请您把两边嘴角用力向外咧开，露出牙齿，保持住。' },
  purse: { name: '噘嘴', noun: '噘嘴', say: '请您用力把嘴噘起来，像吹口哨那样，保持住。' },
  'raise-brows': { name: '抬眉', noun: '抬眉', say: '请您尽量把眉毛往上抬，保持住。' },
  speak: { name: '说话', noun: '说话', say: '请您大声、清楚地从一慢慢数到十五。' },
};

/** In Chinese, simplified. */
export const CHINESE_TASKS: TasksWords = {
  title: '引导动作',
  howTo: '由您读出指令，患者跟着做',
  startAll: (clock) => `全部开始（${clock}）`,
  stop: '停止',
  skip: '跳过',
  next: (name) => `接下来：${name}`,
  byItself: '单独做一个动作',
  done: '已完成',
  secondsLeft: '剩余秒数',
  sayToPatient: '请对患者说：',
  inHand: (name) => `${name}。`,
  task: TASK,
  relax: '好，放松。看着摄像头，整个面部都不要用力。',
  phase: {
    rest: '静息中：此时出现的为自发。',
    move: '患者正按要求做动作：不计入。',
    watch: '动作后观察：此时出现的计为诱发。',
  },
  during: { rest: '静息时', provoked: '诱发', voluntary: '按要求做动作时，不计入' },
  insisted: '按要求做动作时，由医生计入',
  head: { task: '动作', began: '开始', during: '动作期间', after: '动作之后' },
  sentence: (counted, after, voluntary, insisted) =>
    [
      `计入抽动和痉挛 ${counted} 次`,
      after.length > 0
        ? `，其中诱发 ${after.reduce((sum, { count }) => sum + count, 0)} 次：${after.map(({ kind, count }) => `${TASK[kind].noun}后 ${count} 次`).join('，')}。`
        : '，均非由动作诱发。',
      voluntary > 0 ? `另有 ${voluntary} 次始于按要求做的动作之中，不计入。` : '',
      insisted > 0 ? `另有 ${insisted} 次始于按要求做的动作之中，由临床医生判定计入。` : '',
    ].join(''),
  rule: (provokedS) => `动作期间开始的抽动和痉挛不计入；动作结束后 ${provokedS} 秒内的计为诱发；静息时的为自发。`,
};
