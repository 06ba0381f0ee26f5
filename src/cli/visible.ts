/**
 * One line for a terminal: control, bidirectional and invisible characters (tags and joiners among them) cannot steer it, end
 * the line or hide in it; each becomes U+FFFD.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
    '\ufffd',
  );
}
