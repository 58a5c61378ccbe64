import { expect, test } from 'vitest';
import { regionOf } from './region.ts';

test.each([
  ['Europe/London', 'GB'],
  ['Europe/Berlin', 'DE'],
  ['America/New_York', 'US'],
  ['Australia/Sydney', 'AU'],
  ['Pacific/Auckland', 'NZ'],
])('%s lies in %s', (zone, region) => {
  expect(regionOf(zone)).toBe(region);
});

test('a zone without a country is no country, so that the general number is shown', () => {
  expect(regionOf('UTC')).toBeUndefined();
  expect(regionOf('Etc/GMT+5')).toBeUndefined();
});
