import { nativeTheme } from 'electron';
import * as v from 'valibot';
import type { StateFile } from './state-file';

export const themeSchema = v.picklist(['system', 'light', 'night']);
export type Theme = v.InferOutput<typeof themeSchema>;

/** Gives the system's parts of the window the person's theme, at the start already, before the page could say it. */
export function startTheme(state: StateFile<Theme>): (theme: Theme) => void {
  const use = (theme: Theme) => {
    nativeTheme.themeSource = theme === 'night' ? 'dark' : theme;
  };
  use(state.read() ?? 'system');
  return (theme) => {
    use(theme);
    if (state.read() !== theme) state.write(theme);
  };
}
