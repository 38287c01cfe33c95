import type { Look } from '../look';
import { BLACK, mix, type Rgb } from './paint';

export interface Palette {
  skin: Rgb;
  light: Rgb;
  shade: Rgb;
  deep: Rgb;
  blush: Rgb;
  lip: Rgb;
  hair: Rgb;
  hairLight: Rgb;
  iris: Rgb;
}

const SKINS: Record<Look['skin'], Record<'skin' | 'light' | 'shade' | 'blush' | 'lip', Rgb>> = {
  fair: {
    skin: [229, 186, 163],
    light: [249, 220, 203],
    shade: [171, 116, 95],
    blush: [218, 128, 114],
    lip: [184, 100, 95],
  },
  medium: {
    skin: [212, 162, 131],
    light: [238, 199, 170],
    shade: [146, 94, 70],
    blush: [200, 112, 92],
    lip: [168, 88, 80],
  },
  olive: {
    skin: [190, 145, 110],
    light: [222, 183, 148],
    shade: [124, 82, 56],
    blush: [176, 98, 74],
    lip: [150, 80, 70],
  },
  dark: { skin: [128, 84, 60], light: [170, 120, 90], shade: [72, 42, 30], blush: [140, 70, 52], lip: [124, 66, 60] },
};

const HAIRS: Record<Look['hair'], Record<'hair' | 'hairLight', Rgb>> = {
  grey: { hair: [112, 108, 106], hairLight: [196, 192, 188] },
  brown: { hair: [70, 46, 33], hairLight: [146, 104, 74] },
  black: { hair: [26, 22, 22], hairLight: [74, 66, 64] },
  auburn: { hair: [92, 44, 26], hairLight: [170, 98, 62] },
};

const IRISES: Record<Look['iris'], Rgb> = { brown: [96, 62, 38], blue: [92, 126, 150], green: [106, 116, 84] };

export function paletteOf(look: Look): Palette {
  const skin = SKINS[look.skin];
  return { ...skin, deep: mix(skin.shade, BLACK, 0.5), ...HAIRS[look.hair], iris: IRISES[look.iris] };
}
