/** A notification as the stand-in keeps it. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly actions: readonly { readonly text?: string }[];
  press(label: string): void;
  emit(event: string): void;
}
/** What the stand-in has noted in the main process. */
export interface Records {
  readonly notifications: Told[];
  readonly trays: {
    readonly toolTip: string;
    readonly image: { toPNG(): Buffer };
    readonly menu: {
      readonly items: { readonly label: string }[];
      getMenuItemById(id: string): { click(): void };
    };
    emit(event: string): void;
  }[];
  readonly calls: { readonly api: string; readonly args: readonly unknown[] }[];
  readonly printed: Buffer[];
  readonly printers: object[];
  readonly answers: Record<string, object[]>;
  activate(details: object): void;
  refuseNotifications: boolean;
}
declare global {
  var __standIn: Records;
}
