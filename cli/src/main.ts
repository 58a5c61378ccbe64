/**
 * The command `backstride`: what a runner can do from a terminal.
 * Each command is a file of its own; here they get their names, options and exit codes.
 */
import { inspect } from 'node:util';
import { command as words } from '@backstride/words';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { assessCommand, todayCommand } from './commands/assess.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { decodeCommand } from './commands/decode.ts';
import { eraseCommand } from './commands/erase.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { recordCommand } from './commands/record.ts';
import { serveCommand } from './commands/serve.ts';
import { triageCommand } from './commands/triage.ts';
import { type Console, type ExitCode, processConsole } from './console.ts';
import { dataOption, withData, withDay, withJson, zoneOption } from './options.ts';

const WRONG_USAGE = 2;

/** Runs one command line and sets the exit code of this process. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const console = processConsole();
  try {
    process.exitCode = await run(args, console);
  } catch (error) {
    // A bug of ours: still one sentence, and the trace for whoever asks for it.
    console.remark(words.unexpected(error instanceof Error ? error.message : String(error)));
    if (process.env.BACKSTRIDE_TRACE) console.remark(inspect(error));
    process.exitCode = 1;
  }
}

export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = makeProgram(console, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    throw error;
  }
}

function makeProgram(console: Console, finish: (code: ExitCode) => void): Command {
  const program = new Command('backstride')
    .description(words.describe)
    .exitOverride()
    // Understood before and after every command, also by those that store nothing: scripts pass it to all of them.
    .addOption(dataOption().hideHelp())
    .hook('preAction', (program, action) => {
      const data: unknown = program.opts().data;
      if (data !== undefined) action.setOptionValue('data', data);
    })
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => console.answer(text.trimEnd()),
      writeErr: (text) => console.remark(text.trimEnd()),
    });
  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).exitOverride().configureOutput(program.configureOutput());
  addJournalCommands(command, console, finish);
  addLookingCommands(command, console, finish);
  return program;
}

type MakeCommand = (usage: string, description: string) => Command;
type Finish = (code: ExitCode) => void;

function addJournalCommands(command: MakeCommand, console: Console, finish: Finish): void {
  withData(command('serve', 'open the app on this machine'))
    .option(
      '--port <number>',
      'port to answer at; 0 takes a free one',
      portOption,
      portOption(process.env.PORT ?? '4600'),
    )
    .option('--host <address>', 'address to answer at', '127.0.0.1')
    .action(async (options) => finish(await serveCommand(console, options)));
  withData(withJson(command('import <path...>', 'read recordings, folders and export archives into the journal')))
    .option('--zone <zone>', "time zone of the recordings' days (default: this machine's)", zoneOption)
    .action(async (paths, options) => finish(await importCommand(console, paths, options)));
  withData(withJson(command('record <file>', 'record one journal entry, or a list of them, from JSON'))).action(
    async (file, options) => finish(await recordCommand(console, file, options)),
  );
  withData(withJson(command('erase <id>', 'erase an entry or a recording for good'))).action(async (id, options) =>
    finish(await eraseCommand(console, id, options)),
  );
  withData(withJson(command('backup <file>', 'everything into one file, checked'))).action(async (file, options) =>
    finish(await backupCommand(console, file, options)),
  );
  withData(withJson(command('restore <file>', 'everything back from a backup, into an empty folder'))).action(
    async (file, options) => finish(await restoreCommand(console, file, options)),
  );
}

function addLookingCommands(command: MakeCommand, console: Console, finish: Finish): void {
  withJson(command('decode <file>', 'show what is in one recording; stores nothing')).action(async (file, options) =>
    finish(await decodeCommand(console, file, options)),
  );
  withJson(command('triage <file>', 'a symptom report in, how soon to be seen out; stores nothing')).action(
    async (file, options) => finish(await triageCommand(console, file, options)),
  );
  withDay(withData(withJson(command('assess', 'is it safe, why may it hurt, how is it going')))).action(
    async (options) => finish(await assessCommand(console, options)),
  );
  withDay(withData(withJson(command('today', 'what to do today')))).action(async (options) =>
    finish(await todayCommand(console, options)),
  );
  withJson(command('explain <id>', 'the rule, exercise or source behind an id; "schema" for what record takes')).action(
    async (id, options) => finish(await explainCommand(console, id, options)),
  );
}

function portOption(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('Not a port number.');
  return port;
}
