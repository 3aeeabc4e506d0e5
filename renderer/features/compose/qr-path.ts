import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules on a side, without a border. */
  readonly size: number;
  /** SVG path data, one unit a module. */
  readonly path: string;
}

/** A QR code as one path. Error correction L: it is read off a clean screen, and fewer modules are larger ones. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
  const runs: string[] = [];
  for (const [y, row] of data.entries()) {
    let from = -1;
    for (let x = 0; x <= size; x += 1) {
      if (row[x] && from < 0) from = x;
      if (!row[x] && from >= 0) {
        runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
        from = -1;
      }
    }
  }
  return { size, path: runs.join('') };
}
