/** True when a section holds nothing anybody wrote: only empty facts, hints in HTML comments, or GitHub's filler. */
export function isBlank(text: string | undefined): boolean {
  return writtenLines(text ?? '').length === 0;
}

/** The lines of a section that somebody wrote, without the hints in them. */
export function writtenLines(text: string): readonly string[] {
  return withoutComments(text)
    .split('\n')
    .filter((line) => !isFiller(line.trim()));
}

function isFiller(line: string): boolean {
  if (line === '' || line === '_No response_' || line === '**Sign-off list**') return true;
  if (/^[-*+]\s+\[ \]\s/.test(line)) return true;
  if (/^\|[\s|:-]*\|$/.test(line) || /^\|\s*action\s*\|/i.test(line)) return true;
  return /^[-*+]\s+[^:]{1,60}:\s*$/.test(line) || /^[-*+]$/.test(line);
}

function withoutComments(text: string): string {
  const parts = text.split('<!--');
  return parts
    .map((part, index) => (index === 0 ? part : (part.split('-->').slice(1).join('-->') ?? '')))
    .join('');
}
