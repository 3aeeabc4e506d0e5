/** What some rules look for in one language. What they say of it is in the language of the screen. */
export interface PreflightWords {
  /** An attachment that is promised. */
  readonly promised: RegExp;
  /** Talk of money. */
  readonly money: RegExp;
  /** A sentence that begins with oneself. */
  readonly firstPerson: RegExp;
  readonly cliches: readonly Cliche[];
}

/** A worn phrase, and what says more. */
export interface Cliche {
  readonly worn: RegExp;
  readonly say: string;
  /** Words for the worn ones; `''` takes them out. */
  readonly instead?: string;
}

export const STRONG = 'Comes on strong.';
export const MACHINE = 'It reads as if a machine had written it. Say it as you would at a table.';
export const EVERYBODY = 'Everybody writes this. Begin with your thanks.';
export const WORN = 'Worn. One thing that you did says more.';
export const HURRIES = 'It hurries them. Leave it out, or name a day.';
export const PITY = 'It asks for pity. Say what you would bring.';
export const NO_SORRY = 'There is nothing to be sorry for. Just ask.';
