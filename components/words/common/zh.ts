import type { CommonWords } from './words';

/** In Chinese, simplified. */
export const CHINESE_COMMON: CommonWords = {
  disclaimer: '研究原型，并非获批的医疗器械。测量值供临床医生判读，不构成诊断。',
  unnamed: '患者（未读取到姓名）',
  nameNotRead: '未读取到姓名',
  services: {
    meet: 'Google Meet',
    zoom: 'Zoom',
    jitsi: 'Jitsi Meet',
    other: '其他视频通话服务',
    recording: '视频录像',
  },
  gaps: {
    paused: '已暂停',
    'no-face': '画面中没有面部',
    'which-face': '无法确定哪张脸是患者',
    black: '画面全黑：摄像头被遮挡或已关闭',
    'no-frames': '没有收到画面：摄像头关闭、画面冻结或连接中断',
    'late-frames': '画面延迟到达，或本机过于繁忙而来不及测量',
    away: '患者画面消失：摄像头关闭或已离开通话',
    'source-changed': '通话页面更换了画面来源',
    'other-person': '当时观察的是另一个人',
    'call-gone': '通话页面已关闭或重新加载',
    'engine-restart': '测量程序重新启动',
    restart: '扩展程序重新启动',
  },
  regions: { eye: '眼', mouth: '口', platysma: '颈' },
  sides: { left: '患者左侧', right: '患者右侧', both: '双侧', none: '双侧均无' },
  sideLabels: { left: '患者左侧', right: '患者右侧' },
  side: { left: '左', right: '右' },
  parts: { eye: '眼睑', mouth: '口部', platysma: '颈部' },
};
