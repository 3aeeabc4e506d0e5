/**
 * Chance from a seed. Only additions, multiplications, divisions and square roots are used here and in the
 * rest of the engine: every machine rounds those alike, which `Math.sin`, `Math.log` and `Math.hypot` are
 * free not to, and the same seed has to give the same bytes everywhere.
 */
export interface Random {
  /** Evenly spread over [0, 1). */
  next(): number;
  between(low: number, high: number): number;
  /** Bell-shaped about `mean`, cut at 2.2 sigma: people vary, but an outlier reads as a fault of the machine. */
  normal(sigma: number, mean?: number): number;
}

/** FNV-1a with a final mix: 32 bits that change throughout when one character does. */
export function hashText(text: string, start = 2166136261): number {
  let hash = start >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return mix(hash);
}

export function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of its own for each purpose, so that drawing one number more here changes nothing there. */
export function random(seed: number, purpose: string): Random {
  let state = hashText(purpose, mix(seed));
  // Mulberry32: 32 bits of state are plenty for a few dozen draws.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
  const bell = () => {
    for (;;) {
      // Six uniforms added have a variance of one half.
      const sum = next() + next() + next() + next() + next() + next() - 3;
      const value = sum * Math.SQRT2;
      if (value < 2.2 && value > -2.2) return value;
    }
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    normal: (sigma, mean = 0) => mean + sigma * bell(),
  };
}
