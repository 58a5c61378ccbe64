import { situation } from '../../server/situation.ts';
import { viewRuns } from '../../server/views/runs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { facts, on } = await situation(locals);
  return viewRuns(facts, on, url.searchParams);
};
