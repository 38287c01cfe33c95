import type { FileProblem } from '../../../lib/share/file-error';
import type { ProfileProblem } from '../../../lib/study/profile-error';
import type { ErrorWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_ERRORS: ErrorWords = {
  seal: {
    'wrong-passphrase': '密码短语不符。请检查大小写和空格，然后重试。',
    damaged: '加密文件已损坏：传输途中被截断或被改动。',
  },
  history: {
    'wrong-passphrase': '密码短语不符。请检查大小写和空格，然后重试。',
    'key-damaged': '此历史记录的密钥已损坏，其中的问诊无法读取。如果曾经导出，请删除此历史记录，再导入导出的文件。',
    damaged: '该次问诊的条目已损坏，无法读取。其他问诊不受影响。',
    newer: '此内容由更新版本的 Hemiscope 保存。请更新 Hemiscope 后再打开；其内容未被改动。',
    full: '磁盘空间不足，未能保存。此前保存的内容完好无损。请释放空间后重试，或将本次问诊另存为文件。',
    refused: '浏览器不允许 Hemiscope 在此保存任何内容，例如处于隐私窗口或已关闭网站数据。请改将本次问诊另存为文件。',
    locked: '历史记录已锁定。请先输入密码短语。',
  },
  held: {
    'not-held': '该次问诊已不再保留。请将其另存为文件：文件中包含您的复核。',
    'no-answer': '测量程序在应答之前已停止。请将该次问诊另存为文件，然后重新加载本页。',
  },
  file,
  profile,
  unforeseen: '发生意外错误，操作未完成。请重试；若再次发生，请重新加载本页。',
};

function file(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-ours':
      return '该文件不是由 Hemiscope 保存的，或已被截断。';
    case 'no-consult':
      return '该网页中没有 Hemiscope 问诊，或已被截断。';
    case 'not-a-consult':
      return '该文件不是 Hemiscope 问诊。';
    case 'newer':
      return `该次问诊的格式版本为 ${problem.version}；此 Hemiscope 最高可读取版本 ${problem.readsTo}。请更新 Hemiscope 后再打开。`;
    case 'damaged':
      return `该次问诊已损坏${problem.where === null ? '' : `（位置：${problem.where}）`}，无法打开。`;
  }
}

function profile(problem: ProfileProblem): string {
  switch (problem.kind) {
    case 'no-profile':
      return '该文件不是配置。请选择研究保存的 profile.json。';
    case 'newer':
      return '该配置由更新版本的 Hemiscope 制作。请更新 Hemiscope 后再使用。';
    case 'damaged':
      return `该配置已损坏${problem.where === null ? '' : `（位置：${problem.where}）`}。请从研究中重新保存。`;
    case 'changed':
      return '该配置在研究制作之后被改动：校验和不符。请从研究中重新保存。';
    case 'teaches-nothing':
      return '该配置不含任何可用内容：其研究无法为任何部分提供依据。仍用内置规则。';
  }
}
