// Generated from src/actions.ts by `npm run generate`. Do not edit.
import { run } from '../../dist/index.js';
await run('remediate');
