const PARAGRAPH =
  'The assistant told a customer about a refund that does not exist; see [the trace](https://example.com/t/1) and `run 41`.\n';
const ENTRY = '- 2026-03-02T08:00Z – the on-call engineer rolls the prompt back and watches the error rate\n';
const HEAD = `### Kind

incident

### Severity

S2

### System

support assistant

### Summary

It invented a refund.

### Timeline

${ENTRY.repeat(12)}
### Root cause

`;

/** A shape of text that a body may have, at any size. */
export interface Shape {
  readonly what: string;
  /** A body of exactly so many bytes. */
  readonly body: (bytes: number) => string;
}

/** A report as people write it: typed facts first, then prose, lists and a fenced trace. */
export const ordinary: Shape = {
  what: 'ordinary',
  body: (bytes) => {
    const fence = `\`\`\`json\n${'{"role":"assistant","content":"Of course."}\n'.repeat(8)}\`\`\`\n\n`;
    return filled(HEAD, `${PARAGRAPH.repeat(6)}\n- one reason\n- another reason\n\n${fence}`, bytes);
  },
};

/** The head, then the piece over and over, to exactly so many bytes. */
export function filled(head: string, piece: string, bytes: number): string {
  const missing = bytes - Buffer.byteLength(head);
  const text = head + piece.repeat(Math.ceil(missing / Buffer.byteLength(piece)));
  return cut(text, bytes);
}

/** The first so many bytes; a character cut in two becomes spaces. */
function cut(text: string, bytes: number): string {
  const kept = Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
  return kept + ' '.repeat(bytes - Buffer.byteLength(kept));
}
