import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decideTriage, type SymptomReport } from '@backstride/engine';
import { describe, expect, test } from 'vitest';

/** The vignettes lie beside the repository; nothing in it needs them. */
const FILE = fileURLToPath(new URL('../../../../shared/cases/vignettes.json', import.meta.url));

type Vignette = {
  readonly id: string;
  readonly report: SymptomReport;
  readonly expected: {
    readonly disposition: string;
    readonly mustFlag: readonly string[];
    readonly leading: readonly string[];
    readonly mustNotRecommend: readonly string[];
  };
};

const vignettes: readonly Vignette[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

describe.skipIf(vignettes.length === 0)(`vignettes in ${FILE} (skipped when the file is not there)`, () => {
  test.each(vignettes.map((one) => [one.id, one] as const))('%s', (_id, { report, expected }) => {
    const triage = decideTriage(report);
    expect(triage).toMatchObject({ complete: true, disposition: expected.disposition });
    expect(triage.flags).toEqual(expect.arrayContaining([...expected.mustFlag]));
    if (triage.leading.length > 0)
      expect(triage.leading.slice(0, 2)).toEqual(expect.arrayContaining([...expected.leading]));
    expect(triage.allowedExercises.filter((id) => isForbidden(id, expected.mustNotRecommend))).toEqual([]);
    expect(triage.contradictions).toEqual([]);
  });
});

/** `*` forbids all, `*EXCEPT:X-59,X-60` all but those. */
function isForbidden(id: string, rules: readonly string[]): boolean {
  return rules.some((rule) => {
    if (rule === '*') return true;
    return rule.startsWith('*EXCEPT:') ? !rule.slice('*EXCEPT:'.length).split(',').includes(id) : rule === id;
  });
}
