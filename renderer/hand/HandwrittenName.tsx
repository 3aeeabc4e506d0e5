import { HandwrittenLine } from './HandwrittenLine';

/** Somebody's name as it is written on an envelope. */
export function HandwrittenName({ name, className }: { readonly name: string; readonly className?: string }) {
  return <HandwrittenLine text={name} className={className} />;
}
