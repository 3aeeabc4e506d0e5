import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Screen } from '../../shared/domain/deep-link';
import type { EventPayload } from '../../shared/ipc/contract';

type Command = EventPayload<'command'>['command'];

/** Sets the application's menu. On Windows and Linux it stays unseen behind Alt, and its accelerators work. */
export function startMenu(command: (command: Command) => void, goTo: (screen: Screen) => void): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(isMac, command, goTo)));
}

function menuTemplate(
  isMac: boolean,
  command: (command: Command) => void,
  goTo: (screen: Screen) => void,
): MenuItemConstructorOptions[] {
  const screen = (to: Screen, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id: to,
    label,
    accelerator,
    click: () => goTo(to),
  });
  const item = (id: Command, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => command(id),
    ...(accelerator && { accelerator }),
  });
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('add', 'Add an application…', 'CmdOrCtrl+N'),
        item('find', 'Find…', 'CmdOrCtrl+K'),
        { type: 'separator' },
        item('import', 'Import…'),
        item('export', 'Export everything…', 'CmdOrCtrl+Shift+E'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'close', label: 'Close the window' },
        ...(isMac ? [] : [{ role: 'quit', label: 'Quit, and stop reminders' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The roles are the text field's own undo; the app's last change has no accelerator here, for the page
        // knows whether the person is typing and the menu does not.
        { role: 'undo' },
        { role: 'redo' },
        item('undo', 'Undo the last change'),
        item('redo', 'Redo the last change'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        screen('today', 'Today', 'CmdOrCtrl+1'),
        screen('board', 'Board', 'CmdOrCtrl+2'),
        screen('people', 'People', 'CmdOrCtrl+3'),
        { type: 'separator' },
        screen('settings', 'Settings…', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
  ];
}
