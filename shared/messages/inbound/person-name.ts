import { capitalised } from '../../domain/in-words';

/** "Okafor, Dana", as directories have it, is Dana Okafor. */
export function inReadingOrder(name: string): string {
  const [, last, first] = /^([^,()]{1,60}),\s*([^,()]{1,60})$/.exec(name) ?? [];
  return last === undefined || first === undefined ? name : `${first.trim()} ${last.trim()}`;
}

/** "dana.okafor@…" is probably Dana Okafor; the person sees it before it is kept. */
export function nameFromAddress(email: string | undefined): string {
  return (email?.split('@')[0] ?? '')
    .split(/[._+-]+/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .map(capitalised)
    .join(' ');
}
