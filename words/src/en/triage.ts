/**
 * What does triage tell the runner: how soon to be seen, why, what to say there, and what to watch for?
 * Never a reassurance that nothing is wrong, never a dose, never a chance in percent.
 */
import type { CheckInSign, ClearanceFault, ContradictionKey, Disposition, RowKey, Tag } from '@backstride/engine';

/** Why each rule says what it says: one sentence, for "Why?". */
export const BECAUSE: Readonly<Record<RowKey, string>> = {
  'RF-01': 'The nerves that feel between the legs sit at the base of the spine. When they are pressed, hours count.',
  'RF-02': 'The same nerves run the bladder. A new change there is checked at once.',
  'RF-03': 'The same nerves run the bowels. A new loss of control is checked at once.',
  'RF-04': 'The same nerves carry feeling during sex. A new loss there is checked at once.',
  'RF-05':
    'Both legs at once can mean that nerves in the middle of the spine are pressed. Old and steady signs are checked with less haste.',
  'RF-06': 'A new weak leg or foot can mean a nerve is pressed hard. The faster it grows, the sooner it must be seen.',
  'RF-07': 'Clumsy legs or a tight band round the body can come from the spinal cord itself.',
  'RF-08': 'After a hard fall a bone of the back can be broken, even if you can walk.',
  'RF-09': 'If you have a fever and feel very ill, germs may spread fast in your body.',
  'RF-10': 'Fever with back pain can be an infection in the spine or a kidney.',
  'RF-11': 'Sudden deep pain that makes you faint, or that no move can change, may come from the main artery.',
  'RF-12': 'Chest pain, short breath or a swollen calf can come from the heart or a blood clot.',
  'RF-13': 'After a cancer, even long ago, someone should look at new back pain. The sooner if it hurts at night.',
  'RF-14': 'Losing weight without trying needs a check, also when the back hurts for a plain reason.',
  'RF-15': 'Pain all night that nothing eases is common. Still, someone should hear of it.',
  'RF-16': 'Back pain that lasts at this age gets a blood test and a look, because rare causes grow more common.',
  'RF-17': 'Bone that breaks easily can break in a small bump or even a cough.',
  'RF-18': 'A fall or a jolt at this age or with pain on the bone itself can break it.',
  'RF-19': 'When your defence is weak, germs can settle in the spine, often with no fever.',
  'RF-20': 'TB can settle in the spine or the pelvis and feel like a sports injury.',
  'RF-21': 'With blood thinners a fall or sudden pain can mean bleeding near the spine.',
  'RF-22': 'After a hard session, dark pee or hard swollen muscles can harm the kidneys. It can harm the muscle too.',
  'RF-23': 'Pain in waves, blood or burning when you pee point to the kidneys.',
  'RF-24': 'In pregnancy these signs are checked at once, for you and the baby.',
  'RF-25': 'In pregnancy back and pelvic pain is common. A midwife or a pelvic physio knows what helps.',
  'RF-26': 'After a birth the pelvic floor and the bones need time before running.',
  'RF-27':
    'A deep ache that grows as you run, with a reason for tired bone, can be a bone stress injury. Running on can break it.',
  'RF-28': 'Groin pain in a runner can be a stress injury of the hip. It is rare, but running on can break it.',
  'RF-29':
    'Under 20, pain on bending back or landing can be a stress injury in a vertebra. It heals best when found early.',
  'RF-30': 'Too little energy for the training makes bones tired. A clinician can help, and it is nobody’s fault.',
  'RF-31': 'This picture can be an inflamed spine. It is often found years late, and it can be treated well.',
  'RF-32': 'This program is made for people of 16 and over. Back pain in children is seen by a clinician.',
  'RF-33': 'Pain between the shoulder blades, or a new lump or bend, is less often plain back pain.',
  'RF-34': 'Being unwell for weeks together with back pain needs a check.',
  'RF-35':
    'A leg cramp that comes at the same distance and goes when you stand still can come from the arteries. A cold pale leg is urgent.',
  'RF-36': 'Pain this strong that nothing eases should be seen today.',
  'RF-37': 'Most backs are better by six weeks. When yours is not, it is time to step up the care.',
  'RF-38': 'If a surgeon or a needle has been in your back, new pain should be seen.',
  'RF-39': 'Numbness or tingling in one leg means a nerve is irritated. A clinician tests it, and you watch it.',
  'RF-40': 'Pain that goes with meals, bleeding or periods can come from the tummy. A GP can sort it out.',
  'RF-41': 'A rash with blisters like a belt can be shingles. Tablets work best in the first three days.',
  'RF-42': 'You said that you think of harming yourself. That comes before any back.',
  'RF-43': 'Too many painkillers can harm you hours later, even when you feel fine.',
  'RF-44': 'This can be a twisted testicle or a trapped rupture. Both need help within hours.',
  'RF-45': 'A sudden pop with a bruise or weakness can be a torn tendon. Stretching would pull on it.',
  'RF-46': 'These medicines can, rarely, lead to a crack in the thigh bone. An X-ray today is wise.',
  'RC-01': 'One sign of pressed nerves is enough to go at once. Waiting for more is waiting too long.',
  'RC-02': 'With pain down the leg, “not sure” about these nerves is treated as a yes.',
  'RC-03': 'When strong leg pain stops all at once and the foot is numb or weak, the nerve may have stopped working.',
  'RC-04': 'Fever with a numb or weak leg, or with a weak defence, can mean germs in the spine.',
  'RC-05': 'With a weak defence, pain all night counts even with no fever.',
  'RC-06': 'A cancer in the past together with this sign is looked at within a day.',
  'RC-07': 'At this age, weight loss with these signs together is looked at today.',
  'RC-08': 'If your bones are weak, even a small jolt can break one.',
  'RC-09': 'In women of 70 and over, a bone in the back breaks more easily. A fall, a lift or steroids can be enough.',
  'RC-10': 'At 60 and over, new pain that no move can change may come from the main artery. The more so if you smoked.',
  'RC-11': 'Signs of tired bone and too little energy together: the bone may break if you run on.',
  'RC-12': 'Groin pain and too little energy together: the hip must be looked at today.',
  'RC-13':
    'Under 20, three weeks of pain in someone who trains is long enough to have it looked at. That holds even if bending back is fine.',
  'RC-14': 'A red sore eye with an inflamed spine is treated today, to save the sight.',
  'RC-15': 'A fall while taking blood thinners is checked today.',
  'RC-16':
    'Both legs only when walking, better when sitting, at 60 and over: a known and slow picture, so no emergency by itself.',
  'RC-17': 'Dark pee and being sick, confused or hardly able to pee can mean that the kidneys fail.',
  'RC-18': 'Three signs of different kinds together weigh more than each alone.',
  'RC-19': 'It has got worse at two check-ins in a row, so it is seen sooner.',
  'RC-20': 'You feel that something is seriously wrong. That counts.',
  'RC-21': 'A fall followed by numbness or weakness can mean a hurt spinal cord or nerve.',
  'RC-22': 'If you have sickle cells, new back pain needs care today.',
  'RC-23': 'Fainting or confusion after a race can be heat, salt or the heart.',
};

