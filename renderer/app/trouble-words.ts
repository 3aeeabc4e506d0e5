import { isQuotaError, NewerDatabaseError, NoDatabaseError, type Taker } from '../data/database';

/** What does not work, that nothing is lost, and what to do. */
export interface TroubleWords {
  readonly title: string;
  readonly reason: string;
  /** What was meant for a report: nothing where the person can mend it. */
  readonly report?: string;
}

export function troubleWords(error: unknown): TroubleWords {
  if (error instanceof NewerDatabaseError) {
    return { title: 'This Afterword is too old for your data.', reason: error.message };
  }
  if (error instanceof NoDatabaseError) {
    return {
      title: 'This browser keeps nothing for Afterword.',
      reason:
        'Afterword writes into the browser’s own database, and there is none in this window: it is a private one, or storage is switched off. Open it in an ordinary window, or let this address store data. Nothing was written so far.',
      report: error.message,
    };
  }
  if (isQuotaError(error)) {
    return {
      title: 'This disk is full.',
      reason:
        'There was no room to open the database. What you saved is untouched; make some room, then start again.',
    };
  }
  return {
    title: 'This page did not come up.',
    reason:
      'Something in Afterword went wrong. What you saved is safe in its database; starting the page again usually helps.',
    report: error instanceof Error ? error.message : String(error),
  };
}

/** The same for a database that was taken away from an open window. */
export function takenWords(by: Taker): TroubleWords {
  return by === 'newer'
    ? {
        title: 'A newer Afterword is open elsewhere.',
        reason:
          'It is in another window, and has your data now. Nothing is lost, not even what you were typing; start this one again to go on here.',
      }
    : {
        title: 'Your data was cleared while this was open.',
        reason:
          'The browser, or somebody in its settings, has removed what Afterword had stored. Start again: if you have an export, it brings everything back.',
      };
}
