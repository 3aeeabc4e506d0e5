import { Fragment } from 'react';
import text from './text.module.css';

/** Text in the serif voice, its ampersands set in italic as printers do. */
export function Words({ children }: { readonly children: string }) {
  const parts = children.split(' & ');
  if (parts.length === 1) return children;
  return parts.map((part, index) => (
    // The parts of one text never move among themselves.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && (
        <>
          {' '}
          <i className={text.amp}>&amp;</i>{' '}
        </>
      )}
      {part}
    </Fragment>
  ));
}
