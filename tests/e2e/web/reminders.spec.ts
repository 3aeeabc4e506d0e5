import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { afternoonZone } from '../story-host';
import { begin, minutesAgo, tellOfInterview } from '../story';

// How a tab reminds. A headless browser shows no notifications, so each page gets a class that notes them.

test.use({ timezoneId: afternoonZone(new Date()) });

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shown: Noted[] = [];
    class Noted extends EventTarget {
      static readonly permission = 'granted';
      static readonly requestPermission = async () => 'granted';
      readonly title: string;
      readonly tag: string;
      constructor(title: string, { tag = '' }: NotificationOptions = {}) {
        super();
        this.title = title;
        this.tag = tag;
        shown.push(this);
      }
      close(): void {
        this.dispatchEvent(new Event('close'));
      }
    }
    Object.assign(window, { Notification: Noted, shown });
  });
  await page.goto('/');
  return page;
}

const titles = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'shown') as { title: string }[]).map(({ title }) => title));

test('a tab announces what is due once, one tab alone, and a click opens it', async ({ context }) => {
  const page = await openTab(context);
  await begin(page);
  await tellOfInterview(page, {
    company: 'Brightwater',
    role: 'Product Analyst',
    name: 'Dana Okafor',
    title: 'Head of Insight',
    email: 'dana.okafor@brightwater.example',
    from: await minutesAgo(page, 65),
    to: await minutesAgo(page, 20),
  });
  await expect.poll(() => titles(page)).toEqual(['How did it go at Brightwater?']);

  const second = await openTab(context);
  await expect(second.getByRole('banner')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/board';
  });
  await page.evaluate(() => {
    const [first] = Reflect.get(window, 'shown') as EventTarget[];
    first?.dispatchEvent(new Event('click'));
  });
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();

  // The other tab takes over when this one closes, and knows what was announced.
  await page.close();
  await second.reload();
  await expect(second.getByRole('banner')).toBeVisible();
  await second.waitForTimeout(1_500);
  expect(await titles(second)).toEqual([]);
});
