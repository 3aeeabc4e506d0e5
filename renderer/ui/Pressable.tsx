import type { ComponentPropsWithRef } from 'react';

interface AsButton extends ComponentPropsWithRef<'button'> {
  readonly href?: undefined;
  /** What it does is under way: it looks and acts disabled, but keeps the focus, which a disabled button would lose. */
  readonly busy?: boolean;
}
type AsLink = ComponentPropsWithRef<'a'> & { readonly href: string };

/** A button, or a link where it has somewhere to lead (`#/board`). */
export type PressableProps = AsButton | AsLink;

/** The unstyled ground of Button, Verb and Quiet. */
export function Pressable(props: PressableProps) {
  // The children are among the spread properties.
  // oxlint-disable-next-line jsx-a11y/anchor-has-content
  if (props.href !== undefined) return <a {...props} />;
  const { busy, ...button } = props;
  if (!busy) return <button type="button" {...button} />;
  return (
    <button type="button" {...button} aria-disabled="true" onClick={(event) => event.preventDefault()} />
  );
}
