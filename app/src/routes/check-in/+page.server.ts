import { app as say } from '@backstride/words';
import { fail, redirect } from '@sveltejs/kit';
import { readCheckIn } from '../../server/check-in-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const { hour } = Temporal.Instant.from(locals.now.at).toZonedDateTimeISO(locals.now.zone);
  return { id: crypto.randomUUID(), moment: hour < 12 ? 'morning' : hour < 18 ? 'after-run' : 'evening' };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const read = readCheckIn(form);
    if ('problems' in read) return fail(422, { problems: read.problems });
    const taken = await locals.services.visit.recordEntries([
      { type: 'check-in', id: String(form.get('id') ?? crypto.randomUUID()), ...locals.now, ...read.entry },
    ]);
    if (!taken.ok) return fail(422, { problems: [{ at: 'pain', text: say.checkIn.errors.refused }] });
    redirect(303, '/');
  },
};
