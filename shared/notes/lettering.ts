/**
 * Lettering as on technical drawings, for what is printed to be measured: capitals and figures of straight strokes,
 * which need no font. Each letter is a few lines of points on a grid of four by six, `xy` from the top left.
 */
const LETTERS: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '0600304132330343 033343453606',
  C: '4130100105163645',
  D: '00063645413000',
  E: '40000646 0333',
  F: '400006 0333',
  G: '413010010516364543 4323',
  H: '0006 4046 0343',
  I: '2026',
  J: '4045361605',
  K: '0006 4004 1346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2546',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  '0': '103041453616050110 4105',
  '1': '112026 1636',
  '2': '01103041420646',
  '3': '0110304142331333 334445361605',
  '4': '36300444',
  '5': '40000223334445361605',
  '6': '41301001051636454433130405',
  '7': '004016',
  '8': '103041423313020110 13041605163645443313',
  '9': '45361605 0516364541301001021343',
  '.': '2526',
};

const ADVANCE = 5.6;

export type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly text: string;
  /** The baseline's beginning, middle or end, in millimetres. */
  readonly xMm: number;
  readonly yMm: number;
  /** Of a capital. */
  readonly heightMm: number;
  readonly anchor?: Anchor;
}

/** A label as path data to be filled. Characters that are not lettered leave a gap. */
export function letter({ text, xMm, yMm, heightMm, anchor = 'start' }: Label): string {
  const unit = heightMm / 6;
  const width = labelWidth(text, heightMm);
  const left = xMm - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  const penMm = Math.max(0.15, heightMm * 0.11);
  let path = '';
  for (const [i, character] of text.toUpperCase().split('').entries()) {
    for (const stroke of (LETTERS[character] ?? '').split(' ')) {
      const points = [...stroke.matchAll(/(\d)(\d)/g)].map(([, x, y]) => ({
        x: left + (i * ADVANCE + Number(x)) * unit,
        y: yMm + (Number(y) - 6) * unit,
      }));
      for (const [j, to] of points.entries()) {
        const from = points[j - 1];
        if (from) path += line(from.x, from.y, to.x, to.y, penMm);
      }
    }
  }
  return path;
}

function labelWidth(text: string, heightMm: number): number {
  return ((text.length * ADVANCE - (ADVANCE - 4)) * heightMm) / 6;
}

/** A straight stroke with square ends, as path data to be filled. */
export function line(x1: number, y1: number, x2: number, y2: number, widthMm: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const half = widthMm / 2;
  const [ux, uy] = length === 0 ? [1, 0] : [(x2 - x1) / length, (y2 - y1) / length];
  const corner = (x: number, y: number, along: number, across: number) =>
    `${round(x + half * (along * ux - across * uy))} ${round(y + half * (along * uy + across * ux))}`;
  return `M${corner(x1, y1, -1, -1)}L${corner(x2, y2, 1, -1)}L${corner(x2, y2, 1, 1)}L${corner(x1, y1, -1, 1)}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
