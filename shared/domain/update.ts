/** How far a newer Afterword has come on its way to this computer. */
export type UpdateState =
  /** This copy was built without a place to look for newer ones. */
  | { readonly at: 'off' }
  | { readonly at: 'unasked' }
  | { readonly at: 'looking' }
  | { readonly at: 'newest' }
  | { readonly at: 'found'; readonly version: string }
  /** `percent` is whole, 0 to 100. */
  | { readonly at: 'fetching'; readonly version: string; readonly percent: number }
  | { readonly at: 'ready'; readonly version: string }
  /** `problem` is for the person. */
  | { readonly at: 'failed'; readonly problem: string };

export type InstallOutcome =
  | { readonly installing: true; readonly backup: string }
  | { readonly installing: false; readonly problem: string };
