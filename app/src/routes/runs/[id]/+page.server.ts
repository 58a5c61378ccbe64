import { app as say } from '@backstride/words';
import { error } from '@sveltejs/kit';
import { situation } from '../../../server/situation.ts';
import { viewRun } from '../../../server/views/run.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { facts, on } = await situation(locals);
  const view = viewRun(facts, on, params.id);
  if (view === undefined) error(404, say.problem.lost);
  return view;
};
