import { type CheckInSign, checkInSigns, type SymptomReport } from '@backstride/engine';
import { CHECK_IN_WORDS, FIELD_WORDS, refusalSentence, app as say } from '@backstride/words';
import { fail, redirect } from '@sveltejs/kit';
import { readCheckIn, SIGN_GROUPS, signsIn } from '../../server/check-in-form.ts';
import { lastReport, situation } from '../../server/situation.ts';
import { PLACES } from '../../server/symptoms/view-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { hour } = Temporal.Instant.from(locals.now.at).toZonedDateTimeISO(locals.now.zone);
  const asked = signsFor(lastReport(await situation(locals)));
  return {
    id: crypto.randomUUID(),
    moment: hour < 12 ? 'morning' : hour < 18 ? 'after-run' : 'evening',
    places: PLACES.map((value) => ({ value, label: FIELD_WORDS.locations.options[value] })),
    groups: SIGN_GROUPS.map((name) => ({
      name,
      legend: say.checkIn.signs.groups[name].legend,
      options: [
        ...signsIn(name, asked).map((sign) => ({ value: sign, label: CHECK_IN_WORDS.short[sign], ...noteOn(sign) })),
        { value: 'none', label: say.checkIn.signs.none },
      ],
    })),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const read = readCheckIn(form, signsFor(lastReport(await situation(locals))));
    if ('problems' in read) return fail(422, { problems: read.problems });
    const id = String(form.get('id') ?? crypto.randomUUID());
    const taken = await locals.services.visit.recordEntries([{ type: 'check-in', id, ...locals.now, ...read.entry }]);
    if (!taken.ok) {
      const text = `${say.checkIn.errors.refused} ${refusalSentence(taken.refusal)}`;
      return fail(422, { problems: [{ at: 'pain', text }] });
    }
    redirect(303, '/');
  },
};

/** What tells a sign from ordinary legs after a run. */
const noteOn = (sign: CheckInSign): { readonly note?: string } =>
  Object.hasOwn(say.checkIn.signs.notes, sign)
    ? { note: say.checkIn.signs.notes[sign as keyof typeof say.checkIn.signs.notes] }
    : {};

/** Dark urine is asked about always: nobody knows here how hard a run was. */
const signsFor = (report: SymptomReport | undefined) =>
  checkInSigns({
    afterHardRun: true,
    maybePregnant: report?.history?.possiblePregnancy !== undefined && report.history.possiblePregnancy !== false,
    hipThighOrGroinHurts: ['groin', 'lateral-hip', 'anterior-thigh'].some((place) =>
      (report?.locations as readonly string[] | undefined)?.includes(place),
    ),
  });
