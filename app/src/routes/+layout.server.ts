import { situation } from '../server/situation.ts';
import { isStopped } from '../server/views/level.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
  const { assessment } = await situation(locals);
  return { zone: locals.now.zone, stopped: isStopped(assessment.triage) };
};
