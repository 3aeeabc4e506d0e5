import { InputError } from '../data/actions/input-error';
import { isQuotaError } from '../data/database';
import { ImportError } from '../data/export-file';

/** Whether an error only says what is wrong with what was given. */
export function isInputProblem(error: unknown): error is InputError | ImportError {
  return error instanceof InputError || error instanceof ImportError;
}

/** What went wrong, that nothing is lost, and what to do: in words for a slip. */
export function problemWords(error: unknown): string {
  if (isInputProblem(error)) return error.message;
  if (isQuotaError(error)) {
    return 'That was not saved: this disk is full. What was there is untouched; make some room and try again.';
  }
  return 'That was not saved: the database did not answer. What was there is untouched; please try again.';
}

/** The same for what is saved as it is typed: the words are still on the screen. */
export function unsavedWords(error: unknown): string {
  return isQuotaError(error)
    ? 'This disk is full, so what you type waits in this window. Make some room; the next key saves all of it.'
    : 'The database did not answer, so what you type waits in this window. The next key tries again.';
}
