/** How soon to be seen, and what to do until then. Never that there is "nothing serious": answers cannot tell that. */
import type { Disposition } from '@backstride/engine';

export type DispositionWords = { readonly title: string; readonly what: string };

export const DISPOSITION_WORDS: Record<Disposition, DispositionWords> = {
  EMERGENCY_NOW: {
    title: 'Get emergency help now.',
    what: 'Call your local emergency number (112, 999 or 911), or go to an emergency department. Do not wait, and do not drive yourself.',
  },
  SAME_DAY: {
    title: 'Be seen by a doctor today.',
    what: 'Call a doctor or an urgent-care line now. If nothing else is open, go to an emergency department. No running and no exercises until then.',
  },
  CLINICIAN_2W: {
    title: 'See a doctor or physiotherapist within two weeks.',
    what: 'Ask for an appointment today; it should be within days, two weeks at the most.',
  },
  ROUTINE_PHYSIO: {
    title: 'Worth seeing a physiotherapist or doctor, without hurry.',
    what: 'Ask for an appointment in the next weeks. Looking after your back yourself goes on meanwhile.',
  },
  SELF_MANAGE: {
    title: 'Nothing in your answers asks for a doctor at once.',
    what: 'You can go on with the programme. Answers cannot rule everything out, so keep the warning signs in mind.',
  },
};
