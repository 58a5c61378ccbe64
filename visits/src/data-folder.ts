/** Where does a runner's data live when nobody says otherwise? The place that each system has for it. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Machine = { readonly platform: NodeJS.Platform; readonly env: NodeJS.ProcessEnv; readonly home: string };

export function defaultDataFolder(
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string {
  const { platform, env, home } = machine;
  if (env.BACKSTRIDE_DATA) return env.BACKSTRIDE_DATA;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Backstride');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Backstride');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'backstride');
}
