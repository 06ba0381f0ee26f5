/** The first line of everything that is generated: from what, and by which command. */
export function generatedNote(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit.`;
}
