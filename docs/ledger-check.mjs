// Checks a proof of this system's ledger: node ledger-check.mjs proof.json [root of the day, as you kept it]
// The proof is the answer of /api/v1/ledger/proofs/{event}; roots are at /api/v1/public/ledger/roots. Needs Node alone.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const bytes = (hex) => Buffer.from(hex, 'hex')
const proof = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const kept = process.argv[3] ?? proof.root?.root

const { id, type, visibility, aggregateId, occurredAtMicros, payload, originHash } = proof.input
const leaf = sha256([id, type, visibility, aggregateId, occurredAtMicros, sha256(payload).toString('hex'), originHash].join('|'))

function differs() {
  if (leaf.toString('hex') !== proof.leaf) return 'the event is not the one of this leaf'
  if (sha256(bytes(proof.previousHash), leaf).toString('hex') !== proof.hash) return 'the chain does not lead through this event'
  if (!kept) return undefined
  const root = proof.path.reduce(
    (knot, { side, hash }) => (side === 'left' ? sha256(Buffer.of(1), bytes(hash), knot) : sha256(Buffer.of(1), knot, bytes(hash))),
    sha256(Buffer.of(0), leaf),
  )
  return root.toString('hex') === kept ? undefined : 'the path does not lead to the root of the day'
}

const difference = differs()
console.log(difference ? `changed: ${difference}` : kept ? 'unchanged' : 'unchanged so far: the day has no root yet')
process.exitCode = difference ? 1 : 0
