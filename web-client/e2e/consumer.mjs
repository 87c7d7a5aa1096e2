// A consumer of the change feed as others write one: what it did and how far it is are kept together. It may be killed at any moment.
import fs from 'node:fs';

const [, , address, cookie, kept] = process.argv;
const load = () =>
  fs.existsSync(kept) ? JSON.parse(fs.readFileSync(kept, 'utf8')) : { through: 0, done: 0 };
const journal = `${kept}.journal`;

/** One step into the journal, then the mark; what a death left in the journal beyond the mark is cut off at the next start. */
const state = load();
fs.closeSync(fs.openSync(journal, 'a'));
fs.truncateSync(journal, state.done);

for (;;) {
  const answer = await fetch(`${address}/api/v1/changes?after=${state.through}&limit=200&wait=5`, {
    headers: { cookie },
  }).catch(() => undefined);
  if (!answer?.ok) {
    await new Promise((done) => setTimeout(done, 100));
    continue;
  }
  const page = await answer.json();
  const lines = page.items.map((item) => `${item.position} ${item.id} ${item.subject}\n`).join('');
  fs.appendFileSync(journal, lines);
  state.through = page.through;
  state.done += Buffer.byteLength(lines);
  fs.writeFileSync(`${kept}.new`, JSON.stringify(state));
  fs.renameSync(`${kept}.new`, kept);
}
