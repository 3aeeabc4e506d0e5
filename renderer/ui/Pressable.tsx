import type { ComponentPropsWithRef } from 'react';

type AsButton = ComponentPropsWithRef<'button'> & { readonly href?: undefined };
type AsLink = ComponentPropsWithRef<'a'> & { readonly href: string };

/** A button, or a link where it has somewhere to lead (`#/board`). */
export type PressableProps = AsButton | AsLink;

/** The unstyled ground of Button, Verb and Quiet. */
export function Pressable(props: PressableProps) {
  // The children are among the spread properties.
  // oxlint-disable-next-line jsx-a11y/anchor-has-content
  if (props.href !== undefined) return <a {...props} />;
  return <button type="button" {...props} />;
}
