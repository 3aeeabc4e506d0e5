import type { Page } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
}

/** Drags a file over the window, and lets go of it unless told to hold it there. */
export async function dropFile(
  page: Page,
  file: DroppedFile,
  until: 'over' | 'drop' = 'drop',
): Promise<void> {
  await page.evaluate(
    ({ name, text, type = '', until: last }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type }));
      for (const kind of last === 'drop' ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { ...file, until },
  );
}
