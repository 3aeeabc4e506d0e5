/** Reads `--name: light-dark(#day, #night)` and `--name: #both` of a stylesheet. */
export function readColours(css: string): Readonly<Record<'day' | 'night', ReadonlyMap<string, string>>> {
  const day = new Map<string, string>();
  const night = new Map<string, string>();
  for (const [, name, light, dark] of css.matchAll(
    /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi,
  )) {
    day.set(String(name), String(light));
    night.set(String(name), String(dark));
  }
  for (const [, name, both] of css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)) {
    day.set(String(name), String(both));
    night.set(String(name), String(both));
  }
  return { day, night };
}

/** The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string | undefined): number {
  const channels = colour?.match(/^#(..)(..)(..)$/)?.slice(1);
  if (!channels) throw new Error(`no such colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
