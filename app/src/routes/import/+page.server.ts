import { refusalSentence, app as say } from '@backstride/words';
import { fail } from '@sveltejs/kit';
import { stageFiles } from '../../server/api/staging.ts';
import { situation } from '../../server/situation.ts';
import { figure } from '../../server/views/figure.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { facts } = await situation(locals);
  return { figure: figure('run'), hasReport: facts.entries.some(({ type }) => type === 'symptom-report') };
};

export const actions: Actions = {
  /** The plain form, for a browser without scripts: all files in one request. */
  default: async ({ request, locals }) => {
    const files = (await request.formData()).getAll('file').filter((one) => one instanceof File && one.size > 0);
    if (files.length === 0) return fail(422, { sentence: say.importing.nothing });
    const { staged, clear } = await stageFiles(
      locals.services.dataFolder,
      (files as File[]).map((file) => ({ calledAs: file.name, file })),
    );
    try {
      const read = await locals.services.visit.importPaths(
        staged.map(({ path, calledAs }) => ({ path, name: calledAs })),
      );
      if (!read.ok) return fail(422, { sentence: refusalSentence(read.refusal) });
      return { sentence: say.importing.result(read.value.runs, read.value.duplicates, read.value.failed.length) };
    } finally {
      await clear();
    }
  },
};
