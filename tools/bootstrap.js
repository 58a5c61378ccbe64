/**
 * Which Node runs this, and are the packages there? Plain JavaScript that Node 18 understands.
 * Where the machine's own Node is older than 26, the platform's package behind the npm package `node` is fetched once
 * into an ignored folder. It is fetched directly because it needs no install script. Nothing is printed on stdout.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_MAJOR = 26;
const NODE_VERSION = '26.10.0';

/** Path of a Node 26 binary; fetched once when the running one is older. */
export function ensureRuntime(folder = join(ROOT, '.runtime')) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  const name = platformPackage();
  const home = join(folder, `node-${NODE_VERSION}`);
  const binary = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  process.stderr.write(`Backstride needs Node ${NEEDED_MAJOR}; this is ${process.versions.node}. Fetching it once …\n`);
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, 'fetching-'));
  writeFileSync(join(fresh, 'package.json'), '{"private":true}');
  const args = ['install', `${name}@${NODE_VERSION}`, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const fetched = npm(process.execPath, args, fresh);
  if (fetched !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    stop(
      `Node ${NEEDED_MAJOR} could not be fetched from npm. Install Node ${NEEDED_MAJOR} yourself and run this again.`,
    );
  }
  moveInto(fresh, home);
  return binary;
}

/** Installs what the lock file names, once for each state of the lock file. */
export function ensureDependencies(node) {
  const lock = join(ROOT, 'package-lock.json');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const marker = join(ROOT, 'node_modules', '.backstride-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  if (!isInstalledByHand(lock)) {
    process.stderr.write('Installing packages …\n');
    // Not `ci`: it refuses a lock file that lacks another platform's optional package, which some registries lack too.
    if (npm(node, ['install', '--no-save', '--no-audit', '--no-fund'], ROOT) !== 0) {
      stop(
        'The packages could not be installed. Check the network connection to your npm registry and run this again.',
      );
    }
  }
  writeFileSync(marker, wanted);
}

/** The environment in which everything of ours runs: this Node first on the path, the project's commands after it. */
export function environment(node) {
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}

/** The package that `node` on npm would fetch for this machine; it is named a little differently on Apple silicon. */
function platformPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

/** `npm install` was run by hand and is not older than the lock file. */
function isInstalledByHand(lock) {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Runs the machine's own npm with the given Node, so that npm sees a Node that the packages accept. */
function npm(node, args, folder) {
  const cli = npmCli();
  const [command, all] = cli === undefined ? ['npm', args] : [node, [cli, ...args]];
  const env = cli === undefined ? process.env : environment(node);
  const options = {
    cwd: folder,
    env,
    stdio: ['ignore', 2, 2],
    shell: cli === undefined && process.platform === 'win32',
  };
  return spawnSync(command, all, options).status ?? 1;
}

function npmCli() {
  const beside = process.env.npm_execpath;
  const candidates = [
    ...(beside ? [join(dirname(beside), 'npm-cli.js')] : []),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((file) => basename(file) === 'npm-cli.js' && existsSync(file));
}

/** Another process may have fetched the same in the meantime: then its copy is as good. */
function moveInto(fresh, home) {
  try {
    renameSync(fresh, home);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