export type ActionCard = {
  readonly title: string;
  readonly lead: string;
  readonly by: string;
  readonly steps: readonly string[];
  /** What to tell the person at the desk. */
  readonly say: readonly string[];
};

const BRING = 'Take this page with you, or show it on your phone.';

export const ACTION_CARDS: Readonly<Record<Disposition, ActionCard>> = {
  EMERGENCY_NOW: {
    title: 'Get help now',
    lead: 'Your answers show a sign that must be looked at right away.',
    by: 'Now. Do not wait to see if it passes.',
    steps: ['Call the emergency number. Or have someone take you to the hospital.', 'Do not drive yourself.', BRING],
    say: ['“I have back pain and a warning sign that is new.”', 'Read out the signs listed below.'],
  },
  SAME_DAY: {
    title: 'Be seen today',
    lead: 'Your answers show a sign that a clinician should look at today.',
    by: 'Today. If nothing else is open, go to the emergency ward.',
    steps: [
      'Call your doctor’s urgent line or the out-of-hours line now.',
      'Do not drive yourself if a leg is weak or you feel faint.',
      'No running and no exercises until you have been seen.',
      BRING,
    ],
    say: ['“I have back pain and need to be seen today.”', 'Read out the signs listed below.'],
  },
  CLINICIAN_2W: {
    title: 'See a clinician soon',
    lead: 'Your answers show something that a doctor or a physio should look at.',
    by: 'Within days, two weeks at most. Sooner if we say so below.',
    steps: [
      'Book with your doctor or a physio today.',
      'Until then do only what this page still allows.',
      'Come back here if anything changes.',
    ],
    say: ['“I am a runner with back pain, and these points made me come.”', 'Show the list below.'],
  },
  ROUTINE_PHYSIO: {
    title: 'Plan a visit',
    lead: 'A visit to a physio or your GP makes sense. It can wait some weeks.',
    by: 'Within two to six weeks.',
    steps: ['Book a visit.', 'Keep on with the plan until then.', 'Tell us at each check-in how it goes.'],
    say: ['“I would like my back pain looked at. I keep active and want to get back to running.”'],
  },
  SELF_MANAGE: {
    title: 'You can start yourself',
    lead: 'Your answers show none of the warning signs we ask about. That cannot rule everything out.',
    by: 'Start today. We look again at 2, 6 and 12 weeks.',
    steps: [
      'Keep moving as far as it is comfortable.',
      'Follow the plan, and check in as it asks.',
      'Get help at once if a sign below shows up.',
    ],
    say: [],
  },
};

