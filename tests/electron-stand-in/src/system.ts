import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { record, records } from './records';

/** A dialog that answers what the test has laid ready, else as if the person had cancelled it. */
function dialogCall(name: string, cancelled: object) {
  return async (...args: readonly unknown[]): Promise<object> => {
    const options = args.at(-1);
    record(`dialog.${name}`, options);
    return records.answers[`dialog.${name}`]?.shift() ?? cancelled;
  };
}

export const dialog = {
  showSaveDialog: dialogCall('showSaveDialog', { canceled: true, filePath: '' }),
  showOpenDialog: dialogCall('showOpenDialog', { canceled: true, filePaths: [] }),
  showMessageBox: dialogCall('showMessageBox', { response: 0, checkboxChecked: false }),
};

export const shell = {
  openExternal: async (url: string): Promise<void> => record('shell.openExternal', url),
};

let copied = '';
export const clipboard = {
  writeText: async (text: string): Promise<void> => {
    copied = text;
  },
  readText: async (): Promise<string> => copied,
};

export const powerMonitor = new EventEmitter();
export const autoUpdater = new EventEmitter();

/** Node's own client, which electron's resembles in all but the session. */
export const net = {
  request: ({ session: _session, ...options }: https.RequestOptions & { readonly session?: unknown }) =>
    (options.protocol === 'http:' ? http : https).request(options),
};

const workArea = { x: 0, y: 0, width: 1920, height: 1050 };
const display = { id: 1, scaleFactor: 1, bounds: { ...workArea, height: 1080 }, workArea };
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
});

function image(data: Buffer) {
  return {
    isEmpty: () => data.length === 0,
    toPNG: () => data,
    setTemplateImage: () => undefined,
    addRepresentation: () => undefined,
  };
}
export const nativeImage = {
  createEmpty: () => image(Buffer.alloc(0)),
  createFromBuffer: image,
  createFromPath: (path: string) => image(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
};
