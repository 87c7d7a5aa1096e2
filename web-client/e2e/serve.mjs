// Starts the built API on a data directory of its own, and takes both away again.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const host = process.env.OCOP_API_DLL ?? path.join(root, 'artifacts/bin/Ocop.Api/debug/Ocop.Api.dll');
if (!fs.existsSync(host)) {
  console.error(`${host} is missing: build the solution first (dotnet build)`);
  process.exit(1);
}
const port = Number(process.env.OCOP_E2E_PORT ?? '5190');
// a portal that records go to, which the tests can make misbehave
const portal = spawn('node', [path.join(root, 'tools/portal-simulator/server.mjs'), String(port + 1000)], {
  stdio: 'inherit',
});
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-e2e-'));
const child = spawn('dotnet', [host, '--urls', `http://127.0.0.1:${port}`], {
  cwd: path.join(root, 'src/Ocop.Api'),
  stdio: 'inherit',
  env: {
    ...process.env,
    ASPNETCORE_ENVIRONMENT: 'Development',
    Data__Directory: data,
    Bootstrap__Administrator__Email: 'can-bo@ocop.example',
    Bootstrap__Administrator__Password: 'Lua-Sen-Dong-Thap-2026',
    Demonstration__Password: 'Muoi-nguoi-muoi-vai-2026',
    // the work that is asked for in a flood, always
    Complaints__Calm: process.env.OCOP_COMPLAINTS_CALM ?? '0',
    // receivers of this machine
    Webhooks__AllowPrivate: 'true',
    Portals__0__Code: 'thu-nghiem',
    Portals__0__Name: 'Cổng thử nghiệm',
    Portals__0__Address: `http://127.0.0.1:${port + 1000}`,
    Portals__0__Token: 'portal-token',
    Portals__0__Illustrative: 'true',
  },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  portal.kill('SIGTERM');
  fs.rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
});
