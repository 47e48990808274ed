import theme from 'bundle:../html/theme.css';

/** The style of the page: both themes, both views, paper. Nothing is loaded from anywhere. */
export const pageStyle = `${theme}
:root { --gone: #ffe0dc; --gone-ink: #82071e; --come: #d5f5dc; --come-ink: #0a4f20; }
@media (prefers-color-scheme: dark) {
  :root { --gone: #5a1e1c; --gone-ink: #ffd2cc; --come: #143d22; --come-ink: #b6f2c4; }
}
* { box-sizing: border-box; }
html { scroll-padding: 5rem 0 2rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 82rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .35rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: var(--accent); }
.notice { border-left: .3rem solid var(--focus); background: var(--shade); padding: .4rem .7rem; margin: 0 0 .7rem; }
.quiet, .where { color: var(--quiet); font-size: .85rem; }
.hash { font-family: ui-monospace, monospace; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); }
.bar > div { max-width: 82rem; margin: 0 auto; padding: .5rem 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; }
.bar button, .bar label { font: inherit; font-size: .9rem; color: inherit; cursor: pointer; }
.bar button { background: var(--shade); border: 1px solid var(--line); border-radius: .3rem; padding: .2rem .7rem; }
kbd { font: .8rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem; background: var(--shade); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .35rem .6rem .35rem 0; }
th:first-child { width: 9rem; }
@media (max-width: 40rem) { th:first-child { width: 5.8rem; } }
.row { border-top: 1px solid var(--line); padding: .45rem .6rem .55rem; border-left: .3rem solid transparent; }
.row:focus { outline: 2px solid var(--focus); outline-offset: -2px; }
.row:target { background: var(--shade); }
.row.change { border-left-color: var(--quiet); }
.row.added { border-left-color: var(--come-ink); }
.row.removed { border-left-color: var(--gone-ink); }
.row.moved, .row.origin { border-left-color: var(--accent); }
.row.heading .text { font-weight: 600; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.text .label { color: var(--quiet); padding-right: .6rem; font-variant-numeric: tabular-nums; }
.kinds { font-size: .85rem; font-weight: 600; }
.same .text, .origin .text { color: var(--quiet); }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--come); color: var(--come-ink); text-decoration: underline; text-decoration-thickness: 1px; }
del + ins { margin-left: .2em; }
details.quietly { border-top: 1px solid var(--line); }
details.quietly > summary { color: var(--quiet); font-size: .85rem; padding: .35rem .9rem; cursor: pointer; }
.merged { display: none; }
body:has(#view-inline:checked) .change .sides { display: none; }
body:has(#view-inline:checked) .change .merged { display: block; }
body:has(#view-inline:checked) .same .sides { display: block; }
body:has(#view-inline:checked) .same .sides > :first-child { display: none; }
@media (max-width: 44rem) { .sides { gap: .75rem; } header, main { padding-inline: .75rem; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { --gone: #fff; --gone-ink: #82071e; --come: #fff; --come-ink: #0a4f20; }
  html { font-size: 9.5pt; }
  .bar, .skip { display: none; }
  header, main { max-width: none; padding: 0; }
  .row { break-inside: avoid-page; }
  .row.heading, h2 { break-after: avoid-page; }
}
`;

/** Walks the changes by keyboard, and counts them. The page reads without it. */
export const pageScript = `
'use strict';
const changes = [...document.querySelectorAll('.change:not(.origin)')];
const counter = document.getElementById('counter');
// The change walked to last: a button takes the focus away from it.
let current = -1;
const show = (row) => {
  for (let up = row.parentElement; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
};
const go = (index) => {
  const row = changes[Math.min(Math.max(index, 0), changes.length - 1)];
  if (row) show(row);
};
const next = () => go(current + 1);
const previous = () => go(current < 0 ? changes.length - 1 : current - 1);
const toggle = () => {
  const inline = document.getElementById('view-inline');
  (inline.checked ? document.getElementById('view-sides') : inline).checked = true;
};
const follow = () => {
  const link = document.activeElement.querySelector('a.other');
  if (link) show(document.getElementById(link.getAttribute('href').slice(1)));
};
const keys = { n: next, j: next, p: previous, k: previous, i: toggle, m: follow, Home: () => go(0), End: () => go(changes.length - 1) };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
document.addEventListener('focusin', ({ target }) => {
  const at = changes.findIndex((row) => row.contains(target));
  if (at < 0) return;
  current = at;
  counter.textContent = counter.dataset.at.replace('{at}', String(at + 1)).replace('{n}', String(changes.length));
});
document.getElementById('next').addEventListener('click', next);
document.getElementById('previous').addEventListener('click', previous);
`;
