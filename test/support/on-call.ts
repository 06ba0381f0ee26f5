import type { Layer, Rotation } from '../../src/domain/rotation.js';
import { rotationOf } from '../../src/domain/rotation.js';
import { readSettings } from '../../src/parsing/settings.js';

/** A rotation as the product reads it from the text below `on-call:`; throws when there is anything to complain about. */
export function rotation(text: string): Rotation {
  const { settings, findings } = readSettings(`on-call:\n${text}`);
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return rotationOf(settings['on-call']);
}

/** A rotation of one layer, and that layer. */
export function oneLayer(lines: readonly string[]): { readonly whole: Rotation; readonly layer: Layer } {
  const [first, ...rest] = lines;
  const whole = rotation(
    [`  layers:`, `    - ${first}`, ...rest.map((line) => `      ${line}`), ''].join('\n'),
  );
  return { whole, layer: whole.layers[0] as Layer };
}
