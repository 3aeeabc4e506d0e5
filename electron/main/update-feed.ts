import { join } from 'node:path';
import { app } from 'electron';
import type { Updater } from './updates';

/**
 * The file that says where newer versions are. electron-builder puts it beside the app where `publish` is configured,
 * which it is not: without the file there are no updates. Run from its source, the app reads one of its own.
 */
export function feedFile(): string {
  return app.isPackaged
    ? join(process.resourcesPath, 'app-update.yml')
    : join(app.getAppPath(), 'dev-app-update.yml');
}

/** Loads electron-updater, which is large and seldom wanted. */
export async function loadUpdater(): Promise<Updater> {
  const { autoUpdater } = await import('electron-updater');
  return autoUpdater;
}
