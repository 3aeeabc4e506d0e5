import { InputError } from '../data/actions/input-error';
import { isQuotaError } from '../data/database';
import { ImportError } from '../data/export-file';

/** What went wrong, that nothing is lost, and what to do: in words for a slip. */
export function problemWords(error: unknown): string {
  if (error instanceof InputError || error instanceof ImportError) return error.message;
  if (isQuotaError(error)) {
    return 'That was not saved: this disk is full. What was there is untouched; make some room and try again.';
  }
  return 'That was not saved: the database did not answer. What was there is untouched; please try again.';
}
