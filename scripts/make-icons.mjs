/**
 * Draws the icons of the add-in (lines of a list, a check mark) as PNG files: `node scripts/make-icons.mjs`. Run by hand when the mark changes;
 * the files are in the repository, because Excel asks for them by address. The same mark as `addin/public/favicon.svg`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80, 192, 512];
/** Each pixel is the mean of so many by so many points. */
const FINE = 8;
const BLUE = [0x0f, 0x6c, 0xbd];
const WHITE = [255, 255, 255];

/** Strokes in a square of 32 by 32: from, to, half their width. */
const STROKES = [
  [8, 10, 24, 10, 1.3],
  [8, 16, 17, 16, 1.3],
  [8, 22, 14, 22, 1.3],
  [18, 21, 21, 24, 1.4],
  [21, 24, 26, 17.5, 1.4],
];

const folder = new URL("../addin/public/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size, draw(size)));

function draw(size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++) pixels.set(pixel(i % size, Math.floor(i / size), 32 / size), i * 4);
  return pixels;
}

function pixel(column, row, scale) {
  let covered = 0;
  let white = 0;
  for (let i = 0; i < FINE * FINE; i++) {
    const x = (column + ((i % FINE) + 0.5) / FINE) * scale;
    const y = (row + (Math.floor(i / FINE) + 0.5) / FINE) * scale;
    if (!inTile(x, y)) continue;
    covered++;
    if (STROKES.some((stroke) => onStroke(x, y, stroke))) white++;
  }
  const share = covered === 0 ? 0 : white / covered;
  return [...BLUE.map((blue, i) => Math.round(blue + (WHITE[i] - blue) * share)), Math.round((255 * covered) / (FINE * FINE))];
}

/** A square with round corners. */
function inTile(x, y) {
  const dx = Math.max(7 - x, x - 25, 0);
  const dy = Math.max(7 - y, y - 25, 0);
  return dx * dx + dy * dy <= 49;
}

function onStroke(x, y, [x1, y1, x2, y2, half]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= half;
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
