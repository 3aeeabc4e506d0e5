/**
 * The outline of a perforated stamp as SVG path data, from (`inset`, `inset`) clockwise.
 * Sizes in the units of the drawing; `across` and `down` count the holes of a side.
 */
export function perforation(
  width: number,
  height: number,
  { across, down, radius, inset }: Readonly<Record<'across' | 'down' | 'radius' | 'inset', number>>,
): string {
  const hole = radius * 2;
  const gapX = ((width - 2 * inset) / across - hole) / 2;
  const gapY = ((height - 2 * inset) / down - hole) / 2;
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 0 ${dx} ${dy}`;
  return [
    `M${inset} ${inset}`,
    side(`h${round(gapX)}`, arc(hole, 0), across),
    side(`v${round(gapY)}`, arc(0, hole), down),
    side(`h${round(-gapX)}`, arc(-hole, 0), across),
    side(`v${round(-gapY)}`, arc(0, -hole), down),
    'z',
  ].join('');
}

function side(step: string, cut: string, count: number): string {
  return `${step}${cut}${step}`.repeat(count);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
