import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from './classes';
import { Glyph } from './Glyph';
import styles from './Sheet.module.css';
import text from './text.module.css';

export type SheetProps = Omit<ComponentPropsWithRef<'main'>, 'children'> & {
  /** The left margin: where and when. Below 1080 px it becomes a line above. */
  readonly margin?: ReactNode;
  /** The right margin: remarks, people. Without it the measure may be wider. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** The layout of a screen: margin | measure | aside. */
export function Sheet({ margin, aside, children, className, ...rest }: SheetProps) {
  return (
    <main {...rest} className={classes(styles.sheet, aside === undefined && styles.noAside, className)}>
      <div className={styles.margin}>{margin}</div>
      <div className={styles.measure}>{children}</div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </main>
  );
}

/** What the screen is. It takes the focus when the screen opens, so that it is read out. */
export function PageTitle({ className, children, ...rest }: ComponentPropsWithRef<'h1'>) {
  return (
    <h1 tabIndex={-1} {...rest} className={classes(text.display, className)}>
      {children}
    </h1>
  );
}

/** A heading in a margin with what stands under it. */
export function Marginal({
  title,
  children,
  className,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <section className={classes(styles.marginal, className)}>
      <h2 className={text.head}>{title}</h2>
      {children}
    </section>
  );
}

/** The way back to where one came from. */
export function Back({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={styles.back} href={href}>
      <Glyph name="back" />
      {children}
    </a>
  );
}
