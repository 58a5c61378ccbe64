import { decideTriage, isUrgent, nextScreens, SCREEN_KEYS, SCREENS, type ScreenKey } from '@backstride/engine';
import { app as say } from '@backstride/words';
import { fail, redirect } from '@sveltejs/kit';
import { type Draft, dropDraft, keepDraft, newDraft, readDraft } from '../../server/symptoms/draft.ts';
import { readAnswers } from '../../server/symptoms/read-answers.ts';
import { recordReport } from '../../server/symptoms/record-report.ts';
import { viewQuestion } from '../../server/symptoms/view-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const draft = (await readDraft(locals.services.dataFolder)) ?? newDraft(locals.now.at);
  const triage = decideTriage(draft.report);
  const open = nextScreens(draft.report, triage.askNext, draft.shown);
  const screen = screenIn(url.searchParams.get('at')) ?? open[0];
  if (screen === undefined) redirect(303, '/symptoms/review');
  const before = draft.shown.includes(screen) ? draft.shown.indexOf(screen) : draft.shown.length;
  const back = draft.shown[before - 1];
  return {
    question: viewQuestion(screen, draft.report, triage.askNext),
    progress: {
      answered: draft.shown.length,
      about: draft.shown.length + open.filter((one) => !draft.shown.includes(one)).length,
    },
    ...(back === undefined ? {} : { back: `/symptoms?at=${back}` }),
  };
};

export const actions: Actions = {
  answer: async ({ request, locals }) => {
    const form = await request.formData();
    const screen = screenIn(form.get('screen'));
    if (screen === undefined)
      return fail(422, { screen: '', problems: [{ at: 'answers', text: say.symptoms.errors.choose }] });
    const { dataFolder } = locals.services;
    const draft = (await readDraft(dataFolder)) ?? newDraft(locals.now.at);
    const needed = decideTriage(draft.report).askNext;
    const read = readAnswers(SCREENS[screen].fields, form, { report: draft.report, needed });
    if ('problems' in read) return fail(422, { screen, problems: read.problems });
    const next: Draft = {
      ...draft,
      report: read.report,
      shown: [...draft.shown.filter((one) => one !== screen), screen],
    };
    await keepDraft(dataFolder, next);
    // Where it is urgent and no answer can change that, nothing more is asked.
    const triage = decideTriage(next.report);
    if (triage.complete && isUrgent(triage.disposition)) {
      const refused = await recordReport(locals, next);
      if (refused !== undefined) return fail(422, { screen, problems: [{ at: 'answers', text: refused }] });
      redirect(303, '/');
    }
    redirect(303, '/symptoms');
  },
  again: async ({ locals }) => {
    await dropDraft(locals.services.dataFolder);
    redirect(303, '/symptoms');
  },
};

const screenIn = (value: FormDataEntryValue | null): ScreenKey | undefined => SCREEN_KEYS.find((key) => key === value);
