import { answerAll, shownScreen } from './answers.ts';
import { expect, expectAccessible, hydrated, test } from './app.ts';

test.describe('a warning sign stops everything', () => {
  test.use({ runner: 'ramp' });

  test('trouble passing urine in the first questions: one card, nothing else, until someone has looked', async ({
    page,
  }) => {
    await page.goto('/symptoms');
    await hydrated(page);
    await answerAll(page, 'bladder');
    await page.getByRole('button', { name: 'Yes, new or worse in the last 14 days' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now');
    await expect(page.getByRole('article')).toContainText('Do not drive yourself');
    await expect(page.getByRole('article')).toContainText(
      'A change when you pee: Yes, new or worse in the last 14 days',
    );
    await expect(page.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:/);
    // No chart, no exercise, no explanation, no way to be led astray.
    await expect(page.locator('main svg')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('Why?')).toHaveCount(0);
    await expectAccessible(page);

    for (const path of ['/why', '/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now');
    }
  });

  test('after being seen, the questions are asked again from the beginning', async ({ page }) => {
    await page.goto('/symptoms');
    await hydrated(page);
    await page.getByRole('button', { name: 'Yes, new or worse in the last 14 days' }).click();
    await page.getByRole('link', { name: 'I have been seen' }).click();
    await hydrated(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Save/ }).click();
    await expect(page.getByRole('alert')).toContainText('"Who saw you" is empty.');
    await page.getByLabel('Who saw you').fill('Emergency doctor');
    await page.getByLabel('What for').fill('Numbness');
    await page.getByLabel('What did they find or say?').fill('The scan was clear');
    await page.getByRole('button', { name: /^Save/ }).click();
    await expect(page).toHaveURL(/\/symptoms$/);
    expect(await shownScreen(page)).toBe('saddle');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now');
  });

  test('a sign ticked at the check-in counts as much', async ({ page }) => {
    await page.goto('/check-in');
    await hydrated(page);
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByRole('group', { name: 'Legs, bladder and bowels' }).getByLabel('A change of the bowels').check();
    await page
      .getByRole('group', { name: /Illness/ })
      .getByLabel('None of these')
      .check();
    await page.getByRole('group', { name: 'Your safety' }).getByLabel('None of these').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now');
    await expectAccessible(page);
  });

  test('thoughts of self-harm have a card of their own', async ({ page }) => {
    await page.goto('/check-in');
    await hydrated(page);
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByRole('group', { name: 'Legs, bladder and bowels' }).getByLabel('None of these').check();
    await page
      .getByRole('group', { name: /Illness/ })
      .getByLabel('None of these')
      .check();
    await page.getByRole('group', { name: 'Your safety' }).getByLabel('Thoughts of harming myself').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not alone with this');
    await expectAccessible(page);
  });
});
