import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const KILLS = Number(process.env.OCOP_CONSUMER_KILLS ?? 50);
const SERVER_KILLS = 3;
const WRITERS = 12;
const address = 'http://127.0.0.1:5193';
const root = path.resolve(import.meta.dirname, '../..');
const host = process.env.OCOP_API_DLL ?? path.join(root, 'artifacts/bin/Ocop.Api/debug/Ocop.Api.dll');
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-following-'));
const kept = path.join(data, 'consumer.json');
const account = { email: 'can-bo@ocop.example', password: 'Lua-Sen-Dong-Thap-2026' };
let server: ChildProcess | undefined;
let consumer: ChildProcess | undefined;

async function start() {
  server = spawn('dotnet', [host, '--urls', address], {
    cwd: path.join(root, 'src/Ocop.Api'),
    stdio: 'ignore',
    env: {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      Data__Directory: path.join(data, 'server'),
      Bootstrap__Administrator__Email: account.email,
      Bootstrap__Administrator__Password: account.password,
      RateLimits__PerMinuteLocally: '2000000000',
    },
  });
  await expect
    .poll(
      () =>
        fetch(`${address}/health/ready`).then(
          (r) => r.ok,
          () => false,
        ),
      { timeout: 180_000 },
    )
    .toBe(true);
}

async function kill(process: ChildProcess, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') {
  const gone = once(process, 'exit');
  process.kill(signal);
  await gone;
}

async function signIn() {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  expect(answer.ok).toBe(true);
  const { csrfToken } = await answer.json();
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!, csrf: csrfToken as string };
}

test.afterAll(async () => {
  if (consumer?.exitCode === null) await kill(consumer);
  if (server?.exitCode === null) await kill(server, 'SIGTERM');
  fs.rmSync(data, { recursive: true, force: true });
});

test(`a consumer is killed ${KILLS} times at random, the server ${SERVER_KILLS} times; nothing is missed, nothing is seen twice`, async () => {
  test.setTimeout(KILLS * 30_000);
  fs.mkdirSync(data, { recursive: true });
  await start();
  const { cookie, csrf } = await signIn();
  let writing = true;
  let written = 0;
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; writing; n++) {
      const answer = await fetch(`${address}/api/v1/subjects`, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ name: `Cơ sở ${writer}-${n}`, kind: 'household' }),
      }).catch(() => undefined);
      if (answer?.status === 201) written++;
      else await new Promise((done) => setTimeout(done, 200));
    }
  });

  const began = Date.now();
  for (let round = 1; round <= KILLS; round++) {
    consumer = spawn('node', [path.join(import.meta.dirname, 'consumer.mjs'), address, cookie, kept], {
      stdio: 'ignore',
    });
    await new Promise((done) => setTimeout(done, 100 + Math.random() * 1500));
    await kill(consumer);
    if (round % Math.ceil(KILLS / (SERVER_KILLS + 1)) === 0) {
      await kill(server!);
      await start();
    }
  }
  writing = false;
  await Promise.all(writers);
  const seconds = (Date.now() - began) / 1000;

  consumer = spawn('node', [path.join(import.meta.dirname, 'consumer.mjs'), address, cookie, kept], {
    stdio: 'ignore',
  });
  const end = async () => {
    const answer = await fetch(`${address}/api/v1/changes?after=0&limit=1`, { headers: { cookie } });
    return (await answer.json()).last as number;
  };
  const through = () => JSON.parse(fs.readFileSync(kept, 'utf8')).through as number;
  await expect.poll(async () => through() === (await end()), { timeout: 60_000 }).toBe(true);
  await kill(consumer);

  const lines = fs.readFileSync(`${kept}.journal`, 'utf8').trimEnd().split('\n');
  const positions = lines.map((line) => Number(line.split(' ')[0]));
  console.log(`${written} commands, ${Math.round(written / seconds)} a second; ${positions.length} events`);
  expect(positions).toEqual(positions.map((_, at) => at + 1));
  expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(lines.length);
  expect(positions.length).toBeGreaterThanOrEqual(written);
});
