// A receiver of this system's webhooks in plain Node: WEBHOOK_SECRET=whsec_… node webhook-receiver.mjs
// Behind an https proxy. It shows what a receiver has to do: check the signature over the very bytes that came, refuse old times, take each id once, and answer fast.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const toleranceSeconds = 5 * 60

/** Whether the body is from whoever knows the secret, and was signed just now (Standard Webhooks). */
export function verify(secret, headers, body, nowSeconds = Math.floor(Date.now() / 1000)) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (key.length === 0) throw new Error('The secret is empty')
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
  if (!id || !signatures || !/^\d+$/.test(timestamp ?? '')) return false
  if (Math.abs(nowSeconds - Number(timestamp)) > toleranceSeconds) return false
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest()
  return signatures.split(' ').some((signature) => {
    const [version, text] = signature.split(',')
    const given = Buffer.from(text ?? '', 'base64')
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
  })
}

/** Answers requests; `take` gets each event once. Keep the ids in your database, with what the event changed, in one transaction. */
export function receiver(secret, take, seen = new Set(), now = () => Math.floor(Date.now() / 1000)) {
  return createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request))
    if (!verify(secret, request.headers, body, now())) return response.writeHead(401).end()
    const id = request.headers['webhook-id']
    if (!seen.has(id)) await take(JSON.parse(body.toString('utf8')))
    seen.add(id)
    response.writeHead(204).end()
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  receiver(process.env.WEBHOOK_SECRET ?? '', (event) => console.log(event.position, event.type, event.subject)).listen(8080)
