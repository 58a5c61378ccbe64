import { decideTriage, nextScreens } from '@backstride/engine';
import { fail, redirect } from '@sveltejs/kit';
import { readDraft } from '../../../server/symptoms/draft.ts';
import { recordReport } from '../../../server/symptoms/record-report.ts';
import { viewReview } from '../../../server/symptoms/view-review.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const draft = await readDraft(locals.services.dataFolder);
  if (draft === undefined) redirect(303, '/symptoms');
  return viewReview(draft);
};

export const actions: Actions = {
  default: async ({ locals }) => {
    const draft = await readDraft(locals.services.dataFolder);
    if (draft === undefined) redirect(303, '/');
    const triage = decideTriage(draft.report);
    if (!triage.complete && nextScreens(draft.report, triage.askNext, draft.shown).length > 0)
      redirect(303, '/symptoms');
    const refused = await recordReport(locals, draft);
    if (refused !== undefined) return fail(422, { refused });
    redirect(303, '/');
  },
};
