const MIB = 1024 * 1024;

/** How much of a file of results is read before it is refused: real runs stay far below, and a runner's memory is finite. */
export const limits = {
  /** Bytes of one file, unpacked. */
  file: 256 * MIB,
  /** Bytes of an archive, packed. */
  archive: 64 * MIB,
  /** Files in an archive. */
  entries: 20_000,
  /** Bytes of one record: a test with its answer, a line, a cell. */
  record: 16 * MIB,
  /** How deep values may be nested. */
  depth: 64,
  cases: 250_000,
} as const;

/** An amount of bytes as people say it. */
export function spellBytes(bytes: number): string {
  return bytes >= MIB ? `${Math.round(bytes / MIB)} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}
