/** Answers the questions about the back as someone would whose back just aches: no sign, some plain facts. */
import { expect, type Page } from '@playwright/test';

type Answers = Readonly<Record<string, (page: Page) => Promise<void>>>;

const press = (name: string) => async (page: Page) => page.getByRole('button', { name, exact: true }).click();
const go = press('Continue');

const PLAIN: Answers = {
  pregnancy: async (page) => {
    await page.locator('[id="history.possiblePregnancy"]').getByLabel('No', { exact: true }).check();
    await page.getByLabel('Not pregnant').check();
    await go(page);
  },
  age: async (page) => {
    await page.getByRole('textbox').fill('38');
    await go(page);
  },
  person: press('Male'),
  'body-map': async (page) => {
    await page.getByRole('checkbox', { name: 'Low back, in the middle' }).first().click();
    await page.getByLabel('It stays where it is').check();
    await go(page);
  },
  onset: async (page) => {
    await page.getByRole('textbox').fill('12');
    await page.getByLabel('After a run').check();
    await go(page);
  },
  pain: async (page) => {
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await go(page);
  },
  course: press('Better'),
  worse: async (page) => {
    await page.getByLabel('Bending forward').check();
    await go(page);
  },
  better: async (page) => {
    await page.getByLabel('Moving about').check();
    await go(page);
  },
  feels: async (page) => {
    await page.getByLabel('Aching').check();
    await go(page);
  },
  run: async (page) => {
    await page.getByLabel('It is worse the next morning').check();
    await go(page);
  },
  periods: press('Does not apply'),
};

/** The screen that is shown, or undefined when the questions are over. */
export async function shownScreen(page: Page): Promise<string | undefined> {
  const screen = page.locator('input[name=screen]');
  return (await screen.count()) === 0 ? undefined : await screen.inputValue();
}

/** Answers what is asked until it is over, or until `until` is asked; returns the screens in their order. */
export async function answerAll(page: Page, until?: string): Promise<readonly string[]> {
  const asked: string[] = [];
  for (
    let screen = await shownScreen(page);
    screen !== undefined && screen !== until;
    screen = await shownScreen(page)
  ) {
    asked.push(screen);
    await (PLAIN[screen] ?? reassuring)(page);
    await expect(page.locator('.problems')).toHaveCount(0);
    await expect.poll(() => shownScreen(page), { timeout: 15_000 }).not.toBe(screen);
  }
  return asked;
}

/** "No", "none of these" or "nothing to report", whatever the screen offers. */
async function reassuring(page: Page): Promise<void> {
  const none = page.getByRole('button', { name: 'None of these' });
  if ((await none.count()) > 0) return none.click();
  const no = page
    .locator('.buttons button')
    .filter({ hasText: /^\s*(No|Nothing like that|I have not done it|About the same)\b/ });
  if ((await no.count()) > 0) return no.first().click();
  for (const box of await page.locator('.nothing input').all()) await box.check();
  const harmless = /^(No|I have not done it|None of these)$/;
  for (const field of await page.locator('.field').all()) {
    const answers = field.getByRole('radio', { name: harmless }).or(field.getByRole('checkbox', { name: harmless }));
    if ((await answers.count()) > 0) await answers.first().check();
  }
  await go(page);
}
