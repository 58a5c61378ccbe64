import { answerAll, shownScreen } from './answers.ts';
import { expect, expectAccessible, hydrated, test } from './app.ts';

test('from the first question to an assessment with its reasons', async ({ page }) => {
  test.slow();
  await page.goto('/symptoms');
  await hydrated(page);
  const asked = await answerAll(page);
  expect(asked.slice(0, 4)).toEqual(['saddle', 'bladder', 'bowel', 'sex']);
  expect(asked).toContain('body-map');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await expect(page.getByRole('region', { name: 'Is it safe?' })).toContainText(
    'none of the warning signs we ask about',
  );
  await expect(page.getByRole('region', { name: 'Is it safe?' })).toContainText('cannot rule everything out');
  const plan = page.getByRole('region', { name: 'What to do today' });
  await plan.getByText('Why?').first().click();
  await expect(plan.getByRole('link', { name: /^Rule / }).first()).toBeVisible();
  await expectAccessible(page);
  await plan
    .getByRole('link', { name: /^Rule / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem')).not.toHaveCount(0);
  await expectAccessible(page);
});

test('going back keeps every answer, and coming back later goes on where it stopped', async ({ page }) => {
  await page.goto('/symptoms');
  await hydrated(page);
  await answerAll(page, 'chest');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect.poll(() => shownScreen(page)).toBe('unsteady');
  await expect(page.locator('.chosen')).toHaveText(/No/);
  await page.getByRole('link', { name: 'Go on later; your answers are kept' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/symptoms');
  expect(await shownScreen(page)).toBe('chest');
});

test('a list nobody touched is not a no', async ({ page }) => {
  await page.goto('/symptoms');
  await hydrated(page);
  await answerAll(page, 'chest');
  await page.getByRole('button', { name: 'Continue with what I ticked' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick what applies');
  await expectAccessible(page);
  expect(await shownScreen(page)).toBe('chest');
});

test('an impossible age is refused with its range', async ({ page }) => {
  await page.goto('/symptoms?at=age');
  await hydrated(page);
  await page.getByRole('textbox').fill('430');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('from 0 to 120');
});

test('the body map is drawn with the keyboard, and the list knows', async ({ page }) => {
  await page.goto('/symptoms?at=body-map');
  await hydrated(page);
  await expectAccessible(page);
  const left = page.getByRole('checkbox', { name: 'Low back, beside the spine, left' });
  await left.focus();
  await page.keyboard.press('Space');
  await expect(left).toBeChecked();
  await expect(page.getByLabel('Left', { exact: true })).toBeChecked();
  const right = page.getByRole('checkbox', { name: 'Low back, beside the spine, right' });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Both sides')).toBeChecked();
  await page.getByText('Or tick the places in a list').click();
  await expect(page.getByRole('checkbox', { name: 'Low back, beside the spine', exact: true })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are answered one by one', async ({ page }) => {
    await page.goto('/symptoms');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    expect(await shownScreen(page)).toBe('bladder');
    await page.goto('/symptoms?at=body-map');
    await page.getByRole('checkbox', { name: 'Buttock', exact: true }).check();
    await page.getByLabel('Left', { exact: true }).check();
    await page.getByLabel('It stays where it is').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.goto('/symptoms?at=body-map');
    await expect(page.getByRole('checkbox', { name: 'Buttock', exact: true })).toBeChecked();
  });
});
