/** Zip archives for the tests, byte by byte, so that broken and hostile ones can be made too. */
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipMember = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** Lies for hostile archives. */
  readonly claims?: {
    readonly bytes?: number;
    readonly crc32?: number;
    readonly method?: number;
    readonly flags?: number;
  };
};

export function makeZip(members: readonly ZipMember[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const local = [header(member, 'local'), packed(member)];
    directory.push(header(member, 'central', offset));
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const packed = (member: ZipMember): Buffer =>
  member.stored ? Buffer.from(member.bytes) : deflateRawSync(member.bytes);

function header(member: ZipMember, kind: 'local' | 'central', offset = 0): Buffer {
  const name = Buffer.from(member.name);
  const { claims } = member;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(claims?.flags ?? 0x800, 2);
  fields.writeUInt16LE(claims?.method ?? (member.stored ? 0 : 8), 4);
  fields.writeUInt32LE(claims?.crc32 ?? crc32(member.bytes), 10);
  fields.writeUInt32LE(packed(member).length, 14);
  fields.writeUInt32LE(claims?.bytes ?? member.bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  if (kind === 'local') return Buffer.concat([Buffer.from('PK\x03\x04'), fields, name]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, name]);
}
