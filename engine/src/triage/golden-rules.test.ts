import { expect, test } from 'vitest';
import { printRules } from './testing/print-rules.ts';

test('no rule changes unseen: all of them stand as text in golden-rules.txt', async () => {
  await expect(printRules()).toMatchFileSnapshot('./testing/golden-rules.txt');
});
