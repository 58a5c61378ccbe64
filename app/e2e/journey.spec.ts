import { expect, expectAccessible, hydrated, test } from './app.ts';

test.use({ runner: 'ramp' });

test('today says whether it is safe, what to do and why, with the spike first', async ({ page }) => {
  await page.goto('/');
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 3)).toEqual(['Is it safe?', 'What to do today', 'Why it may hurt']);
  await expect(page.getByRole('region', { name: 'Why it may hurt' })).toContainText(
    'One run much longer than you were used to',
  );
  await expect(page.getByRole('region', { name: 'Why it may hurt' })).toContainText('62 %');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/run today\.$/);
  await expectAccessible(page);
});

test('the reasons: what fits, what speaks against, how sure, what would tell more', async ({ page }) => {
  await page.goto('/why');
  const spike = page.getByRole('region', { name: 'One run much longer than you were used to' });
  await expect(spike).toContainText('Likely');
  for (const part of ['What fits', 'What speaks against', 'What is known', 'What would tell most']) {
    await expect(spike.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(page.getByRole('img', { name: /62 % longer/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it looks like' }).getByRole('heading', { level: 3 })).toHaveCount(
    3,
  );
  await expectAccessible(page);
});

test('all runs on one line: zoomed by links, read along with the keyboard, and a run in detail', async ({ page }) => {
  await page.goto('/runs');
  await hydrated(page);
  await expect(page.getByRole('img', { name: /runs from .* the longest 25\.9 km/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '3 months' }).click();
  await expect(page).toHaveURL(/span=3m/);
  const reader = page.getByRole('slider', { name: 'Read along the line' });
  await reader.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.said a')).toHaveText(/\d+ \w+ 20\d\d: [\d.]+ km/);
  await page.getByRole('link', { name: '1 month' }).click();
  const longest = page.getByRole('row').filter({ hasText: '25.9 km' });
  await expect(longest).toContainText('162 %');
  await longest.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Against what you were used to' })).toContainText('162 %');
  await expect(page.getByRole('row').filter({ hasText: 'Cadence, both feet' })).toBeVisible();
  await expectAccessible(page);
});

test('a check-in takes the pain, three times "none of these", and shows in today', async ({ page }) => {
  await page.goto('/check-in');
  await hydrated(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page);
  await page.getByRole('radio', { name: '2', exact: true }).check();
  for (const none of await page.getByLabel('None of these').all()) await none.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('region', { name: 'How it is going' })).toContainText('Pain 2 of 10');
});

test('the warning signs are one link away on every page, and an unknown address says so', async ({ page }) => {
  for (const path of ['/', '/check-in', '/why', '/runs', '/import', '/symptoms']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toContainText('Get help at once');
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'All warning signs' })).toHaveAttribute(
      'href',
      '/learn/safety',
    );
  }
  await page.goto('/learn/safety');
  await expectAccessible(page);
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
  await expectAccessible(page);
});

test('the keyboard alone reaches everything on today, in the order of the page', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Check in' }).last()).toBeFocused();
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every page is as readable at night', async ({ page }) => {
    for (const path of ['/', '/why', '/runs', '/check-in', '/import', '/symptoms?at=body-map', '/learn/safety']) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
});

test('nothing is wider than a narrow phone, and text at twice its size still fits', async ({ page }) => {
  const paths = ['/', '/why', '/runs', '/check-in', '/import', '/symptoms', '/symptoms?at=body-map', '/learn/safety'];
  const tooWide = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await tooWide(), `${path} at 320 px`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await tooWide(), `${path} at twice the size`).toBeLessThanOrEqual(0);
  }
});
