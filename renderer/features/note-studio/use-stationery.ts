import { useMemo } from 'react';
import type { Signature } from '../../../shared/domain/signature';
import { stockBook, type StockBook } from '../../../shared/domain/stationery';
import { useOwnStocks, useSignatures } from '../../data/hooks';

export interface Stationery {
  /** Every paper there is; the same object until one is added or removed. */
  readonly book: StockBook;
  readonly signatures: readonly Signature[];
}

/** What lies in the drawer; `undefined` until it was read. */
export function useStationery(): Stationery | undefined {
  const own = useOwnStocks();
  const signatures = useSignatures();
  const book = useMemo(() => own && stockBook(own), [own]);
  return book && signatures && { book, signatures };
}