/** Where a level can mean something else than its card, the card that replaces it. */
export const SPECIAL_CARDS: Readonly<Record<'crisis' | 'poisoning' | 'pregnancy' | 'child', ActionCard>> = {
  crisis: {
    title: 'You are not alone with this',
    lead: 'Thank you for telling us. Talk to someone now. Your back can wait.',
    by: 'Now.',
    steps: [
      'If you are not safe right now, call the emergency number.',
      'If you are safe, call a crisis line today. In the UK and Ireland Samaritans answer day and night on 116 123. In the US and Canada call 988.',
      'Stay with someone, or ask someone to stay with you.',
    ],
    say: ['“I think of harming myself, and I need to talk to someone.”'],
  },
  poisoning: {
    title: 'Too many painkillers',
    lead: 'This can harm you later, even if you feel fine now.',
    by: 'Now.',
    steps: [
      'Call the emergency number, or have someone take you to the hospital.',
      'Take all the packets with you.',
      'Do not make yourself sick.',
    ],
    say: ['“I have taken more painkillers than allowed.” Say which ones, how many and when.'],
  },
  pregnancy: {
    title: 'Get help for you and the baby now',
    lead: 'When you are or could be pregnant, these signs are looked at right away.',
    by: 'Now.',
    steps: ['Call the emergency number, or the ward where you plan to give birth.', 'Do not drive yourself.', BRING],
    say: ['“I am, or could be, pregnant.” Then read out the signs listed below.'],
  },
  child: {
    title: 'This program is for people of 16 and over',
    lead: 'Back pain in children and young teens should be seen by a clinician.',
    by: 'Within days. Today for a child under 10 whose pain lasts for days.',
    steps: [
      'Show this page to a parent or another adult you trust.',
      'Book with a doctor.',
      'No running until you have been seen.',
    ],
    say: ['“My child runs and has back pain.” Then read out the signs listed below.'],
  },
};

/** 2.3: shown with every result. */
export const SAFETY_NET = {
  title: 'Get help at once if any of this happens',
  signs: [
    'numbness between the legs, or around your back passage',
    'a new change when you pee, open your bowels, or during sex',
    'pain, tingling or weakness in both legs',
    'a leg or foot that gets weaker',
  ],
  what: 'Go to the hospital’s emergency ward. Do not wait, and do not drive yourself.',
} as const;

/** AM-28: what an answer without warning signs may say, and no more. */
export const NO_WARNING_SIGNS =
  'Your answers show none of the warning signs we ask about. That cannot rule everything out; get help at once if a sign below shows up.';
export const INCOMPLETE = 'Not finished, so nothing is assessed yet. The open questions decide it.';

/** Emergency numbers by region; anything else gets 112 and a plain sentence. */
export const EMERGENCY_NUMBERS = {
  GB: '999',
  IE: '112 or 999',
  US: '911',
  CA: '911',
  AU: '000',
  NZ: '111',
  ZA: '112 or 10177',
  IN: '112',
  JP: '119',
  CH: '144',
  EU: '112',
} as const;

const IN_THE_EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

export type EmergencyNumber = { readonly number: string; readonly text: string };

/** The number to call in a region (`GB`, `de`, `en-US`), always with the sentence for where it is wrong. */
export function emergencyNumber(region: string | undefined): EmergencyNumber {
  const code = (region ?? '').toUpperCase().split(/[-_]/).at(-1) ?? '';
  const known = EMERGENCY_NUMBERS[code as keyof typeof EMERGENCY_NUMBERS];
  const number = known ?? '112';
  const sure = known !== undefined || IN_THE_EU.includes(code);
  return {
    number,
    text: sure
      ? `Call ${number}. If it does not answer, call your local emergency number.`
      : `Call your local emergency number. In many countries it is ${number}.`,
  };
}

/** AM-29: what to say about tablets; no drug is ever advised and no dose ever named. */
export const TABLETS =
  'Ask a pharmacist which painkiller suits you. Take none before a long or hot run without asking. The same holds if your kidneys are ill, if you have an ulcer or asthma, if you take blood thinners, or if you are pregnant.';

