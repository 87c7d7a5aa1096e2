import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashOf, solve } from './work';

const hex = (words: Int32Array) => [...words].map((w) => (w >>> 0).toString(16).padStart(8, '0')).join('');

it('hashes as SHA-256 does, whatever the length', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 200])
    expect(hex(hashOf('a'.repeat(length)))).toBe(
      createHash('sha256').update('a'.repeat(length)).digest('hex'),
    );
});

it('finds a number by which the hash begins with enough zero bits', async () => {
  const challenge = 'CfDJ8-mot-bai-toan';
  const nonce = await solve(challenge, 12);
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(nonce));
  const hash = createHash('sha256')
    .update(Buffer.concat([createHash('sha256').update(challenge).digest(), number]))
    .digest();
  expect(hash.readUInt32BE() >>> 20).toBe(0);
});
