import { app as say } from '@backstride/words';
import { error } from '@sveltejs/kit';
import { viewRule } from '../../../server/views/explain.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const view = viewRule(params.id);
  if (view === undefined) error(404, say.explain.unknown);
  return view;
};
