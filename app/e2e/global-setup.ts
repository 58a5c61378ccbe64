/** Makes the runner of the tests once; each test works on a copy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const globalSetup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-e2e-'));
  const made = spawnSync(process.execPath, [join(import.meta.dirname, 'make-data.ts'), folder], { stdio: 'inherit' });
  if (made.status !== 0) throw new Error("the tests' runner could not be made");
  process.env.BACKSTRIDE_E2E_DATA = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
// biome-ignore lint/style/noDefaultExport: Playwright asks for it.
export default globalSetup;
