import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const KILLS = Number(process.env.OCOP_CONSUMER_KILLS ?? 50);
const SERVER_KILLS = 3;
const WRITERS = 16;
const PER_SECOND = 500;
const address = `http://127.0.0.1:${process.env.OCOP_FAULT_PORT ?? 5193}`;
const root = path.resolve(import.meta.dirname, '../..');
const host = process.env.OCOP_API_DLL ?? path.join(root, 'artifacts/bin/Ocop.Api/debug/Ocop.Api.dll');
const account = { email: 'can-bo@ocop.example', password: 'Lua-Sen-Dong-Thap-2026' };
let data: string;
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
  // one that a signal ended has no exit code
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill(signal);
  await gone;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, Math.max(0, ms)));

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
  if (consumer) await kill(consumer);
  if (server) await kill(server, 'SIGTERM');
  if (data) fs.rmSync(data, { recursive: true, force: true });
});

test(`a consumer is killed ${KILLS} times at random, the server ${SERVER_KILLS} times; nothing is missed, nothing is seen twice`, async () => {
  test.setTimeout(KILLS * 30_000);
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-following-'));
  const kept = path.join(data, 'consumer.json');
  await start();
  const { cookie, csrf } = await signIn();
  const began = Date.now();
  const acknowledged: string[] = [];
  let writing = true;
  let asked = 0;
  const writers = Array.from({ length: WRITERS }, async () => {
    while (writing) {
      const n = asked++;
      // whoever is behind its time goes on at once: what the server's deaths cost is made up for
      await pause(began + (n * 1000) / PER_SECOND - Date.now());
      const answer = await fetch(`${address}/api/v1/subjects`, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ name: `Cơ sở ${n}`, kind: 'household' }),
      }).catch(() => undefined);
      const id =
        answer?.status === 201
          ? await answer.json().then(
              (b) => b.id as string,
              () => undefined,
            )
          : undefined;
      if (id) acknowledged.push(`subjects/${id}`);
      else await pause(200);
    }
  });

  for (let round = 1; round <= KILLS; round++) {
    consumer = spawn('node', [path.join(import.meta.dirname, 'consumer.mjs'), address, cookie, kept], {
      stdio: 'ignore',
    });
    await pause(100 + Math.random() * 1500);
    if (round % Math.ceil(KILLS / (SERVER_KILLS + 1)) === 0) {
      await kill(server!);
      await start();
    }
    await kill(consumer);
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
  const [positions, ids, subjects] = [0, 1, 2].map((at) => lines.map((line) => line.split(' ')[at]!));
  console.log(
    `${KILLS} kills of the consumer, ${SERVER_KILLS} of the server in ${Math.round(seconds)} s; ${acknowledged.length} commands acknowledged, ` +
      `${Math.round(acknowledged.length / seconds)} a second; ${lines.length} events followed`,
  );
  expect(positions!.every((position, at) => Number(position) === at + 1)).toBe(true);
  expect(new Set(ids).size).toBe(lines.length);
  const followed = new Set(subjects);
  expect(acknowledged.filter((subject) => !followed.has(subject))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
});
