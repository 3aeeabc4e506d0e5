/** What a worker tells of the one file that it was given. */
export type FileAnswer<Read, Refusal> =
  | { readonly of: 'progress'; readonly done: number; readonly total: number }
  | { readonly of: 'read'; readonly read: Read }
  | { readonly of: 'refused'; readonly refusal: Refusal };
