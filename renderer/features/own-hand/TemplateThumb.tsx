import { PLAIN_PAPERS, type PlainPaper } from '../../../shared/domain/plain-paper';
import {
  cellOrigin,
  codeOf,
  codePlaces,
  CODE_SIZE,
  CORNER_SIZE,
  cornerMiddles,
  GRID,
  TEMPLATE_PAGES,
} from '../../../shared/notes/own-hand/template';
import styles from './HandsPage.module.css';

/** The first page, small: what will come out of the printer. */
export function TemplateThumb({ paper }: { readonly paper: PlainPaper }) {
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  const code = codeOf(paper, 0);
  return (
    <svg className={styles.thumb} viewBox={`0 0 ${widthMm} ${heightMm}`} aria-hidden="true">
      {cornerMiddles(paper).map(({ x, y }) => (
        <rect
          key={`${x} ${y}`}
          x={x - CORNER_SIZE / 2}
          y={y - CORNER_SIZE / 2}
          width={CORNER_SIZE}
          height={CORNER_SIZE}
        />
      ))}
      {codePlaces(paper).map(
        ({ x, y }, i) =>
          code[i] && (
            <rect key={x} x={x - CODE_SIZE / 2} y={y - CODE_SIZE / 2} width={CODE_SIZE} height={CODE_SIZE} />
          ),
      )}
      {TEMPLATE_PAGES[0]!.map((_, cell) => {
        const { x, y } = cellOrigin(paper, cell);
        return (
          <rect
            // The cells of a page never move.
            // oxlint-disable-next-line react/no-array-index-key
            key={cell}
            className={styles.thumbCell}
            x={x}
            y={y}
            width={GRID.cellWidth}
            height={GRID.cellHeight}
          />
        );
      })}
    </svg>
  );
}
