// `node bench/bench.mjs` measures all; with words (feed, ticker, related, startup, scale, lighthouse) those alone. Nothing has to be
// built first. Fails when something of ours is past its budget. Peers' versions are in bench/package.json.
import {measureFeedSpeed} from './feed-speed.mjs';
import {measureFeedWeight} from './feed-weight.mjs';
import {measureLighthouse} from './lighthouse.mjs';
import {measureRelated} from './related.mjs';
import {measureScale} from './scale.mjs';
import {measureStartup} from './startup.mjs';
import {measureTicker} from './ticker.mjs';

const parts = {
  feed: [measureFeedWeight, measureFeedSpeed],
  ticker: [measureTicker],
  related: [measureRelated],
  startup: [measureStartup],
  scale: [measureScale],
  lighthouse: [measureLighthouse],
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !(name in parts));
if (unknown.length) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const budgets = [];
for (const name of asked.length ? asked : Object.keys(parts)) {
  for (const measure of parts[name]) {
    const report = await measure();
    report.tables.forEach(print);
    budgets.push(...report.budgets);
  }
}

const isKept = ({value, most = Infinity, least = -Infinity}) => value <= most && value >= least;
print({
  title: 'Budgets',
  columns: ['', 'measured', 'budget'],
  rows: budgets.map(budget => [
    budget.name,
    round(budget.value),
    'most' in budget ? `at most ${budget.most}` : `at least ${budget.least}`,
    isKept(budget) ? '' : 'MISSED',
  ]),
});
const missed = budgets.filter(budget => !isKept(budget));
if (missed.length) {
  console.error(`Budgets missed: ${missed.map(({name}) => name).join('; ')}`);
  process.exit(1);
}

/** @param rows Names first; numbers and text after. */
function print({title, columns, rows}) {
  const table = [columns, ...rows].map(row => row.map(cell => `${cell ?? '–'}`));
  const width = index => Math.max(...table.map(row => (row[index] ?? '').length));
  console.log(`\n${title}\n`);
  for (const [first, ...cells] of table) {
    const rest = cells.map((cell, index) => cell.padStart(width(index + 1) + 2));
    console.log(`  ${first.padEnd(width(0))}${rest.join('')}`);
  }
}

function round(value) {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}
