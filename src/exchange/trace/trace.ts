import type { Finding } from '../../domain/finding.js';
import type { Trace } from '../../domain/trace.js';
import { ObjectCutter, type ObjectText } from './objects.js';
import { TraceSummary } from './summary.js';

/** What a trace says, and what could not be read of it. `trace` is null when there is no span and no log record in it. */
export interface TraceReading {
  readonly trace: Trace | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads OTLP/JSON as exporters write it: one object, a list, or one on each line, of traces or logs. The input is never held
 * as a whole. `onProgress` hears how many bytes were read so far. Rejects only when reading the input does.
 */
export async function readTrace(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onProgress: (bytes: number) => void = () => {},
): Promise<TraceReading> {
  const reader = new TraceReader();
  let bytes = 0;
  for await (const chunk of chunks) {
    reader.push(chunk);
    bytes += chunk.length;
    onProgress(bytes);
  }
  return reader.end();
}

class TraceReader {
  readonly #cutter = new ObjectCutter();
  readonly #summary = new TraceSummary();
  #broken = 0;
  #tooLong = 0;

  push(chunk: Uint8Array): void {
    for (const text of this.#cutter.push(chunk)) this.#take(text);
  }

  #take(text: ObjectText): void {
    if (text === null) {
      this.#tooLong += 1;
      return;
    }
    try {
      const { buffer, byteOffset, length } = text;
      this.#summary.add(JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8')));
    } catch {
      this.#broken += 1;
    }
  }

  end(): TraceReading {
    const trace = this.#summary.result();
    if (trace.first === null) return { trace: null, findings: [say('error', nothing)] };
    const findings = [
      ...(this.#cutter.isComplete ? [] : [say('warning', cutOff)]),
      ...(this.#broken > 0
        ? [say('warning', `Spans that are no JSON and were left out: ${this.#broken}.`)]
        : []),
      ...(this.#tooLong > 0
        ? [say('warning', `Spans longer than 8 MiB that were left out: ${this.#tooLong}.`)]
        : []),
    ];
    return { trace, findings };
  }
}

const nothing =
  'There is no span in this trace. Give OTLP/JSON, as the file exporter of an OpenTelemetry Collector writes it; docs/traces.md shows how.';
const cutOff =
  'The trace ends in the middle of an object: it was cut off, or is still being written. What stands before was read.';

function say(level: Finding['level'], message: string): Finding {
  return { rule: 'trace', level, field: null, line: null, column: null, message };
}
