import type { Settings } from '../../shared/domain/settings';

type Theme = Settings['theme'];

const KEY = 'afterword.theme';

/** Sets the theme on the page and remembers it, so that the next start paints in it before the database is open. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser may forbid storage here; the settings still hold the truth.
  }
}

export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'night' ? theme : 'system';
  } catch {
    return 'system';
  }
}
