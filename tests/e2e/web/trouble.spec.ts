import { expect, test, type Page } from '@playwright/test';
import { begin, goTo } from '../story';

// What goes wrong around the app: each time it says what happened, that nothing is lost, and what to do.

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const letter = (page: Page) => page.getByRole('textbox', { name: 'The letter' });

async function openLetter(page: Page): Promise<void> {
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await expect(letter(page)).toBeVisible();
}

/** Every write that follows finds the disk full, as a browser tells it; or finds room again. */
async function fillDisk(page: Page, full: boolean): Promise<void> {
  await page.evaluate((on) => {
    // oxlint-disable-next-line typescript/unbound-method
    const real = (window.realPut ??= IDBObjectStore.prototype.put);
    IDBObjectStore.prototype.put = on
      ? () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        }
      : real;
  }, full);
}

declare global {
  interface Window {
    realPut?: IDBObjectStore['put'];
  }
}

test('without a database it says so, and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Storage is switched off.', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is switched off.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(title(page)).toHaveText('This browser keeps nothing for Afterword.');
  await expect(page.getByText('Open it in an ordinary window')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start it again' })).toBeFocused();
});

test('a newer Afterword in another window takes the database, and not the words', async ({ page }) => {
  await openLetter(page);
  await letter(page).fill('Dear Ms Solberg,');
  await letter(page).pressSequentially(' one more word.');
  const typed = await letter(page).inputValue();
  const newer = await page.context().newPage();
  await newer.goto('/layers.css');
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('afterword', 990);
        // It is left as it was: only the asking counts here.
        asked.addEventListener('upgradeneeded', () => asked.transaction?.abort());
        asked.addEventListener('error', () => resolve());
        asked.addEventListener('success', () => reject(new Error('not aborted')));
      }),
  );
  await expect(title(page)).toHaveText('A newer Afterword is open elsewhere.');
  await page.getByRole('button', { name: 'Start it again' }).click();
  await expect(letter(page)).toHaveValue(typed);
});

test('data that is cleared while it is open is told at once', async ({ page }) => {
  await openLetter(page);
  await page.evaluate(() => void indexedDB.deleteDatabase('afterword'));
  await expect(title(page)).toHaveText('Your data was cleared while this was open.');
  await page.getByRole('button', { name: 'Start it again' }).click();
  await expect(title(page)).toHaveText('Your desk is unexpectedly empty.');
});

test('on a full disk nothing is half done, and what is typed waits for room', async ({ page }) => {
  await openLetter(page);
  await fillDisk(page, true);
  await letter(page).fill('Dear Ms Solberg, these words wait.');
  await expect(page.getByRole('alert')).toContainText('what you type waits in this window');

  // Another screen and back: they are still there.
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Later' }).first().click();
  await page.getByRole('menuitem').first().click();
  await expect(page.getByRole('alert')).toContainText('That was not saved: this disk is full.');
  await page.goBack();
  await expect(letter(page)).toHaveValue('Dear Ms Solberg, these words wait.');

  await fillDisk(page, false);
  await letter(page).press('End');
  await letter(page).pressSequentially(' Done.');
  await page.reload();
  await expect(letter(page)).toHaveValue('Dear Ms Solberg, these words wait. Done.');
});

test('words that no disk took are there after the next start', async ({ page }) => {
  await openLetter(page);
  await fillDisk(page, true);
  await letter(page).fill('Dear Ms Solberg, these words wait.');
  await expect(page.getByRole('alert')).toContainText('this disk is full', { ignoreCase: true });
  await page.reload();
  await expect(letter(page)).toHaveValue('Dear Ms Solberg, these words wait.');
});

test('ten million characters are kept out of a field, with words, and as many as a book has are not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLetter(page);
  const paste = async (count: number) => {
    await page.evaluate((times) => navigator.clipboard.writeText('All work, no play. '.repeat(times)), count);
    await letter(page).press('ControlOrMeta+v');
  };
  const before = await letter(page).inputValue();
  await paste(500_000);
  await expect(page.getByRole('alert')).toContainText('That is 9,500,000 characters');
  await expect(letter(page)).toHaveValue(before);

  await letter(page).press('ControlOrMeta+a');
  await paste(10_000);
  await expect(letter(page)).toHaveValue('All work, no play. '.repeat(10_000));
  await goTo(page, 'Board');
  await expect(title(page)).toContainText('applications');
});