/** Why an exercise is hidden, by the tag that hides it. */
export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  K_ANYRED: 'You should be seen first.',
  K_STOP: 'Someone should look first. Until then only calm breaths and easy walks stay.',
  K_CAUTION: 'Gentle things are fine. Nothing harder until you have been seen.',
  K_ACUTE72: 'The pain is too strong for it now.',
  K_FLEX: 'Bending forward makes it worse now.',
  K_EXT: 'Bending back makes it worse now.',
  K_RAD: 'It can pull on the sore nerve.',
  K_NEURO: 'A leg is weak, so it could give way.',
  K_BSI: 'A bone may be tired. It must not be loaded.',
  K_PARS: 'A vertebra may be tired. It must not be bent back or jolted.',
  K_OSTEO: 'Your bones break more easily.',
  K_SIJ: 'Standing on one leg hurts too much now.',
  K_DGS: 'It presses or stretches the sore spot deep in the buttock.',
  K_PHT: 'It pulls on the sore tendon at the sit bone.',
  K_GT: 'It presses on the sore tendon at the outer hip.',
  K_FAI: 'It pinches the hip.',
  K_HIPOA: 'It strains the stiff hip.',
  K_LSS: 'Bending back narrows the space for the nerves.',
  K_AXSPA: 'The spine may be inflamed. A clinician should look first.',
  K_PREG: 'Not in pregnancy, or not in this position.',
  K_PP: 'Your pelvic floor needs more time.',
  K_HTN: 'Holding on hard raises the blood pressure.',
  K_ANTICOAG: 'You could bruise or bleed more easily.',
  K_REDS: 'Your body needs more energy before it can take jumps.',
  K_KNEE: 'It loads your sore knee.',
  K_SHOULDER: 'It loads your sore shoulder.',
  K_WRIST: 'It loads your sore wrist.',
  K_ACHILLES: 'It loads your sore Achilles tendon.',
  K_NUMB: 'Where you feel less, heat, cold and pressure can hurt the skin.',
  K_MINOR: 'Under 18 we leave out the heaviest loads.',
  K_AGE65: 'Keep a hand on something steady.',
};

export const CONTRADICTION_WORDS: Readonly<Record<ContradictionKey, string>> = {
  'male-and-pregnant': 'You said male and pregnant. Are both right? Both can be. Please check.',
  'pregnant-and-after-menopause': 'You said pregnant and past the menopause. Which one is right?',
  'pregnant-and-late': 'You said that a period is late and that you cannot be pregnant. Is that so?',
  'onset-before-birth': 'The pain would have begun before you were born. Please check your age and the days.',
  'no-pain-but-constant': 'You said 0 of 10, and pain all night. Which one is right?',
  'worse-for-two-weeks-but-newer': 'You said worse for two weeks, but it began later. Please check.',
  'longstanding-but-newer': 'You said more than three months, but the pain is newer. Please check.',
  'trauma-onset-without-trauma': 'You said that it began with a fall or blow, and that there was none. Please check.',
  'nothing-eases-but-something-does': 'You said that nothing helps at night, and that lying down helps. Please check.',
  'none-and-more': 'You ticked “none of these” together with one of them. Please check.',
  'both-legs-drawn-but-denied': 'You drew pain in both legs, and said not in both legs. Please check.',
};

/** The check-in: why each sign is asked again today. */
export const CHECK_IN_WORDS = {
  ask: 'Is any of this new or worse since last time?',
  none: 'None of these',
  short: {
    'RF-01': 'Numb between the legs',
    'RF-02': 'A change when I pee',
    'RF-03': 'A change of the bowels',
    'RF-04': 'Less feeling during sex',
    'RF-05': 'Both legs hurt, tingle or are weak',
    'RF-06': 'A weak leg or foot',
    'RF-07': 'Clumsy legs, or a band round my body',
    'RF-08': 'A serious accident',
    'RF-09': 'Fever, and I feel very ill',
    'RF-10': 'Fever or shivering',
    'RF-11': 'Sudden strong pain, faint, or a pulsing tummy',
    'RF-12': 'Chest pain, short of breath, or a swollen calf',
    'RF-22': 'Pee like cola, or hard swollen back muscles',
    'RF-24': 'I may be pregnant, and I bleed or my tummy hurts',
    'RF-28': 'A limp, or hip or groin pain at night',
    'RF-42': 'Thoughts of harming myself',
  } satisfies Record<CheckInSign, string>,
} as const;

export const CLEARANCE_WORDS: Readonly<Record<ClearanceFault, string>> = {
  'who-is-missing': 'Who cleared you? We need a name or a role.',
  'day-is-missing': 'On which day?',
  'day-is-in-the-future': 'That day is still to come.',
  'condition-is-missing': 'For what?',
  'scope-is-missing': 'What may you do again: walk, strength, impact or run?',
  'outcome-is-missing': 'What did they find?',
  'scan-or-surgeon-is-missing': 'After signs of pressed nerves we need a clear scan or a surgeon’s word.',
  'nerve-questions-not-answered-no': 'Please answer the nerve questions again first.',
};
export const CLEARANCE_NOTE =
  'Feeling better is good news, but it is no clearance. A clearance opens the lowest step, a day later.';
