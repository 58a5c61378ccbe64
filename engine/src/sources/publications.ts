/**
 * Every publication that a rule leans on, once.
 * `checked` says how the figure was read when the evidence was gathered (see `Confidence` in rule.ts).
 */
type Publication = {
  readonly citation: string;
  readonly kind:
    | 'guideline'
    | 'review'
    | 'trial'
    | 'cohort'
    | 'cross-sectional'
    | 'case'
    | 'laboratory'
    | 'reference'
    | 'judgement';
  readonly doi?: string;
  readonly checked: 'V' | 'V2' | 'B' | 'D';
};

export const PUBLICATIONS = {
  JUDGEMENT: {
    citation: 'Engineering or clinical judgement of this project; no study behind it, not signed off by a clinician',
    kind: 'judgement',
    checked: 'D',
  },
  FRANDSEN2025: {
    citation: '“How much running is too much?” Garmin-RUNSAFE cohort of 5,205 runners. Br J Sports Med 2025',
    kind: 'cohort',
    doi: '10.1136/bjsports-2024-109380',
    checked: 'V',
  },
  DAHM2010: {
    citation:
      'Dahm KT et al. Advice to rest in bed versus advice to stay active for acute low-back pain. Cochrane CD007612, 2010',
    kind: 'review',
    checked: 'V',
  },
  WALLWORK2024: {
    citation: 'Wallwork SB et al. The clinical course of acute, subacute and persistent low back pain. CMAJ 2024',
    kind: 'review',
    checked: 'V',
  },
  DAMSTED2019: {
    citation:
      'Damsted C et al. J Orthop Sports Phys Ther 2019 (PMID 30526231), weekly distance changes and injury, n = 261',
    kind: 'cohort',
    checked: 'V',
  },
  NIELSEN2014: {
    citation:
      'Nielsen RO et al. Excessive progression in weekly running distance and risk of running-related injuries. J Orthop Sports Phys Ther 2014;44(10):739-47',
    kind: 'cohort',
    checked: 'B',
  },
  MILEWSKI2014: {
    citation:
      'Milewski MD et al. Chronic lack of sleep is associated with increased sports injuries in adolescent athletes. J Pediatr Orthop 2014',
    kind: 'cross-sectional',
    checked: 'B',
  },
  MCGILL1999: {
    citation:
      'McGill SM, Childs A, Liebenson C. Endurance times for low back stabilization exercises. Arch Phys Med Rehabil 1999;80:941-4',
    kind: 'cross-sectional',
    checked: 'B',
  },
  CAI2017: {
    citation:
      'Cai C, Yang Y, Kong PW. Comparison of lower limb and back exercises for runners with chronic low back pain. Med Sci Sports Exerc 2017;49(12):2374-84',
    kind: 'trial',
    doi: '10.1249/MSS.0000000000001396',
    checked: 'V',
  },
  BLAGROVE2018: {
    citation:
      'Blagrove RC et al. Effects of strength training on the physiological determinants of middle- and long-distance running performance. Sports Med 2018;48:1117-49',
    kind: 'review',
    doi: '10.1007/s40279-017-0835-7',
    checked: 'V',
  },
  LEPPANEN2024: {
    citation:
      'Leppänen M et al. Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners. Br J Sports Med 2024;58(13):722-32',
    kind: 'trial',
    doi: '10.1136/bjsports-2023-107926',
    checked: 'V',
  },
  POCOVI2024: {
    citation:
      'Pocovi NC et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence. Lancet 2024;404:134-44',
    kind: 'trial',
    doi: '10.1016/S0140-6736(24)00755-4',
    checked: 'V',
  },
  FRENCH2006: {
    citation: 'French SD et al. Superficial heat or cold for low back pain. Cochrane CD004750; Spine 2006;31:998-1006',
    kind: 'review',
    checked: 'V',
  },
  VANHOOREN2018: {
    citation: 'Van Hooren B, Peake JM. Do we need a cool-down after exercise? Sports Med 2018;48:1575-95',
    kind: 'review',
    checked: 'V',
  },
  NEASON2024: {
    citation:
      'Neason C et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain. Br J Sports Med 2024',
    kind: 'trial',
    doi: '10.1136/bjsports-2024-108245',
    checked: 'V',
  },
  SILBERNAGEL2007: {
    citation:
      'Silbernagel KG et al. Continued sports activity, using a pain-monitoring model, during rehabilitation. Am J Sports Med 2007',
    kind: 'trial',
    checked: 'B',
  },
  VINCENT2017: {
    citation: 'Vincent HK et al. Curr Sports Med Rep 2017;16(3):122 (pain rules for runners)',
    kind: 'reference',
    checked: 'V',
  },
  TRIALS2023_RTR: {
    citation: 'Return-to-running ladder of a military trial. Trials 2023, s13063-023-07502-x, table 1',
    kind: 'trial',
    checked: 'V',
  },
  JOSPT_CPG2021: {
    citation:
      'George SZ et al. Interventions for the management of acute and chronic low back pain: revision 2021. J Orthop Sports Phys Ther 2021;51(11):CPG1-60',
    kind: 'guideline',
    doi: '10.2519/jospt.2021.0304',
    checked: 'V',
  },
  NG59: {
    citation:
      'NICE guideline NG59. Low back pain and sciatica in over 16s: assessment and management. 2016, updated 2020',
    kind: 'guideline',
    checked: 'V',
  },
  NG65: {
    citation: 'NICE guideline NG65. Spondyloarthritis in over 16s: diagnosis and management',
    kind: 'guideline',
    checked: 'V',
  },
  NG12: {
    citation: 'NICE guideline NG12. Suspected cancer: recognition and referral',
    kind: 'guideline',
    checked: 'V',
  },
  NG156: {
    citation: 'NICE guideline NG156. Abdominal aortic aneurysm: diagnosis and management',
    kind: 'guideline',
    checked: 'V',
  },
  NG234: {
    citation: 'NICE guideline NG234. Spinal metastases and metastatic spinal cord compression. 2023',
    kind: 'guideline',
    checked: 'B',
  },
  NG41: {
    citation: 'NICE guideline NG41. Spinal injury: assessment and initial management',
    kind: 'guideline',
    checked: 'B',
  },
  NG33: {
    citation: 'NICE guideline NG33. Tuberculosis',
    kind: 'guideline',
    checked: 'B',
  },
  NG51: {
    citation: 'NICE guideline NG51. Sepsis: recognition, diagnosis and early management',
    kind: 'guideline',
    checked: 'B',
  },
  NG253: {
    citation: 'NICE guideline NG253. Suspected sepsis in people aged 16 or over',
    kind: 'guideline',
    checked: 'B',
  },
  NG73: {
    citation: 'NICE guideline NG73. Endometriosis: diagnosis and management',
    kind: 'guideline',
    checked: 'B',
  },
  NG111: {
    citation: 'NICE guideline NG111. Pyelonephritis (acute): antimicrobial prescribing',
    kind: 'guideline',
    checked: 'B',
  },
  NG118: {
    citation: 'NICE guideline NG118. Renal and ureteric stones: assessment and management',
    kind: 'guideline',
    checked: 'B',
  },
  NG147: {
    citation:
      'NICE guideline on peripheral arterial disease: diagnosis and management (CG147; the evidence base files it under NG147)',
    kind: 'guideline',
    checked: 'B',
  },
  NG201: {
    citation: 'NICE guideline NG201. Antenatal care',
    kind: 'guideline',
    checked: 'B',
  },
  NG225: {
    citation: 'NICE guideline NG225. Self-harm: assessment, management and preventing recurrence',
    kind: 'guideline',
    checked: 'B',
  },
  CKS: {
    citation: 'NICE Clinical Knowledge Summaries',
    kind: 'guideline',
    checked: 'B',
  },
  CANADA_PREGNANCY2019: {
    citation: '2019 Canadian guideline for physical activity throughout pregnancy',
    kind: 'guideline',
    checked: 'B',
  },
  FINUCANE2020: {
    citation:
      'Finucane LM et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350-72',
    kind: 'guideline',
    doi: '10.2519/jospt.2020.9971',
    checked: 'V',
  },
  GIRFT2023: {
    citation: 'Getting It Right First Time, 2023 (national pathway for suspected cauda equina syndrome)',
    kind: 'guideline',
    checked: 'V',
  },
  HSSIB2021: {
    citation: 'Health Services Safety Investigations Body, 2021 (cauda equina syndrome)',
    kind: 'reference',
    checked: 'V',
  },
  HNY: {
    citation: 'York (HNY) pathway for suspected cauda equina syndrome',
    kind: 'guideline',
    checked: 'V',
  },
  NHS: {
    citation: 'NHS. Back pain: when to call 111, when to call 999 (public page, read through NHS trust copies)',
    kind: 'reference',
    checked: 'V',
  },
  DOWNIE2013: {
    citation:
      'Downie A et al. Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 2013;347:f7095',
    kind: 'review',
    checked: 'B',
  },
  HENSCHKE2009: {
    citation:
      'Henschke N et al. Prevalence of and screening for serious spinal pathology in acute low back pain. Arthritis Rheum 2009;60:3072-80',
    kind: 'cohort',
    doi: '10.1002/art.24853',
    checked: 'V',
  },
  HENSCHKE2008: {
    citation: 'Henschke N et al. Prognosis in patients with recent onset low back pain. BMJ 2008;337:a171',
    kind: 'cohort',
    checked: 'V',
  },
  PREMKUMAR2018: {
    citation:
      'Premkumar A et al. Red flags for low back pain are not always really red. J Bone Joint Surg Am 2018;100:368-74',
    kind: 'cohort',
    checked: 'B',
  },
  VERHAGEN2016: {
    citation:
      'Verhagen AP et al. Red flags presented in current low back pain guidelines. Eur Spine J 2016;25:2788-802',
    kind: 'review',
    checked: 'V',
  },
  YUSUF2019: {
    citation: 'BMC Musculoskelet Disord 2019;20 (red flags for spinal infection: 55 % had a fever)',
    kind: 'cohort',
    doi: '10.1186/s12891-019-2949-6',
    checked: 'V',
  },
  SHROYER2020: {
    citation: 'Shroyer S et al. Am J Emerg Med 2020 (pyogenic spinal infection in the emergency department, n = 223)',
    kind: 'cohort',
    checked: 'V',
  },
  HARDING2005: {
    citation: 'Harding IJ et al. 2005 (night pain in a back pain triage clinic)',
    kind: 'cohort',
    checked: 'B',
  },
  HANCOCK2007: {
    citation:
      'Hancock MJ et al. Eur Spine J 2007;16:1539-50 (tests for the disc, sacroiliac joint or facet joint as the source of pain)',
    kind: 'review',
    checked: 'V',
  },
  HAN2023: {
    citation: 'Han CS et al. eClinicalMedicine 2023;59:101960 (the same tests, updated)',
    kind: 'review',
    checked: 'V',
  },
  LASLETT2005: {
    citation: 'Laslett M et al. Man Ther 2005;10:207-18 (provocation tests of the sacroiliac joint)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  PESONEN2021: {
    citation: 'Pesonen J et al. BMC Musculoskelet Disord 2021;22:303 (extended straight leg raise)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  VANDERWINDT2010: {
    citation: 'van der Windt DA et al. Cochrane CD007431, 2010 (physical examination for lumbar radiculopathy)',
    kind: 'review',
    checked: 'B',
  },
  VROOMEN2002: {
    citation: 'Vroomen PC et al. J Neurol Neurosurg Psychiatry 2002 (history and examination in sciatica)',
    kind: 'cross-sectional',
    checked: 'B',
  },
  SURI2010: {
    citation:
      'Suri P et al. Does this older adult with lower extremity pain have lumbar spinal stenosis? JAMA 2010;304:2628-36',
    kind: 'review',
    checked: 'V',
  },
  METCALFE2019: {
    citation: 'Metcalfe D et al. Does this patient have hip osteoarthritis? JAMA 2019;322:2323-33',
    kind: 'review',
    checked: 'V',
  },
  REIMAN2015: {
    citation: 'Reiman MP et al. 2015 (clinical tests for femoroacetabular impingement)',
    kind: 'review',
    checked: 'B',
  },
  MARTIN2014: {
    citation:
      'Martin HD et al. Knee Surg Sports Traumatol Arthrosc 2014;22:882-8 (seated piriformis stretch, active piriformis test)',
    kind: 'cross-sectional',
    checked: 'V2',
  },
  CACCHIO2012: {
    citation: 'Cacchio A et al. Br J Sports Med 2012;46:883-7 (tests for proximal hamstring tendinopathy)',
    kind: 'cross-sectional',
    checked: 'V2',
  },
  GRIMALDI2017: {
    citation: 'Grimaldi A et al. Br J Sports Med 2017;51:519-24 (clinical tests for gluteal tendinopathy)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  LEQUESNE2008: {
    citation: 'Lequesne M et al. Arthritis Rheum 2008 (30-second single-leg stance in gluteal tendinopathy)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  MASCI2006: {
    citation: 'Masci L et al. Br J Sports Med 2006 (one-legged hyperextension test and active spondylolysis)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  MICHELI1995: {
    citation: 'Micheli LJ, Wood R. 1995 (back pain in young athletes)',
    kind: 'cross-sectional',
    checked: 'B',
  },
  GRAZINA2019: {
    citation: 'Grazina R et al. Phys Ther Sport 2019;37:34-43 (return to play after spondylolysis)',
    kind: 'review',
    checked: 'V',
  },
  KAHANOV2011: {
    citation: 'Kahanov L et al. J Am Osteopath Assoc 2011;111(10):585-91 (sacral stress fracture in a runner)',
    kind: 'case',
    checked: 'V',
  },
  SACBSI_SERIES: {
    citation: 'Sports Health 2019 (sacral stress fractures in runners, five cases)',
    kind: 'case',
    doi: '10.1177/1941738119854763',
    checked: 'V',
  },
  SACBSI_PP: {
    citation: 'Med Sci Sports Exerc, abstract (sacral stress fracture after a birth in a runner of 30)',
    kind: 'case',
    checked: 'V',
  },
  ROBERTSON2017: {
    citation: 'Robertson GA, Wood AM. Sports Med Int Open 2017;1:E58 (femoral neck stress fractures)',
    kind: 'review',
    checked: 'V',
  },
  IOC_REDS2023: {
    citation:
      'Mountjoy M et al. 2023 IOC consensus statement on relative energy deficiency in sport. Br J Sports Med 2023;57:1073; clinical assessment tool 2: Stellingwerff T et al. 57:1109',
    kind: 'guideline',
    doi: '10.1136/bjsports-2023-106914',
    checked: 'V',
  },
  GOOM2019: {
    citation: 'Goom T, Donnelly G, Brockwell E. 2019 (returning to running after a birth; expert guideline)',
    kind: 'guideline',
    checked: 'V',
  },
  MENS2012: {
    citation: 'Mens JM et al. Man Ther 2012;17:364 (active straight leg raise and pelvic girdle pain)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  BRINDISINO2019: {
    citation: 'Brindisino F et al. Physiother Theory Pract 2019 (peripheral artery disease in a runner of 65)',
    kind: 'case',
    checked: 'V',
  },
  MOYAERT2018: {
    citation: 'S Afr J Sports Med 2018;30(1) (tuberculosis of the sacroiliac joint taken for a sports injury)',
    kind: 'case',
    checked: 'V',
  },
  PCS_CASES: {
    citation:
      'Case reports of paraspinal compartment syndrome: J Med Case Rep 2020 (s13256-020-02535-1); J Emerg Med 2015;49:641; PMC4643462',
    kind: 'case',
    checked: 'V',
  },
  EICHNER2017: {
    citation: 'Eichner 2017, and Med Sci Sports Exerc 49:627 (exertional rhabdomyolysis, sickle-cell trait)',
    kind: 'reference',
    checked: 'V',
  },
  SIEPER2009: {
    citation: 'Sieper J et al. 2009 (experts’ criteria for inflammatory back pain)',
    kind: 'cross-sectional',
    checked: 'B',
  },
  DEVET2002: {
    citation: 'de Vet HC et al. 2002 (what an episode of low back pain is)',
    kind: 'reference',
    checked: 'B',
  },
  STANTON2011: {
    citation: 'Stanton TR et al. 2011 (consensus on recurrence of low back pain)',
    kind: 'reference',
    checked: 'B',
  },
  COSTA2019: {
    citation: 'Costa N et al. 2019 (what a flare-up of low back pain is)',
    kind: 'reference',
    checked: 'B',
  },
  DASILVA2019: {
    citation: 'da Silva T et al. J Physiother 2019 (recurrence of low back pain within 12 months)',
    kind: 'cohort',
    checked: 'B',
  },
  MINETTI2002: {
    citation:
      'Minetti AE et al. Energy cost of walking and running at extreme uphill and downhill slopes. J Appl Physiol 2002;93:1039-46',
    kind: 'laboratory',
    checked: 'B',
  },
  GOTTSCHALL2005: {
    citation:
      'Gottschall JS, Kram R. Ground reaction forces during downhill and uphill running. J Biomech 2005;38:445-52',
    kind: 'laboratory',
    checked: 'B',
  },
  MORIN2005: {
    citation: 'Morin JB et al. A simple method for measuring stiffness during running. J Appl Biomech 2005;21:167-80',
    kind: 'laboratory',
    checked: 'B',
  },
  MORTON1990: {
    citation:
      'Morton RH, Fitz-Clarke JR, Banister EW. Modeling human performance in running. J Appl Physiol 1990;69:1171-7',
    kind: 'reference',
    checked: 'B',
  },
  TANAKA2001: {
    citation:
      'Tanaka H, Monahan KD, Seals DR. Age-predicted maximal heart rate revisited. J Am Coll Cardiol 2001;37:153-6',
    kind: 'review',
    checked: 'B',
  },
  FOSTER1998: {
    citation:
      'Foster C. Monitoring training in athletes with reference to overtraining syndrome. Med Sci Sports Exerc 1998;30:1164-8',
    kind: 'cohort',
    checked: 'V2',
  },
  FOSTER2021: {
    citation: 'Foster C et al. 25 years of session rating of perceived exertion. Int J Sports Physiol Perform 2021',
    kind: 'review',
    doi: '10.1123/ijspp.2020-0599',
    checked: 'V',
  },
  LOLLI2019: {
    citation: 'Lolli L et al. Mathematical coupling in acute:chronic workload ratios. Br J Sports Med 2019;53:921',
    kind: 'reference',
    checked: 'V',
  },
  IMPELLIZZERI2020: {
    citation:
      'Impellizzeri FM et al. What role do chronic workloads play in the acute to chronic workload ratio? Sports Med 2021;51:581-92',
    kind: 'reference',
    doi: '10.1007/s40279-020-01378-6',
    checked: 'V',
  },
  LIEBERMAN2015: {
    citation:
      'Lieberman DE et al. Effects of stride frequency and foot position at landing. J Exp Biol 2015;218:3406-14',
    kind: 'laboratory',
    doi: '10.1242/jeb.125500',
    checked: 'V',
  },
  HEIDERSCHEIT2011: {
    citation:
      'Heiderscheit BC et al. Effects of step rate manipulation on joint mechanics during running. Med Sci Sports Exerc 2011;43:296-302',
    kind: 'laboratory',
    doi: '10.1249/MSS.0b013e3181ebedf4',
    checked: 'V',
  },
  ANDERSON2022: {
    citation:
      'Anderson LM et al. What is the effect of changing running step rate on injury, performance and biomechanics? Sports Med Open 2022',
    kind: 'review',
    doi: '10.1186/s40798-022-00504-0',
    checked: 'V',
  },
  WHITNEY2022: {
    citation: 'Running mechanics in female runners with sacroiliac joint pain. J Phys Ther Sci 2022;34:327-34',
    kind: 'cross-sectional',
    doi: '10.1589/jpts.34.327',
    checked: 'V',
  },
  LOPES2023: {
    citation: 'Running biomechanics and running-related injuries, 82 studies. Braz J Phys Ther 2023;27(4)',
    kind: 'review',
    checked: 'V',
  },
  AMMANN_5K: {
    citation: 'Ammann R, Wyss T: ground contact time and its asymmetry in an elite 5 km track race',
    kind: 'cross-sectional',
    checked: 'V',
  },
  SEAY2011: {
    citation:
      'Seay JF et al. Low back pain status affects pelvis-trunk coordination during walking and running. Clin Biomech 2011;26:572-8',
    kind: 'cross-sectional',
    doi: '10.1016/j.clinbiomech.2010.11.012',
    checked: 'V',
  },
  MASELLI2020: {
    citation:
      'Maselli F et al. Prevalence and incidence of low back pain among runners. BMC Musculoskelet Disord 2020;21:343',
    kind: 'review',
    doi: '10.1186/s12891-020-03357-4',
    checked: 'V',
  },
  CAI_THESIS: {
    citation: 'Cai C. Thesis on runners with chronic low back pain, Nanyang Technological University (hdl 10497/19028)',
    kind: 'cross-sectional',
    checked: 'V',
  },
  PETERSON2022: {
    citation: 'Biomechanical and musculoskeletal measures as risk factors for running injury. Sports Med Open 2022',
    kind: 'review',
    doi: '10.1186/s40798-022-00416-z',
    checked: 'V',
  },
  SADLER2019: {
    citation:
      'Sadler S et al. Gluteus medius muscle function in people with and without low back pain. BMC Musculoskelet Disord 2019',
    kind: 'review',
    doi: '10.1186/s12891-019-2833-4',
    checked: 'V',
  },
  STRAND2014: {
    citation: 'Strand SL et al. Norms for an isometric muscle endurance test. J Hum Kinet 2014;40:93-102',
    kind: 'cross-sectional',
    checked: 'V',
  },
  CHASE2014: {
    citation: 'Chase K et al. Fitness norms for the plank exercise. Linfield / ACSM abstract 2014',
    kind: 'cross-sectional',
    checked: 'V',
  },
  EVANS2007: {
    citation: 'Trunk endurance norms of athletes (registered as EVANS2007, read on a clinic page)',
    kind: 'cross-sectional',
    checked: 'V2',
  },
  ANDERSON2014: {
    citation: 'Trunk endurance norms of mixed adults (registered as ANDERSON2014, read on a clinic page)',
    kind: 'cross-sectional',
    checked: 'V2',
  },
  BIERING1984: {
    citation:
      'Biering-Sørensen F. Physical measurements as risk indicators for low-back trouble over a one-year period. Spine 1984;9:106-19',
    kind: 'cohort',
    checked: 'V',
  },
  LATIMER1999: {
    citation: 'Latimer J et al. The reliability and validity of the Biering-Sørensen test. Spine 1999;24:2085-90',
    kind: 'laboratory',
    checked: 'V',
  },
  FRECKLETON2014: {
    citation:
      'Freckleton G et al. The predictive validity of a single leg bridge test for hamstring injuries. Br J Sports Med 2014;48:713-7',
    kind: 'cohort',
    checked: 'V2',
  },
  CROSSLEY2011: {
    citation:
      'Crossley KM et al. Performance on the single-leg squat task indicates hip abductor muscle function. Am J Sports Med 2011;39:866-73',
    kind: 'cross-sectional',
    checked: 'V',
  },
  LEIN2022: {
    citation:
      'Lein DH et al. Normative reference values of the 30-second chair stand in young adults. Int J Sports Phys Ther 2022',
    kind: 'cross-sectional',
    checked: 'V',
  },
  VIGOTSKY2016: {
    citation:
      'Vigotsky AD et al. The modified Thomas test is not a valid measure of hip extension unless pelvic tilt is controlled. PeerJ 2016;4:e2325',
    kind: 'laboratory',
    checked: 'V',
  },
  MTT_TRIG2015: {
    citation: 'Modified Thomas test by a trigonometric method: reliability. J Athl Train 2015 (PMC4560013)',
    kind: 'laboratory',
    checked: 'V',
  },
  YILDIRIM2018: {
    citation: 'Yildirim MS et al. Active knee extension: cut-offs for tight hamstrings. Balkan Med J 2018;35:388',
    kind: 'cross-sectional',
    checked: 'V',
  },
  LIM2024: {
    citation: 'Active knee extension cut-offs are not appropriate for all. J Bodyw Mov Ther 2024',
    kind: 'cross-sectional',
    checked: 'V2',
  },
  RABIN2015: {
    citation: 'Rabin A et al. Ankle dorsiflexion: differences between sides in healthy people. J Athl Train 2015;50:30',
    kind: 'cross-sectional',
    checked: 'V',
  },
  KNUTSON2005: {
    citation: 'Knutson GA. Anatomic and functional leg-length inequality: a review. Chiropr Osteopat 2005;13:11',
    kind: 'review',
    checked: 'B',
  },
  CAMPBELL2018: {
    citation:
      'Campbell TM et al. Shoe lifts for leg length discrepancy: a systematic review. Arch Phys Med Rehabil 2018;99:981',
    kind: 'review',
    checked: 'V',
  },
  HEBERTLOSIER2017: {
    citation:
      'Hébert-Losier K et al. Updated reliability and normative values for the standing heel-rise test. Physiotherapy 2017',
    kind: 'cross-sectional',
    checked: 'B',
  },
  THEIL_SEN: {
    citation:
      'Theil H. A rank-invariant method of linear regression, 1950; Sen PK. J Am Stat Assoc 1968;63:1379-89 (median of slopes)',
    kind: 'reference',
    checked: 'B',
  },
  RAABE2018: {
    citation:
      'Raabe ME, Chaudhari AMW. J Biomech 2018 (simulation of running, n = 8: what happens without the deep trunk muscles)',
    kind: 'laboratory',
    checked: 'V',
  },
  BERGLUND2015: {
    citation: 'Berglund 2015 (deadlift in low back pain; who profits), known and not re-read',
    kind: 'trial',
    checked: 'B',
  },
  MICHAELSON2016: {
    citation: 'Michaelson 2016 (deadlift in low back pain), known and not re-read',
    kind: 'trial',
    checked: 'B',
  },
  HAROY2019: {
    citation: 'Haroy 2019 (Copenhagen adduction), known and not re-read',
    kind: 'trial',
    checked: 'B',
  },
  BANDY1997: {
    citation: 'Bandy 1997 (length of a static hamstring stretch), known and not re-read',
    kind: 'trial',
    checked: 'B',
  },
  WIEWELHOVE2019: {
    citation: 'Wiewelhove 2019 (foam rolling, meta-analysis). Front Physiol 2019;10:376',
    kind: 'review',
    checked: 'V',
  },
  FIJAVZ2024: {
    citation:
      'Registered as FIJAVZ2024 (rolling of the lower back in healthy people, n = 43, four weeks). Front Physiol 2024;15:1476342',
    kind: 'trial',
    checked: 'V',
  },
  PLAZA2020: {
    citation: 'Plaza 2020 (neurodynamic exercise added to motor control). Am J Phys Med Rehabil 2020;99:124-32',
    kind: 'trial',
    checked: 'V',
  },
  OSTELO2008: {
    citation: 'Ostelo RW et al. Spine 2008;33:90-4 (minimal important change in pain and function)',
    kind: 'guideline',
    checked: 'V',
  },
} as const satisfies Record<string, Publication>;

export type SourceKey = keyof typeof PUBLICATIONS;
