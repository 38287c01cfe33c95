import type { FromSharedCanvas, TileRect, ToSharedCanvas } from './zoom-canvas-messages';

/** Draws all tiles of a Zoom meeting into one WebGL canvas, each frame as it comes. */

const ctx = self as unknown as DedicatedWorkerGlobalScope;
let gl: WebGLRenderingContext | null = null;
let tiles: [key: string, rect: TileRect][] = [];
/** The newest picture of each tile: the drawing buffer is not kept, so every tile is drawn each time. */
const pictures = new Map<string, WebGLTexture>();
const readers = new Map<string, ReadableStreamDefaultReader<VideoFrame>>();
const OTHERS_ALONE_MS = 90;
let drawnMs = 0;

ctx.onmessage = ({ data }: MessageEvent<ToSharedCanvas>) => {
  if (data.kind === 'open') {
    gl = openWebgl(data.canvas);
  } else if (data.kind === 'layout' && gl) {
    tiles = data.tiles;
    gl.canvas.width = data.width;
    gl.canvas.height = data.height;
    drawTiles();
  } else if (data.kind === 'show') {
    void show(data.tile, data.frames);
  } else if (data.kind === 'hide') {
    hide(data.tile);
  }
};

function hide(tile: string): void {
  void readers.get(tile)?.cancel();
  readers.delete(tile);
  pictures.delete(tile);
}

async function show(tile: string, frames: ReadableStream<VideoFrame>): Promise<void> {
  hide(tile);
  const reader = frames.getReader();
  readers.set(tile, reader);
  let first = true;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    upload(tile, next.value);
    next.value.close();
    // Drawing is dear without a GPU: the slow others come along with the patient's frames while there are any.
    if (tile === 'patient' || performance.now() - drawnMs > OTHERS_ALONE_MS) drawTiles();
    if (first) ctx.postMessage({ kind: 'shown', tile } satisfies FromSharedCanvas);
    first = false;
  }
}

function upload(tile: string, frame: VideoFrame): void {
  if (!gl) return;
  const texture = pictures.get(tile) ?? gl.createTexture();
  pictures.set(tile, texture);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, frame);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  for (const size of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, size, gl.LINEAR);
}

function drawTiles(): void {
  if (!gl) return;
  drawnMs = performance.now();
  gl.clear(gl.COLOR_BUFFER_BIT);
  for (const [key, { x, y, width, height }] of tiles) {
    const texture = pictures.get(key);
    if (!texture) continue;
    gl.viewport(x, gl.canvas.height - y - height, width, height);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}

const VERTEX_SHADER = `
attribute vec2 corner;
varying vec2 at;
void main() {
  at = vec2(corner.x, 1.0 - corner.y);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;
const FRAGMENT_SHADER = `
precision mediump float;
varying vec2 at;
uniform sampler2D picture;
void main() { gl_FragColor = texture2D(picture, at); }`;

function openWebgl(canvas: OffscreenCanvas): WebGLRenderingContext {
  const made = canvas.getContext('webgl', { alpha: false, antialias: false, depth: false });
  if (!made) throw new Error('The Zoom stand-in needs WebGL.');
  const program = made.createProgram();
  for (const [type, source] of [
    [made.VERTEX_SHADER, VERTEX_SHADER],
    [made.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = made.createShader(type);
    if (!shader) throw new Error('The Zoom stand-in lost its WebGL context.');
    made.shaderSource(shader, source);
    made.compileShader(shader);
    made.attachShader(program, shader);
  }
  made.bindAttribLocation(program, 0, 'corner');
  made.linkProgram(program);
  made.useProgram(program);
  made.bindBuffer(made.ARRAY_BUFFER, made.createBuffer());
  made.bufferData(made.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), made.STATIC_DRAW);
  made.enableVertexAttribArray(0);
  made.vertexAttribPointer(0, 2, made.FLOAT, false, 0, 0);
  return made;
}
