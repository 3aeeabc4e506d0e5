/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-8, else UTF-16 where every other byte is
 * empty, else Windows' Western letters, which never fail.
 */
export function decodeText(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const empty = emptyAt(bytes);
  if (empty !== undefined) return new TextDecoder(empty === 1 ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function starts(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** Which byte of each pair is empty in plain text of UTF-16: the second or the first; `undefined` in other text. */
function emptyAt(bytes: Uint8Array): 0 | 1 | undefined {
  const head = bytes.subarray(0, 64);
  if (head.length < 8) return undefined;
  const share = (at: number) =>
    head.filter((byte, index) => index % 2 === at && byte === 0).length / (head.length / 2);
  if (share(1) > 0.8) return 1;
  return share(0) > 0.8 ? 0 : undefined;
}
