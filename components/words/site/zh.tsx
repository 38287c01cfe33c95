import type { SiteWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_SITE: SiteWords = {
  elsewhere: '通话在其他网站上？请将其标签页切换到前台，然后点击工具栏中的 Hemiscope 按钮。',
  known: (host) => (
    <>您的浏览器不允许 Hemiscope 读取 {host} 上的视频：对该网站的访问权限已被关闭。您可以重新允许；画面只留在本机。</>
  ),
  unknown: (host) => <>通话在 {host} 上？Hemiscope 不认识该网站。您可以允许它读取那里的视频；画面只留在本机。</>,
  refused: '未获允许',
  notAsked: '浏览器没有询问',
  seesNothing: (host) => <>Hemiscope 在 {host} 上看不到任何内容。</>,
  afterNo: '如果您改变主意，请点击按钮，并在浏览器询问时选择“允许”。画面只留在本机。',
  afterNotAsked: '浏览器的设置可能禁止了该网站。可以手动更改，有些电脑上只有管理员才能更改。',
  enable: '在此网站上启用',
  askAgain: '再次询问',
  bySettings: '在浏览器设置中允许',
  steps: (host) => [
    '右键点击工具栏中的 Hemiscope 图标，选择“管理扩展程序”。',
    `在“网站访问权限”中允许 ${host}。`,
    '返回并重新加载通话页面。',
  ],
  allowed: (host) => `您已允许 Hemiscope 读取 ${host} 上的视频。`,
  disable: '在此网站上停用',
};
