import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from './classes';
import styles from './Postcard.module.css';
import { EmptyStamp } from './Stamp';
import text from './text.module.css';

export type PostcardProps = Omit<ComponentPropsWithRef<'article'>, 'title'> & {
  readonly title: ReactNode;
  readonly reason: ReactNode;
  /** One button, and at most quiet words beside it. */
  readonly actions: ReactNode;
  /** The address side: a stamp, then the lines of an address. */
  readonly address: ReactNode;
  readonly headingLevel?: 1 | 2;
};

/** The one thing to do: what and why on the left, to whom and by when on the right. */
export function Postcard({
  title,
  reason,
  actions,
  address,
  headingLevel = 2,
  className,
  ...rest
}: PostcardProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <article {...rest} className={classes(styles.postcard, className)}>
      <div className={styles.message}>
        <Heading
          className={classes(text.display, styles.title)}
          tabIndex={headingLevel === 1 ? -1 : undefined}
        >
          {title}
        </Heading>
        <div className={classes(text.reason, styles.reason)}>{reason}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={styles.address}>{address}</div>
    </article>
  );
}

export type EmptyPostcardProps = Omit<PostcardProps, 'address'>;

/** A postcard that nobody is written on yet: an empty state that says what to do next. */
export function EmptyPostcard(props: EmptyPostcardProps) {
  return (
    <Postcard
      {...props}
      className={classes(styles.blank, props.className)}
      address={
        <>
          <EmptyStamp />
          <div className={styles.blankLines} aria-hidden="true">
            <i />
            <i />
          </div>
        </>
      }
    />
  );
}
