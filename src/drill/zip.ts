import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.js';

/** A file of an archive; `claims` is the size it says it unpacks to. */
export interface Zipped {
  readonly name: string;
  readonly content: string | Buffer;
  /** Packed bytes and checksum where `content` is too large to pack each time. */
  readonly packed?: Buffer;
  readonly checksum?: number;
  readonly claims?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip archive byte by byte (PKWARE APPNOTE 4.3), so that a rehearsal can also say what no packer would. */
export function zipped(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, packed, checksum, claims, flags = 0, method = 8 } of files) {
    const bytes = Buffer.from(content);
    const data = packed ?? deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(checksum ?? crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
