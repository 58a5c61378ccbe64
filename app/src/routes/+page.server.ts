import { situation } from '../server/situation.ts';
import { viewToday } from '../server/views/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const now = await situation(locals);
  return { on: now.on, view: viewToday(now, locals.now.zone) };
};
