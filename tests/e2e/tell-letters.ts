import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import { begin, readMailto } from './story';
import type { StoryHost } from './story-host';

/** E-mails by every way out of the app, in two languages: what the screen shows is what leaves. */
export async function tellLetters(host: StoryHost): Promise<void> {
  const { page } = host;
  const words = page.getByRole('textbox', { name: 'The letter' });
  const asked = page.getByRole('heading', { name: 'Did you send it?' });
  const notYet = page.getByRole('button', { name: 'Not yet' });
  const lastOpened = async () => (await host.opened()).at(-1) ?? '';
  const open = page.getByRole('button', { name: 'Open in my mail program' });

  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await page.getByRole('radio', { name: 'German' }).check({ force: true });
  await page.getByText('Formal', { exact: true }).click();
  await expect(words).toHaveValue(/^Sehr geehrte Frau Solberg,\n\nhaben Sie vielen Dank für das Gespräch/);
  await expect(words).toHaveAttribute('lang', 'de');
  await expect(words).toHaveAttribute('dir', 'auto');
  const letter = await words.inputValue();
  const subject = await page.getByLabel('Subject').inputValue();

  await open.click();
  await expect(asked).toBeVisible();
  const mail = readMailto(await lastOpened());
  expect(mail).toEqual({
    to: 'i.solberg@northlight.example',
    subject,
    body: letter.replaceAll('\n', '\r\n'),
  });
  await notYet.click();

  for (const [name, site] of [
    ['Gmail', 'https://mail.google.com/mail/'],
    ['Outlook.com', 'https://outlook.live.com/mail/'],
  ] as const) {
    await page.getByRole('button', { name: 'Another way' }).click();
    await page.getByRole('menuitem', { name: `Open in ${name}` }).click();
    await expect(asked).toBeVisible();
    await expect.poll(lastOpened).toContain(site);
    expect(new URL(await lastOpened()).searchParams.get('body')).toBe(letter.replaceAll('\n', '\r\n'));
    await notYet.click();
  }

  const file = await host.savedFile(async () => {
    await page.getByRole('button', { name: 'Another way' }).click();
    await page.getByRole('menuitem', { name: 'Save as a file (.eml)' }).click();
  });
  expect(file.name).toMatch(/\.eml$/);
  expect(file.text).toMatch(/^X-Unsent: 1\r?\n/m);
  const parsed = await PostalMime.parse(file.text);
  expect(parsed.subject).toBe(subject);
  expect(parsed.to?.[0]?.address).toBe('i.solberg@northlight.example');
  expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter);
  await notYet.click();

  await page.getByTitle('Make it larger').click();
  await expect(page.getByRole('dialog')).toContainText('vielen Dank für das Gespräch');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(page.getByRole('article', { name: 'The letter that you sent' })).toContainText(
    'Sehr geehrte Frau Solberg',
  );

  await page.getByRole('link', { name: 'See what is next' }).click();
  await page.getByRole('link', { name: 'Write the reply' }).first().click();
  await page.getByRole('radio', { name: 'Spanish' }).check({ force: true });
  await page.getByText('Warm', { exact: true }).click();
  await expect(words).toHaveValue(/^Hola, Harriet Corvid:\n\nGracias por avisarme/);
  const reply = await words.inputValue();
  await open.click();
  await expect(asked).toBeVisible();
  expect(readMailto(await lastOpened()).body).toBe(reply.replaceAll('\n', '\r\n'));
  expect(reply).toContain('¿Podrían conservar mi CV?');
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(page.getByRole('article', { name: 'The letter that you sent' })).toContainText('Gracias');
}
