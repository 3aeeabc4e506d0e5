import { fileName } from '../../desk/file-name';

/** A file name for a letter. */
export function emlName(subject: string): string {
  return `${fileName(subject, 'Letter')}.eml`;
}
