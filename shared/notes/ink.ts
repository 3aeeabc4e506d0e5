import { clamp } from './geometry';

export const INK_IDS = ['blueBlack', 'black', 'royalBlue', 'laserBlack'] as const;
export type InkId = (typeof INK_IDS)[number];

export interface Ink {
  readonly id: InkId;
  readonly name: string;
  /** From light to dark; a pen's colour varies slowly among them. All opaque. */
  readonly tones: readonly string[];
}

export const INKS: Readonly<Record<InkId, Ink>> = {
  blueBlack: { id: 'blueBlack', name: 'Blue-black', tones: ['#26356b', '#202d5e', '#1a2552', '#141d45'] },
  black: { id: 'black', name: 'Black', tones: ['#35353a', '#2c2c31', '#232327', '#1a1a1e'] },
  royalBlue: { id: 'royalBlue', name: 'Royal blue', tones: ['#2f51b3', '#2847a4', '#223e96', '#1b3487'] },
  // One solid tone: a monochrome laser would print any other as a screen of dots.
  laserBlack: { id: 'laserBlack', name: 'Laser black', tones: ['#000000'] },
};

export function isInkId(text: string | undefined): text is InkId {
  return (INK_IDS as readonly (string | undefined)[]).includes(text);
}

/** The tone for a pressure of about -1 (light) to 1 (hard). */
export function toneFor(ink: Ink, pressure: number): string {
  const last = ink.tones.length - 1;
  return ink.tones[Math.round(clamp(0.5 + 0.5 * pressure, 0, 1) * last)]!;
}
