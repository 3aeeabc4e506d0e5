import { clipboard } from 'electron';

/** Puts text on the clipboard. Some desktops refuse in silence, so it is read again. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return sameText(await clipboard.readText(), text);
  } catch {
    return false;
  }
}

function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
