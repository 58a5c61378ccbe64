/** What is wrong with the medium, when a file system or SQLite call fails? */
import { StorageFault, type StorageFaultDetails } from './storage.ts';

type Reason = StorageFaultDetails['reason'];

const BY_FILE_SYSTEM_CODE: Readonly<Record<string, Reason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const BY_SQLITE_CODE: Readonly<Record<number, Reason>> = {
  3: 'no-permission',
  5: 'in-use',
  6: 'in-use',
  8: 'no-permission',
  11: 'damaged',
  13: 'disk-full',
  14: 'no-permission',
  26: 'damaged',
};

/** Errors that are not the medium's (our own bugs) come back unchanged, to be thrown on. */
export function asStorageFault(error: unknown, where: string): unknown {
  if (error instanceof StorageFault || !(error instanceof Error)) return error;
  const { code, errcode } = error as Error & { readonly code?: string; readonly errcode?: number };
  const reason = errcode === undefined ? BY_FILE_SYSTEM_CODE[code ?? ''] : BY_SQLITE_CODE[errcode & 0xff];
  if (reason) return new StorageFault({ reason, where, detail: error.message });
  if (errcode === undefined && code === undefined) return error;
  return new StorageFault({ reason: 'unreadable', where, detail: error.message });
}

/** Runs it and gives a fault of the medium its name. */
export async function naming<Value>(where: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    throw asStorageFault(error, where);
  }
}
