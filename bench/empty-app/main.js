// The least that an Electron app can be: one hidden window with nothing in it.
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => undefined);
void app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'));
