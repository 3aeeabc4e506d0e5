import { EventEmitter } from 'node:events';
import { state } from './state';

class NativeTheme extends EventEmitter {
  #source = 'system';

  get themeSource(): string {
    return this.#source;
  }

  set themeSource(source: string) {
    this.#source = source;
    for (const { webContents } of state.windows.values()) webContents.applyTheme().catch(() => undefined);
    this.emit('updated');
  }

  /** The panel's own: it does not follow the app. */
  readonly shouldUseDarkColorsForSystemIntegratedUI = false;

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
