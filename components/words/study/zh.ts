import type { StudyWords } from './words';

export const CHINESE_STUDY: StudyWords = {
  page: 'Hemiscope：生成研究报告',
  title: '生成研究报告',
  what: '根据已分级的录像和专家的评定，得出一致性、阈值、颈阔肌决策树、模式及其与生活质量和疗效的关系。全部在本机完成。',
  toOptions: '选项：分级所依据的规则',
  english: {
    report: '研究报告及其图表和文件为英文。',
    problems: '需要更正的内容以英文说明。',
  },
  results: {
    title: '1. Hemiscope 的分级结果',
    note: '由批量分级命令（npm run grade）写出的文件：.csv 或 .ndjson',
    holds: ({ clips, unmeasured }) => `${clips} 段录像${unmeasured > 0 ? `，其中 ${unmeasured} 段未能测量` : ''}。`,
  },
  human: {
    title: '2. 专家评定与疗效',
    note: '一个 .csv 文件，包含 clip、patient、rater、cohen_albert、s1_level、hfs8、sf36_…、outcome 各列。没有该文件时，仅对患者分组。',
    holds: ({ clips, patients, raters }) => `${patients} 名患者的 ${clips} 段录像，${raters} 名评定者。`,
  },
  toMend: '：需要更正',
  more: (count) => `另有 ${count} 处类似问题。`,
  place: ({ line, column }) => {
    const parts = [line === null ? null : `第 ${line} 行`, column === null ? null : `${column} 列`];
    const named = parts.filter((part) => part !== null).join('，');
    return named === '' ? '' : `${named}：`;
  },
  name: '研究名称',
  author: '研究负责人（写入配置）',
  make: '生成报告',
  demo: '用合成队列试用',
  starting: '正在启动…',
  steps: {
    checking: '正在合并分级结果与专家评定',
    grades: '按 Chan et al. 制作图表',
    patterns: '按 Al Menabbawy 等人的方法分组',
    raters: '比较评定者与重复录像',
  },
  failed: '研究未能生成。需要更正：',
  brokeOff: '研究未能生成：计算中断。请重试；若仍然如此，请重启浏览器。',
  ready: '报告已生成。',
  save: {
    report: '保存报告（网页）',
    data: '保存数据（JSON）',
    profile: '保存用于分级的配置',
    which: '选择图',
    allFigures: '全部图（ZIP）',
    figures: '保存图（SVG）',
  },
};
