/** What the runner told an app about a recording (effort, title, note, gear): a fact that is not in its bytes. */
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export async function told({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('recordings').addColumn('told', 'text').execute();
}
