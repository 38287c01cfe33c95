import { MIN_LENGTH } from '../../../lib/share/passphrase';
import type { FilesWords } from './words';

const OPENING = '正在打开……需要几秒钟。';

/** In Chinese, simplified. */
export const CHINESE_FILES: FilesWords = {
  save: {
    html: { name: '网页', what: '即您所见的报告，任何浏览器均可打开。HTML。' },
    sealed: { name: '加密网页', what: '内容相同，以您设定的密码短语加密，无需联网即可打开。' },
    json: { name: '全部数据', what: '全部测量数据，供其他程序使用。JSON。' },
    events: { name: '抽动表', what: '每次抽动和痉挛各占一行。CSV，使用小数点。' },
    series: { name: '曲线表', what: '测得的曲线，每帧一行。CSV，使用小数点。' },
    fhir: { name: '医院系统', what: '含测量值和病历记录的初步报告。FHIR R4。' },
  },
  copy: {
    note: '病历记录',
    letter: '致全科医生的信',
    copied: '已复制。粘贴前请先阅读：',
    refused: '浏览器拒绝复制。请从此处复制：',
    text: '文本',
  },
  seal: {
    title: '将报告加密保存',
    explained: '生成一个文件，凭您设定的密码短语即可在任何浏览器中打开，无需联网。',
    tell: '请勿与文件一起发送密码短语，应通过其他途径告知收件人。',
    action: '加密并保存',
    cancel: '取消',
  },
  newPassphrase: {
    label: '新密码短语',
    again: '再输入一次',
    suggest: '推荐一个',
    suggestAnother: '换一个',
    writeDown: '请记下，然后输入两次。',
    rule: `至少 ${MIN_LENGTH} 个字符。它不会保存在任何地方：一旦遗失，任何人都无法再打开。`,
    working: '处理中……需要几秒钟。',
    problems: {
      empty: '请先设定密码短语。',
      short: `请使用 ${MIN_LENGTH} 个或更多字符：密文可被他人暗中长期快速试解，必须足够长。`,
      repetitive: '重复的字符过多。请使用几个互不相关的词。',
      differs: '两次输入不一致。',
    },
  },
  enterPassphrase: { label: '密码短语', working: OPENING },
  open: {
    label: '文件',
    what: '由 Hemiscope 保存的网页（无论是否加密）或“全部数据”，或导出的历史记录。已保存的内容不会被替换。',
    sealed: (name) => `${name} 已加密。`,
    action: '打开',
  },
  sealedPage: {
    heading: '加密文档',
    about: '凭发件人告知的密码短语即可在本设备上打开。不会向任何地方发送数据，也无需联网。',
    passphrase: '密码短语',
    show: '显示输入内容',
    open: '打开',
    hint: '区分大小写，空格也算。没有密码短语，任何人都无法打开，包括制作者。此文件中带标记的数据块也可用“age”程序打开。',
    needsScript: '打开本页需要 JavaScript。如果是从电子邮件或预览中打开的，请先保存文件，再用浏览器打开。',
    opening: OPENING,
    failed: {
      'wrong-passphrase': '密码短语不符。请检查大小写和空格，然后重试。',
      damaged: '此文件已损坏：传输途中被截断或被改动。请让发件人重新发送。',
      'no-room': '本设备可用内存不足，无法打开。请关闭其他页面，或在电脑上打开。',
    },
  },
};
