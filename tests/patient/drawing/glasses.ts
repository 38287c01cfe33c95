import { bothSides, type Layer, paintLayer, rgba } from './paint';

/** Thin frames. */
export function paintGlasses(scale: number): Layer {
  return paintLayer({ x: -76, y: -24, width: 152, height: 50 }, scale, (ctx, brush) => {
    const rims = bothSides('M10,-4 C10,-18 52,-20 55,-8 C57,10 48,20 33,20 C18,20 10,12 10,-4 Z');
    rims.addPath(bothSides('M55,-8 L72,-12'));
    rims.addPath(bothSides('M10,-5 C6,-9 2,-9 0,-9'));
    brush.soft(rgba([20, 10, 5], 0.35), 1.6, rims, 1.6);
    ctx.strokeStyle = '#2a2624';
    ctx.lineWidth = 1.7;
    ctx.stroke(rims);
    ctx.strokeStyle = rgba([255, 255, 255], 0.25);
    ctx.lineWidth = 0.4;
    ctx.stroke(rims);
  });
}
