// Makes every icon from resources/icons/mark.svg; the results are checked in. `node scripts/icons.mjs`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.mjs';
import { inRoot, say } from './run.mjs';

/** Blue enough for a light panel, light enough for a dark one. */
const TRAY_BLUE = '#5472c4';
/** Windows says which of the two its taskbar is: the stamp, and what stands on it. */
const TASKBARS = {
  light: { stamp: '#26408b', paper: '#fff' },
  dark: { stamp: '#a9bcf5', paper: '#14161c' },
};
const TRAY_SIZE = 22;
/** What menus, docks and switchers of the Linux desktops ask for. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const TEMPLATE_SIZE = 18;
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const TRAY_ICO_SIZES = [16, 20, 24, 32];
/** Apple's names for the sizes of PNG that an icns may hold. */
const ICNS_TYPES = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};
/** What macOS leaves around an icon's body, of 1024. */
const MAC_MARGIN = 100;

const mark = readFileSync(inRoot('resources/icons/mark.svg'), 'utf8');
const path = /\sd="([^"]+)"/.exec(mark)?.[1] ?? '';
const [stamp = ''] = path.split(/(?<=Z)/);
const figtree = readFileSync(
  inRoot('node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
).toString('base64');

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium is here: run npm test, which gets one.');
const browser = await createRequire(import.meta.url)('playwright-core').chromium.launch({
  executablePath: chromium.path,
});
const page = await browser.newPage();

/**
 * @param {number} size of the picture in pixels
 * @param {string} body SVG in the mark's 16 units
 * @param {number} [margin] around it, of 1024
 * @returns {Promise<Buffer>}
 */
async function draw(size, body, margin = 0) {
  const edge = 16 / (1 - (2 * margin) / 1024);
  const start = 8 - edge / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>@font-face{font-family:F;font-weight:300 900;src:url(data:font/woff2;base64,${figtree})}body{margin:0}svg{display:block}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${start} ${start} ${edge} ${edge}">${body}</svg>`,
  );
  await page.evaluate('document.fonts.ready');
  return page.screenshot({ omitBackground: true });
}

/** @param {string} fill */
const markIn = (fill) => `<path fill="${fill}" fill-rule="evenodd" d="${path}"/>`;

/** The tray's stamp with the number due as its value. @param {string} value @param {string} [fill] @param {string} [on] */
const valued = (value, fill = TRAY_BLUE, on = '#fff') =>
  `<path fill="${fill}" d="${stamp}"/><text x="8" y="12.1" text-anchor="middle" font-family="F" font-weight="800"
    font-size="${value.length > 1 ? 9.5 : 11.5}" letter-spacing="-.5" fill="${on}">${value}</text>`;

/** Paper behind the quotation mark, so that it shows on dark docks and panels too. */
const backed = (/** @type {string} */ paper, /** @type {string} */ fill) =>
  `<path fill="${paper}" d="M3 3H13V13H3Z"/>${markIn(fill)}`;
const trayStamp = backed('#fff', TRAY_BLUE);
const appStamp = backed('#fbf8f1', '#26408b');

/** @param {readonly { size: number, png: Buffer }[]} images @returns {Buffer} */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** @param {readonly { type: string, png: Buffer }[]} images @returns {Buffer} */
function icns(images) {
  const chunks = images.map(({ type, png }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

/** @param {string} file @param {Buffer} data */
function write(file, data) {
  writeFileSync(inRoot('resources', file), data);
  say(`resources/${file}  ${data.length} bytes`);
}

/** @param {readonly number[]} sizes @param {string} body */
async function icoOf(sizes, body) {
  const images = [];
  for (const size of sizes) images.push({ size, png: await draw(size, body) });
  return ico(images);
}

mkdirSync(inRoot('resources/tray'), { recursive: true });
mkdirSync(inRoot('resources/icons/linux'), { recursive: true });
for (const size of LINUX_SIZES) write(`icons/linux/${size}x${size}.png`, await draw(size, appStamp));
write('icons/icon.ico', await icoOf(ICO_SIZES, appStamp));
const apple = [];
for (const [type, size] of Object.entries(ICNS_TYPES))
  apple.push({ type, png: await draw(size, appStamp, MAC_MARGIN) });
write('icons/icon.icns', icns(apple));

write('tray/trayTemplate.png', await draw(TEMPLATE_SIZE, markIn('#000')));
write('tray/trayTemplate@2x.png', await draw(2 * TEMPLATE_SIZE, markIn('#000')));
const values = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9+'];
for (const value of values) {
  const name = value === '' ? 'tray' : value === '9+' ? 'tray-many' : `tray-${value}`;
  const body = value === '' ? trayStamp : valued(value);
  write(`tray/${name}.png`, await draw(TRAY_SIZE, body));
  write(`tray/${name}@2x.png`, await draw(2 * TRAY_SIZE, body));
  for (const [taskbar, { stamp: fill, paper }] of Object.entries(TASKBARS)) {
    const own = value === '' ? backed(paper, fill) : valued(value, fill, paper);
    write(`tray/${name}-${taskbar}.ico`, await icoOf(TRAY_ICO_SIZES, own));
  }
}
await browser.close();
