import type { Severity } from '../domain/severities.js';

/** A level's fill, and the ink that is legible on it. */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

/** The colours of one chart; the worse a level, the more it stands out from the paper. */
export interface Theme {
  readonly id: 'light' | 'dark';
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly point: string;
  readonly levels: Readonly<Record<Severity, Shade>>;
}

export const lightTheme: Theme = {
  id: 'light',
  paper: '#ffffff',
  ink: '#1f2328',
  muted: '#59636e',
  rule: '#d1d9e0',
  point: '#0550ae',
  levels: {
    S0: { fill: '#82071e', ink: '#ffffff' },
    S1: { fill: '#cf3b2e', ink: '#ffffff' },
    S2: { fill: '#ee9447', ink: '#1f2328' },
    S3: { fill: '#f5d6ae', ink: '#1f2328' },
  },
};

export const darkTheme: Theme = {
  id: 'dark',
  paper: '#0d1117',
  ink: '#f0f6fc',
  muted: '#9198a1',
  rule: '#3d444d',
  point: '#79c0ff',
  levels: {
    S0: { fill: '#ffb3a8', ink: '#1f2328' },
    S1: { fill: '#f0695c', ink: '#1f2328' },
    S2: { fill: '#a8442f', ink: '#ffffff' },
    S3: { fill: '#5f3529', ink: '#ffffff' },
  },
};
