import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type Bytes, inOnePiece } from './bytes.js';
import { limits, spellBytes } from './limits.js';
import { quoted, Unfit } from './unfit.js';

/** A file inside an archive; its path is a name only, and nothing is ever written to it. */
export interface Packed {
  readonly path: string;
  /** Bytes once unpacked, as the archive claims: reading stops where more come. */
  readonly size: number;
  readonly read: () => Promise<Bytes>;
}

/**
 * Lists the files of a zip archive in memory. Refused: encrypted entries, methods other than stored and deflated, two
 * files of one name, paths that lead elsewhere, more files or bytes than `limits` allow. Throws Unfit.
 */
export async function openArchive(bytes: Buffer): Promise<readonly Packed[]> {
  if (bytes.length > limits.archive)
    throw new Unfit('eval-too-large', `The archive holds more than ${spellBytes(limits.archive)}.`);
  const zip = await attempt(() => opened(bytes));
  const entries = await attempt(() => entriesOf(zip));
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > limits.file)
    throw new Unfit('eval-too-large', `Unpacked, the archive holds more than ${spellBytes(limits.file)}.`);
  const names = new Set<string>();
  for (const { fileName } of entries) {
    if (names.has(fileName))
      throw new Unfit(
        'eval-archive',
        `The archive holds two files ${quoted(fileName)}: readers disagree on which counts.`,
      );
    names.add(fileName);
  }
  return entries.map((entry) => ({
    path: entry.fileName,
    size: entry.uncompressedSize,
    read: () => attempt(() => contents(zip, entry)),
  }));
}

/** All bytes of a source in one piece, at most `limits.archive`. Throws Unfit. */
export async function gathered(source: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limits.archive)
      throw new Unfit('eval-too-large', `The archive holds more than ${spellBytes(limits.archive)}.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.length >= limits.entries)
        return reject(new Unfit('eval-archive', `The archive holds more than ${limits.entries} files.`));
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function contents(zip: ZipFile, entry: Entry): Promise<Bytes> {
  if (entry.isEncrypted())
    throw new Unfit('eval-archive', 'The archive is encrypted. Pack it without a password.');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new Unfit(
      'eval-archive',
      `The archive packs its files by method ${entry.compressionMethod}, which cannot be read here. Write it with deflate; for inspect_ai, turn it into JSON with inspect log dump.`,
    );
  if (entry.uncompressedSize === 0) return Promise.resolve(inOnePiece(new Uint8Array()));
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(guarded(stream))));
  });
}

/** What a broken entry throws while it is read is the archive's fault, not ours. */
async function* guarded(stream: AsyncIterable<Uint8Array>): Bytes {
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await attempt(() => iterator.next());
    if (next.done) return;
    yield next.value;
  }
}

async function attempt<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Unfit) throw error;
    throw new Unfit('eval-archive', `The archive cannot be read: ${quoted((error as Error).message)}.`);
  }
}
