import { EventEmitter } from 'node:events';
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { preventable, record, records } from './records';

interface ItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly submenu?: readonly ItemOptions[] | Menu;
  readonly click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void;
}

export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly enabled: boolean;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly #act: ItemOptions['click'];

  constructor({ id, label, role, type, enabled, accelerator, submenu, click }: ItemOptions) {
    this.id = id;
    this.label = label ?? role ?? '';
    this.role = role;
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = enabled ?? true;
    this.accelerator = accelerator;
    this.submenu = submenu instanceof Menu || !submenu ? submenu : Menu.buildFromTemplate(submenu);
    this.#act = click;
  }

  /** As if a person had chosen it. */
  click(): void {
    if (!this.enabled) return;
    const window = BrowserWindow.getFocusedWindow();
    if (this.#act) this.#act(this, window, preventable());
    else if (this.role === 'quit') app.quit();
    else if (this.role === 'close') window?.close();
    else if (this.role) record(`role ${this.role}`);
  }
}

export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

export class Tray extends EventEmitter {
  menu: Menu | undefined;
  toolTip = '';
  title = '';
  image: unknown;

  constructor(image: unknown) {
    super();
    this.image = image;
    records.trays.push(this);
  }

  setContextMenu(menu: Menu): void {
    this.menu = menu;
  }

  setToolTip(text: string): void {
    this.toolTip = text;
  }

  setTitle(text: string): void {
    this.title = text;
  }

  setImage(image: unknown): void {
    this.image = image;
  }

  destroy(): void {
    records.trays.splice(records.trays.indexOf(this), 1);
  }
}

interface NotificationOptions {
  readonly id?: string;
  readonly title?: string;
  readonly body?: string;
  readonly silent?: boolean;
  readonly actions?: readonly { readonly type: string; readonly text?: string }[];
}

export class Notification extends EventEmitter {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly actions: readonly { readonly type: string; readonly text?: string }[];

  constructor({ id = '', title = '', body = '', silent = false, actions = [] }: NotificationOptions = {}) {
    super();
    this.id = id;
    this.title = title;
    this.body = body;
    this.silent = silent;
    this.actions = actions;
  }

  /** As if a person had pressed one of its buttons. */
  press(label: string): void {
    const actionIndex = this.actions.findIndex(({ text }) => text === label);
    if (actionIndex < 0) throw new Error(`no button "${label}"`);
    this.emit('action', { ...preventable(), actionIndex, selectionIndex: -1 }, actionIndex, -1);
  }

  static isSupported(): boolean {
    return true;
  }

  /** Windows': a toast was pressed, perhaps one of an earlier run. */
  static handleActivation(callback: (details: object) => void): void {
    records.activate = callback;
  }

  show(): void {
    if (records.refuseNotifications) {
      setImmediate(() => this.emit('failed', preventable(), 'refused'));
      return;
    }
    records.notifications.push(this);
    setImmediate(() => this.emit('show', preventable()));
  }

  close(): void {
    this.emit('close', preventable());
  }
}
