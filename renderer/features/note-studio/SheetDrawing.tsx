import { useId } from 'react';
import type { PrintSheet } from '../../../shared/domain/print-job';
import type { PaperSize } from '../../../shared/domain/stationery';
import { placeOfType, styleOfType } from '../../../shared/notes/type-style';
import text from '../../ui/text.module.css';
import { WrittenSheet } from './WrittenSheet';

interface SheetDrawingProps {
  readonly paper: PaperSize;
  /** None while it is written: the paper is blank then. */
  readonly sheet: PrintSheet | undefined;
  readonly label: string;
  readonly className: string | undefined;
}

/** A sheet from the very marks that are printed; what they say is its description. */
export function SheetDrawing({ paper, sheet, label, className }: SheetDrawingProps) {
  const said = useId();
  return (
    <>
      {sheet?.type ? (
        <svg
          className={className}
          viewBox={`0 0 ${paper.widthMm} ${paper.heightMm}`}
          role="img"
          aria-label={label}
          aria-describedby={said}
        >
          {sheet.type.map((box) => (
            <foreignObject key={box.top} {...placeOfType(box)}>
              <div dir="auto" style={styleOfType(box)}>
                {box.text}
              </div>
            </foreignObject>
          ))}
          {sheet.marks.map(({ d, fill }) => (
            <path key={fill} d={d} fill={fill} />
          ))}
        </svg>
      ) : (
        <WrittenSheet paper={paper} marks={sheet?.marks} label={label} saidBy={said} className={className} />
      )}
      <span id={said} className={text.hidden} dir="auto">
        {sheet?.text}
      </span>
    </>
  );
}
