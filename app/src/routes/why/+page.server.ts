import { redirect } from '@sveltejs/kit';
import { situation } from '../../server/situation.ts';
import { viewWhy } from '../../server/views/causes.ts';
import { isStopped } from '../../server/views/level.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const now = await situation(locals);
  // While someone should be seen at once, there is no explanation (INV-2).
  if (isStopped(now.assessment.triage)) redirect(303, '/');
  return viewWhy(now);
};
