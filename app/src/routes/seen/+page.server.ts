import { CLEARANCE_SCOPES, localDayAt } from '@backstride/engine';
import { refusalSentence, app as say } from '@backstride/words';
import { fail, redirect } from '@sveltejs/kit';
import { dropDraft } from '../../server/symptoms/draft.ts';
import type { Actions, PageServerLoad } from './$types';

const words = say.seen;
const TEXTS = ['by', 'on', 'condition', 'outcome'] as const;

export const load: PageServerLoad = ({ locals }) => ({
  id: crypto.randomUUID(),
  today: localDayAt(locals.now.at, locals.now.zone),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const said = Object.fromEntries(TEXTS.map((name) => [name, String(form.get(name) ?? '').trim()]));
    const empty = TEXTS.filter((name) => said[name] === '');
    if (empty.length > 0) {
      return fail(422, { problems: empty.map((at) => ({ at, text: words.errors.empty(words[at].label) })) });
    }
    const scope = CLEARANCE_SCOPES.filter((one) => form.getAll('scope').includes(one));
    const taken = await locals.services.visit.recordEntries([
      {
        type: 'clearance',
        id: String(form.get('id')),
        ...locals.now,
        ...said,
        ...(scope.length === 0 ? {} : { scope }),
      },
    ]);
    if (!taken.ok) {
      return fail(422, { problems: [{ at: 'by', text: `${words.errors.refused} ${refusalSentence(taken.refusal)}` }] });
    }
    await dropDraft(locals.services.dataFolder);
    redirect(303, '/symptoms');
  },
};
