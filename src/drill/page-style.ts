/** The look of the drill's page: plain, readable on a phone, in light and dark. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --card: #f6f8fa; --accent: #6639ba; --good: #1a7f37; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --card: #151b23; --accent: #b392f0; --good: #57ab5a; --bad: #ff7b72; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
a { color: var(--accent); }
p.lead, .soft { color: var(--soft); }
ol.steps { list-style: none; padding: 0; margin: 0; border-left: 2px solid var(--line); }
ol.steps > li { padding: 0 0 1.1rem 1.25rem; position: relative; }
ol.steps > li::before { content: ''; position: absolute; left: -7px; top: .45em; width: 12px; height: 12px; border-radius: 50%; background: var(--accent); }
ol.steps > li.refused::before { background: var(--bad); }
.when { color: var(--soft); font-variant-numeric: tabular-nums; font-size: .875rem; }
.phase { font-weight: 600; }
.effects { margin: .25rem 0 0; padding-left: 1.1rem; color: var(--soft); font-size: .9rem; }
.card { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; overflow-x: auto; }
.card > header { background: var(--card); border-bottom: 1px solid var(--line); padding: .5rem 1rem; font-size: .9rem; color: var(--soft); }
.card > .body { padding: .25rem 1rem 1rem; overflow-wrap: anywhere; }
.label { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; margin: .15rem .25rem .15rem 0; font-size: .8rem; }
.state { color: var(--good); font-weight: 600; }
table { border-collapse: collapse; display: block; overflow-x: auto; max-width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; }
code { background: var(--card); padding: .1em .3em; border-radius: .25rem; font-size: .9em; }
pre { overflow-x: auto; background: var(--card); padding: .75rem; border-radius: .5rem; }
img { max-width: 100%; height: auto; }
.dark { display: none; }
@media (prefers-color-scheme: dark) { .dark { display: inline; } .light { display: none; } }
ul.tree { columns: 2 18rem; font: .85rem/1.6 ui-monospace, monospace; padding-left: 1.1rem; }
`;
