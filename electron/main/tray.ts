import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  Menu,
  nativeImage,
  nativeTheme,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron';
import type { Agenda } from '../../shared/domain/agenda';
import type { Clock } from '../../shared/ports/clock';
import { pauseWords } from '../../shared/reminders/pause';
import { trayIconFile, trayItems, trayWords, type TrayChoice, type TrayItem } from './tray-menu';

export interface AppTray {
  readonly update: (agenda: Agenda | undefined) => void;
}

/** Puts the icon with the number due into the tray. `icons` is the folder of its images. */
export function startTray(icons: string, clock: Clock, choose: (choice: TrayChoice) => void): AppTray {
  const tray = new Tray(trayImage(icons, 0));
  // Linux shows the menu on any click; elsewhere a click opens the app.
  tray.on('click', () => choose({ do: 'open' }));
  let shown = '';
  let count = 0;
  nativeTheme.on('updated', () => tray.setImage(trayImage(icons, count)));
  const update = (agenda: Agenda | undefined) => {
    const due = agenda?.due ?? 0;
    // A menu that is replaced closes under the person's hand, and a fresh agenda comes every minute.
    const items = trayItems(agenda, clock.now(), clock.zone());
    const paused = pauseWords(agenda?.pause, clock.now(), agenda?.zone ?? clock.zone()) !== undefined;
    const next = JSON.stringify([due, paused, items]);
    if (next === shown) return;
    shown = next;
    tray.setToolTip(trayWords(due, paused));
    count = due;
    if (process.platform === 'darwin') tray.setTitle(due === 0 ? '' : String(due));
    else tray.setImage(trayImage(icons, due));
    tray.setContextMenu(Menu.buildFromTemplate(items.map((item) => nativeItem(item, choose))));
    app.setBadgeCount(due);
  };
  update(undefined);
  return { update };
}

function nativeItem(item: TrayItem, choose: (choice: TrayChoice) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'words':
      return { label: item.label, enabled: false };
    case 'choice':
      return { id: item.id, label: item.label, click: () => choose(item.choice) };
    case 'menu':
      return { id: item.id, label: item.label, submenu: item.items.map((one) => nativeItem(one, choose)) };
  }
}

function trayImage(icons: string, due: number): NativeImage {
  const { platform } = process;
  const file = trayIconFile(platform, due, nativeTheme.shouldUseDarkColorsForSystemIntegratedUI);
  if (platform === 'win32') return nativeImage.createFromPath(join(icons, file));
  const image = nativeImage.createFromBuffer(readFileSync(join(icons, file)));
  const twice = readFileSync(join(icons, file.replace(/\.png$/, '@2x.png')));
  image.addRepresentation({ scaleFactor: 2, buffer: twice });
  if (platform === 'darwin') image.setTemplateImage(true);
  return image;
}
