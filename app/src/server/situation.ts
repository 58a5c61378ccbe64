/** What is known about the runner at the moment of this request? Read once a request, however many loads ask. */
import {
  type Assessment,
  assess,
  episodes,
  type Facts,
  journalUntil,
  type LocalDay,
  localDayAt,
  type SymptomReport,
} from '@backstride/engine';
import { refusalSentence } from '@backstride/words';
import { error } from '@sveltejs/kit';

export type Situation = { readonly on: LocalDay; readonly facts: Facts; readonly assessment: Assessment };

const asked = new WeakMap<App.Locals, Promise<Situation>>();

export function situation(locals: App.Locals): Promise<Situation> {
  const known = asked.get(locals) ?? read(locals);
  asked.set(locals, known);
  return known;
}

async function read({ services, now }: App.Locals): Promise<Situation> {
  const facts = await services.visit.facts();
  if (!facts.ok) error(503, refusalSentence(facts.refusal));
  const on = localDayAt(now.at, now.zone);
  return { on, facts: facts.value, assessment: assess(facts.value, on) };
}

/** The last symptom report that still stands. */
export const lastReport = ({ facts, on }: Situation): SymptomReport | undefined =>
  episodes(journalUntil(facts.entries, on)).at(-1)?.entry.report;
