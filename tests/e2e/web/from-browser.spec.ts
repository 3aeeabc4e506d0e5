import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseDeepLink } from '../../../shared/domain/deep-link';
import { begin } from '../story';

// The bookmark as the built app gives it, used on pages that are worded as job boards word theirs.

const POSTINGS = join(import.meta.dirname, 'postings');

async function bookmarkOf(page: Page): Promise<string> {
  await page.goto('/');
  await begin(page);
  await page.goto('/#/from-browser');
  const label = page.getByRole('link', { name: 'Add to Afterword' });
  await expect(label).toHaveAttribute('href', /^javascript:/);
  return (await label.getAttribute('href')) ?? '';
}

/** Shows a posting under an address of its own, with a policy as strict as such sites have. */
async function show(page: Page, file: string, address: string): Promise<void> {
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join(POSTINGS, file)),
      headers: {
        'content-security-policy': "script-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    }),
  );
  await page.goto(address);
}

/** What the bookmark reads there: a browser runs bookmarks past the page's policy, as this does. */
async function press(page: Page, bookmark: string) {
  const code = decodeURIComponent(bookmark.replace(/^javascript:/, ''));
  const url = await page.evaluate(
    ([text]) => {
      let to = '';
      window.open = (address) => ((to = String(address)), window);
      // oxlint-disable-next-line no-implied-eval
      Function(text ?? '')();
      return to;
    },
    [code],
  );
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/add\?/);
  return parseDeepLink(url.replace(/^.*#\//, 'afterword://'));
}

const CASES = [
  {
    file: 'linkedin.html',
    at: 'https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=analyst&refId=abc',
    reads: {
      company: 'Brightwater Ltd',
      role: 'Product Analyst',
      url: 'https://www.linkedin.com/jobs/view/4012345678/',
    },
  },
  {
    file: 'linkedin-public.html',
    at: 'https://uk.linkedin.com/jobs/view/product-analyst-at-brightwater-4012?trk=public_jobs&refId=x',
    reads: {
      company: 'Brightwater',
      role: 'Product Analyst',
      url: 'https://uk.linkedin.com/jobs/view/product-analyst-at-brightwater-4012',
    },
  },
  {
    file: 'greenhouse.html',
    at: 'https://job-boards.greenhouse.io/northlightmaps/jobs/4012345?gh_src=my.greenhouse.search',
    reads: {
      company: 'Northlight Maps',
      role: 'Senior Data Engineer',
      url: 'https://job-boards.greenhouse.io/northlightmaps/jobs/4012345',
    },
  },
  {
    file: 'lever.html',
    at: 'https://jobs.lever.co/harbour-vale/0b1c2d3e-0000-4000-8000-000000000000?lever-source=LinkedIn',
    reads: {
      company: 'Harbour & Vale',
      role: 'Operations Analyst',
      url: 'https://jobs.lever.co/harbour-vale/0b1c2d3e-0000-4000-8000-000000000000',
    },
  },
  {
    file: 'schema.html',
    at: 'https://karriere.mueller-soehne.example/stellen?id=17&utm_source=x#bewerben',
    reads: {
      company: 'Müller & Söhne',
      role: 'R&D Engineer – Ümlaut “Team”',
      url: 'https://karriere.mueller-soehne.example/stellen?id=17',
    },
  },
  {
    file: 'microdata.html',
    at: 'https://museum.example/vacancies/#/registrar',
    reads: {
      company: 'Salt Road Museum',
      role: 'Museum Registrar',
      url: 'https://museum.example/vacancies/#/registrar',
    },
  },
  {
    file: 'own-site.html',
    at: 'https://www.tidewater.example/careers/backend',
    reads: {
      company: 'Tidewater',
      role: 'Backend Developer (f/m/d)',
      url: 'https://www.tidewater.example/careers/backend',
    },
  },
] as const;

test('the bookmark reads what a posting tells of itself', async ({ page }) => {
  const bookmark = await bookmarkOf(page);
  for (const { file, at, reads } of CASES) {
    await show(page, file, at);
    expect(await press(page, bookmark), file).toEqual({ to: 'add', ...reads });
  }
});

test('what the person has marked is the role, and a bare page gives at least its address', async ({
  page,
}) => {
  const bookmark = await bookmarkOf(page);
  await show(page, 'bare.html', 'https://bakery-lindqvist.example/jobs');
  expect(await press(page, bookmark)).toEqual({
    to: 'add',
    company: 'Bakery Lindqvist',
    role: 'Home',
    url: 'https://bakery-lindqvist.example/jobs',
  });
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#role') as Element));
  expect(await press(page, bookmark)).toMatchObject({ role: 'Pastry Chef' });
});

test('a hostile page brings no more than a few harmless words', async ({ page }) => {
  const bookmark = await bookmarkOf(page);
  await show(page, 'hostile.html', `https://hostile.example/${'a'.repeat(3_000)}`);
  const read = await press(page, bookmark);
  expect(read).toMatchObject({ to: 'add', url: 'https://hostile.example' });
  expect(JSON.stringify(read).length).toBeLessThan(700);
});

test('a new tab asks before it adds, once', async ({ page, context }) => {
  const bookmark = await bookmarkOf(page);
  await show(page, 'greenhouse.html', 'https://job-boards.greenhouse.io/northlightmaps/jobs/4012345');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(
      // oxlint-disable-next-line no-implied-eval
      (text) => void Function(text)(),
      decodeURIComponent(bookmark.replace(/^javascript:/, '')),
    ),
  ]);
  const dialog = tab.getByRole('dialog');
  await expect(dialog.getByLabel('Company')).toHaveValue('Northlight Maps');
  await expect(dialog.getByLabel('Role')).toHaveValue('Senior Data Engineer');
  await tab.reload();
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tab.getByRole('dialog')).toHaveCount(0);
  await tab.goto('/#/board');
  await expect(tab.getByText('Northlight Maps')).toHaveCount(0);
});

test('pressed in the app it only explains itself, and its address can be copied', async ({
  page,
  context,
}) => {
  const bookmark = await bookmarkOf(page);
  await page.getByRole('link', { name: 'Add to Afterword' }).click();
  await expect(page.getByText('It does its work on a posting’s page')).toBeVisible();
  await expect(page).toHaveURL(/#\/from-browser$/);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'copy its address' }).click();
  await expect(page.getByText('The bookmark’s address is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bookmark);
  expect(bookmark.length).toBeLessThan(12_000);
});
