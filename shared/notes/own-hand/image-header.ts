/** What the first bytes of a file say it is. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'pdf'
  | 'otherImage'
  | 'font'
  | 'woff2'
  | 'text'
  | 'unknown';

/** An image's size as its header claims it, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Enough of a file to find the size of an image behind its colour profile and its preview. */
export const HEADER_BYTES = 1_000_000;

export function fileKind(bytes: Uint8Array): FileKind {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (text(1, 4) === 'PNG') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp') return /hei|hev|mif1|msf1|avif/.test(text(8, 32)) ? 'heic' : 'unknown';
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (text(0, 3) === 'GIF' || text(0, 2) === 'BM' || /^(?:II\*|MM\0)/.test(text(0, 4))) return 'otherImage';
  if (text(0, 4) === 'wOF2') return 'woff2';
  if (['wOFF', 'OTTO', 'true', 'ttcf', '\0\u0001\0\0'].includes(text(0, 4))) return 'font';
  return /^\s*\{/.test(text(0, 64).replace(/^\u00ef\u00bb\u00bf/, '')) ? 'text' : 'unknown';
}

/** The size of a JPEG, PNG or WebP; `undefined` where its header is damaged. Nothing is decoded. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const kind = fileKind(bytes);
    if (kind === 'png') return sound({ width: view.getUint32(16), height: view.getUint32(20) });
    if (kind === 'jpeg') return jpegSize(view);
    return kind === 'webp' ? webpSize(view) : undefined;
  } catch (error) {
    // The header ends too soon.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Walks from segment to segment up to the one that starts the frame. */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sound({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView): ImageSize | undefined {
  const kind = view.getUint32(12);
  // 'VP8X', 'VP8L' and 'VP8 ': extended, lossless, lossy.
  if (kind === 0x56503858) return sound({ width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) });
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return sound({ width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) });
  }
  if (kind !== 0x56503820) return undefined;
  return sound({ width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff });
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
}

function sound(size: ImageSize): ImageSize | undefined {
  return size.width > 0 && size.height > 0 ? size : undefined;
}
