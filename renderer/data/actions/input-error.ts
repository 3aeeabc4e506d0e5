/** An action was asked for with something it cannot store. The forms say so first; this is the last guard. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** @throws InputError with the first problem there is. */
export function refuse(...problems: readonly (string | undefined)[]): void {
  const problem = problems.find((one) => one !== undefined);
  if (problem !== undefined) throw new InputError(problem);
}
