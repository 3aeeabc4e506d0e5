import { expect, test } from '@playwright/test';

// What the browser host is beside its screens: one origin, locked down.

test('the page keeps scripts and addresses from elsewhere out', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    const violation = () =>
      new Promise<void>((resolve) => {
        const listener = (event: SecurityPolicyViolationEvent) => {
          seen.push(event.effectiveDirective);
          resolve();
        };
        document.addEventListener('securitypolicyviolation', listener, { once: true });
      });
    const script = violation();
    const element = document.createElement('script');
    element.textContent = 'document.title = "injected"';
    document.head.append(element);
    await script;
    const connection = violation();
    await fetch('https://example.com/').catch(() => undefined);
    await connection;
    const image = violation();
    new Image().src = 'https://example.com/pixel.png';
    await image;
    return seen;
  });
  expect(refused).toEqual(['script-src-elem', 'connect-src', 'img-src']);
  expect(await page.title()).not.toBe('injected');
});

test('nothing that the app does by itself offends its own policy or ends in an error', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
  expect(new Set(asked).size).toBe(1);
});
