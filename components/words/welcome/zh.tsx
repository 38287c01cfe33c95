import { CHINESE_PANEL } from '../panel/zh';
import type { WelcomeWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_WELCOME: WelcomeWords = {
  page: 'Hemiscope：工作原理',
  title: 'Hemiscope 的工作原理',
  what: 'Hemiscope 在您与患者视频通话时，根据患者的视频对面肌痉挛（一侧面部不自主的抽动）进行测量和分级。',
  steps: [
    {
      title: '加入通话，点击图标',
      text: '在 Google Meet、Zoom（网页版）或 Jitsi Meet 中打开通话，然后点击 Hemiscope 图标。通话旁会打开侧边栏，并自动找到患者。在其他网站上，它会先询问是否允许查看。',
    },
    {
      title: '检查画面，引导患者',
      text: (
        <>
          几秒钟内，侧边栏会告诉您画面是否合格；如不合格，会提示应对患者说什么。点击
          <em>{CHINESE_PANEL.consult.start}</em>
          ：侧边栏会给出引导患者静息和做几个动作的话语，并实时显示级别。
        </>
      ),
    },
    {
      title: '复核并分享',
      text: '结束后，请查看所发现的内容，并确定哪些应当计入。然后打印、复制或保存报告，也可以用密码短语加密。在您发送给他人之前，它只留在本机。',
    },
  ],
  privacy: {
    title: '任何内容都不会离开本机',
    text: '画面在此浏览器中测量，随即丢弃。没有服务器，没有账户，也没有使用统计。最近一次问诊的数值和通话中显示的姓名会留在此浏览器中，以免崩溃时丢失，直到下一次问诊开始或浏览器重新启动。您选择保留更久的内容，会用您的密码短语加密。',
  },
  pin: {
    title: '让图标保持可见',
    text: '点击地址栏旁的拼图图标，然后点击 Hemiscope 旁的图钉（在 Edge 中为眼睛图标）。之后只需点击一次即可打开侧边栏。',
  },
  again: `在侧边栏末尾的“${CHINESE_PANEL.howItWorks}”中可以再次找到此页面。`,
};
