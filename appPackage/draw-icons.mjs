/**
 * Draws color.png and outline.png: a round table seen from above, three sides around it, and a tick.
 * Run `node appPackage/draw-icons.mjs` after changing the drawing; the pictures are kept in git.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const WHITE = [255, 255, 255];
const BLUE = [17, 94, 163];
const MINT = [160, 224, 204];
const YELLOW = [255, 206, 99];
const SAMPLES = 6;

/** Distance to a stroke from (x1, y1) to (x2, y2) with round ends. */
function segment(x, y, [x1, y1], [x2, y2]) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** Distance to an arc around the origin; `middle` and `half` in degrees, zero to the right, clockwise. */
function arc(x, y, radius, middle, half) {
  const turn = ((Math.atan2(y, x) * 180) / Math.PI - middle + 540) % 360;
  if (Math.abs(turn - 180) <= half) return Math.abs(Math.hypot(x, y) - radius);
  const ends = [middle - half, middle + half].map((degrees) => (degrees * Math.PI) / 180);
  return Math.min(...ends.map((end) => Math.hypot(x - radius * Math.cos(end), y - radius * Math.sin(end))));
}

const tick = (x, y, s) =>
  Math.min(
    segment(x, y, [-0.19 * s, 0.01 * s], [-0.05 * s, 0.15 * s]),
    segment(x, y, [-0.05 * s, 0.15 * s], [0.2 * s, -0.13 * s]),
  );

/** The colour of a point, in units of half the picture from its middle; null is transparent. */
function colorAt(x, y) {
  if (tick(x, y, 1) < 0.055) return BLUE;
  if (Math.hypot(x, y) < 0.42) return WHITE;
  const sides = [WHITE, MINT, YELLOW];
  const side = sides.findIndex((_, index) => arc(x, y, 0.66, index * 120 - 90, 38) < 0.085);
  return side === -1 ? BLUE : sides[side];
}

function outlineAt(x, y) {
  if (tick(x, y, 1) < 0.07) return WHITE;
  if (Math.abs(Math.hypot(x, y) - 0.46) < 0.055) return WHITE;
  return [0, 1, 2].some((index) => arc(x, y, 0.8, index * 120 - 90, 40) < 0.085) ? WHITE : null;
}

/** RGBA rows, each after the filter byte 0, smoothed by sampling every pixel several times. */
function pixels(size, pointColor) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let py = 0; py < size; py += 1) {
    for (let px = 0; px < size; px += 1) {
      rows.set(pixel(size, px, py, pointColor), py * (size * 4 + 1) + 1 + px * 4);
    }
  }
  return rows;
}

function pixel(size, px, py, pointColor) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = px + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const color = pointColor((x / size) * 2 - 1, (y / size) * 2 - 1);
    if (!color) continue;
    covered += 1;
    for (const channel of [0, 1, 2]) sum[channel] += color[channel];
  }
  const mean = sum.map((value) => (covered ? Math.round(value / covered) : 255));
  return [...mean, Math.round((covered / SAMPLES ** 2) * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size, pointColor) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size, pointColor), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

writeFileSync(join(import.meta.dirname, 'color.png'), png(192, colorAt));
writeFileSync(join(import.meta.dirname, 'outline.png'), png(32, outlineAt));
