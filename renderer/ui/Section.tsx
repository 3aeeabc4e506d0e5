import type { ReactNode } from 'react';
import styles from './Section.module.css';
import text from './text.module.css';

interface SectionProps {
  readonly title: string;
  /** An item of a list, where the order of the sections matters. */
  readonly as?: 'section' | 'li';
  /** How what stands in it stands together. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a screen beside its heading. */
export function Section({ title, as: Element = 'section', className, children }: SectionProps) {
  return (
    <Element className={styles.section}>
      <h2 className={text.head}>{title}</h2>
      <div className={className}>{children}</div>
    </Element>
  );
}
