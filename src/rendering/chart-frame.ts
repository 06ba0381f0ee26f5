import { LEFT, WIDTH } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { element, words } from './svg.js';

const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

/** What is said of a chart: its title, and the whole of it in words for those who hear it. */
export interface About {
  /** The name of its file, and of the ids in it. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  /** Height in units of the drawing. */
  readonly height: number;
}

/**
 * An SVG that stands alone: no script, no outer font, one theme, since a picture in a committed page cannot ask for the
 * reader's.
 */
export function frame({ id, title, desc, height }: About, theme: Theme, drawing: readonly string[]): string {
  const ids = { title: `${id}-${theme.id}-title`, desc: `${id}-${theme.id}-desc` };
  const size = { viewBox: `0 0 ${WIDTH} ${height}`, width: 720, height: Math.round((720 * height) / WIDTH) };
  const about = { role: 'img', 'aria-labelledby': `${ids.title} ${ids.desc}`, 'font-family': FONT };
  const parts = [
    element('title', { id: ids.title }, [words(title)]),
    element('desc', { id: ids.desc }, [words(desc)]),
    element('rect', { width: WIDTH, height, fill: theme.paper }),
    ...drawing,
  ];
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...about }, parts)}\n`;
}

/** The heading of a panel. */
export function heading(text: string, y: number, theme: Theme): string {
  return element('text', { x: LEFT, y, 'font-size': 14, 'font-weight': 600, fill: theme.ink }, [words(text)]);
}

/** A line in small letters under a heading. */
export function note(text: string, y: number, theme: Theme): string {
  return element('text', { x: LEFT, y, 'font-size': 10.5, fill: theme.muted }, [words(text)]);
}
