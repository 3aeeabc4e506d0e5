import type { PrintType } from '../domain/print-job';

/** After our own the fonts with serifs that systems have for scripts of the East. */
export const TYPE_FAMILY =
  "'Newsreader Variable', 'Noto Serif CJK SC', 'Songti SC', 'Hiragino Mincho ProN', 'Yu Mincho', 'Nanum Myeongjo', 'Noto Naskh Arabic', serif";
const LEADING = 1.5;

/** Set larger and made smaller again: browsers round small sizes of type. */
const SCALE = 10;

export function placeOfType({ left, top, width, height }: PrintType) {
  return {
    x: left * SCALE,
    y: top * SCALE,
    width: width * SCALE,
    height: height * SCALE,
    transform: `scale(${1 / SCALE})`,
  };
}

/** How type stands in its box, there as here; `size` is in the units of whatever the box is in. */
export function styleOfType({ size, fill }: Pick<PrintType, 'size' | 'fill'>, scale = SCALE) {
  return {
    margin: '0',
    color: fill,
    fontFamily: TYPE_FAMILY,
    fontSize: `${size * scale}px`,
    fontWeight: '400',
    lineHeight: String(LEADING),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    textAlign: 'start',
  } as const;
}
