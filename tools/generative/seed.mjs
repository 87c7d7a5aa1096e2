// One record of each kind that the sample data have none of, entered through the API by those whose work it is.
import { Buffer } from 'node:buffer';
import { enter } from './people.mjs';

const DAY = 86_400_000;
const day = (from = 0) => new Date(Date.now() + 7 * 3_600_000 + from * DAY).toISOString().slice(0, 10);
const ago = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
const YEAR = Number(day().slice(0, 4));
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const file = (bytes, name, type) => Object.assign(new File([bytes], name, { type }));
const picture = () => file(PNG, 'anh.png', 'image/png');
const scan = () => file('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF', 'ban-quet.pdf', 'application/pdf');

async function until(what, look) {
  for (const end = Date.now() + 90_000; Date.now() < end; await new Promise((r) => setTimeout(r, 500))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what}: nothing has come`);
}

/** Values of what stands in paths, by the path before them: `products` for `/products/{id}`. Of paths that are not named, the first row of their list serves. */
export async function seed(base) {
  const values = new Map();
  const failed = [];
  const keep = (path, value) => {
    if (value === undefined || value === null) throw new Error(`${path}: no value`);
    values.set(path, value);
    return value;
  };
  const [admin, office, head, producer] = await Promise.all(['can-bo', 'dieu-phoi', 'lanh-dao', 'chu-the'].map((name) => enter(base, name)));
  const first = async (who, path) => (await who.get(path)).items[0];
  const commune = await first(admin, 'administrative-units?level=commune&q=my+tho&limit=1');
  const province = await first(admin, 'administrative-units?level=province&q=dong+thap&limit=1');
  values.set('@province', province.code).set('@redirect', `${base}/swagger/oauth2-redirect.html`);
  const market = await first(admin, 'agencies?q=quan+ly+thi+truong&limit=1');

  /** A subject with a product that is recognised. */
  async function recognised(name, { subject, stars = 3, on = day(-200), more = {}, product = {} } = {}) {
    const subjectId = subject ?? (await admin.post('subjects', { name: `HTX ${name}`, kind: 'cooperative', unitId: commune.id, address: 'Ấp 3', ...more })).id;
    const productId = (await admin.post('products', { name, subjectId, unitId: commune.id, ...product })).id;
    const certificationId = (await admin.post('certifications', {
      productId, stars, level: 'province', score: 65.5, decisionDate: on, decisionNumber: `${on.slice(5)}/QĐ-UBND`,
    })).id;
    return { subjectId, productId, certificationId };
  }

  const mam = await recognised('Mắm cá linh', { product: { code: 'SINH-1', description: 'Mắm.' }, more: { taxCode: '1400123456', email: 'htx@example.vn' } });
  keep('products', mam.productId);
  keep('subjects', mam.subjectId);
  keep('certifications', mam.certificationId);
  keep('public/products', 'SINH-1');
  keep('public/verify', 'SINH-1');

  await admin.put(`products/${mam.productId}/watch`);

  await step('what is merged, split, handed on', async () => {
    const twin = await recognised('Mắm cá linh hai', { subject: mam.subjectId });
    const merged = await admin.post(`products/${mam.productId}/merges`, { duplicateId: twin.productId });
    keep('products/*/merges', merged.id);
    const spare = await recognised('Mắm cá lóc', { subject: mam.subjectId, on: day(-180) });
    keep('products/*/splits', (await admin.post(`products/${mam.productId}/splits`, { name: 'Mắm cá chốt', certificationIds: [] })).id);
    const other = (await admin.post('subjects', { name: 'HTX Mắm Hai', kind: 'cooperative', unitId: commune.id })).id;
    keep('subjects/*/merges', (await admin.post(`subjects/${mam.subjectId}/merges`, { duplicateId: other })).id);
    keep('subjects/*/splits', (await admin.post(`subjects/${mam.subjectId}/splits`, { name: 'HTX Mắm Ba', productIds: [spare.productId] })).id);
    keep('products/*/images', (await admin.send(`products/${mam.productId}/images`, { file: picture(), alt: 'Hũ mắm' })).id);
    keep('public/images', (await admin.get(`products/${mam.productId}`)).images[0].url.split('/').at(-1).replace(/\..*/, ''));
    const moved = await recognised('Khô cá sặc');
    keep('products/*/transfers', (await admin.post(`products/${moved.productId}/transfers`, { subjectId: mam.subjectId, on: day(-1) })).id);
  });

  await step('labels, stamps, traces', async () => {
    const gtin = '8938501230010';
    keep('gtins', (await admin.post('gtins', { gtin, productId: mam.productId, companyPrefix: '893850123', validFrom: day(-100) })).id);
    const artwork = keep('artworks', (await admin.post('artworks', { productId: mam.productId, title: 'Nhãn hũ 500 g', stars: 3, usedFrom: day(-100) })).id);
    keep('artworks/*/files', (await admin.send(`artworks/${artwork}/files`, { file: picture() })).id);
    const grant = keep('stamp-grants', (await admin.post('stamp-grants', {
      series: 'SINH', quantity: 100, subjectId: mam.subjectId, productId: mam.productId, decisionNumber: '5/QĐ-SNN', decisionDate: day(-10), approved: 1000,
    })).id);
    await admin.post(`stamp-grants/${grant}/printing`, { from: 1, to: 80 });
    await admin.post(`stamp-grants/${grant}/hand-over`, { from: 1, to: 80 });
    await admin.post(`stamp-grants/${grant}/activation`, { from: 1, to: 20, lot: 'L01', packedOn: day() });
    keep('trace-records', gtin);
    const stages = [{ name: 'Thu mua', at: ago(90), placeName: 'Cao Lãnh', from: [{ name: 'Nguyễn Văn Bảy', kind: 'person' }], attributes: { pH: '4,5' } }];
    await admin.put(`trace-records/${gtin}`, { productName: 'Mắm cá linh', stages });
    await admin.put(`trace-records/${gtin}?lot=L01`, { productName: 'Mắm cá linh', producedAt: ago(80), stages });
    // a stamp that is looked at in three places at once is suspected
    const code = (await admin.get(`stamp-grants/${grant}/codes.csv?from=1&to=1`)).split('\r\n')[1].split(',')[1];
    await admin.post('scan-reports', { items: [{ code, at: ago(1), place: 'Cần Thơ', deviceKind: 'phone', outcome: 'ok' }] });
    for (const place of ['10.4,105.6', '21.0,105.8', '16.0,108.2', '10.8,106.7', '9.2,105.1', '12.2,109.2'])
      await fetch(`${base}/api/v1/public/verify/${encodeURIComponent(code)}?place=${place}`);
    keep('stamp-alerts', (await until('a suspicion', () => first(admin, 'stamp-alerts'))).id);
  });

  await step('what citizens do', async () => {
    const plain = async (path, body) => {
      const answer = await fetch(`${base}/api/v1/public/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`public/${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.text()) || '{}';
    };
    const { receipt } = JSON.parse(await plain('complaints', { text: 'Hũ mắm in 5 sao, trên mạng tra chỉ có 3 sao.', kind: 'mark-misuse', productCode: 'SINH-1', contact: '0912 345 678' }));
    keep('public/complaints', receipt);
    const form = new FormData();
    form.set('file', picture(), 'anh.png');
    const sent = await fetch(`${base}/api/v1/public/complaints/${receipt}/photos`, { method: 'POST', body: form });
    if (!sent.ok) throw new Error(`photo: ${sent.status}`);
    const complaint = keep('complaints', (await first(admin, 'complaints?limit=1')).id);
    keep('complaints/*/photos', (await admin.get(`complaints/${complaint}`)).photoUrls[0].split('/').at(-1));
    await plain('watches', { email: 'nguoi-mua@example.vn', code: 'SINH-1' });
    await plain('representatives', { email: 'dai-dien@example.vn', displayName: 'Trần Thị Mai', taxCode: '1400123456', subjectName: 'HTX Mắm cá linh', note: 'Tôi là giám đốc' });
  });

  await step('visits and what they find', async () => {
    const me = await office.get('me');
    const inspector = await first(office, 'inspectors?limit=1');
    const teamBody = { name: 'Đoàn liên ngành', decisionNumber: '30/QĐ-VPĐP', decisionOn: day(-2), from: day(-1), to: day(30), leaderId: inspector.id };
    keep('inspection-teams', (await office.post('inspection-teams', teamBody)).id);
    const plan = keep('inspection-plans', (await office.post('inspection-plans', { year: YEAR, name: 'Kế hoạch năm', kind: 'yearly', basis: 'Kế hoạch 15' })).id);
    await office.step(`inspection-plans/${plan}`, 'targets', { targets: [{ subjectId: mam.subjectId, month: 12 }] });
    keep('inspection-plans/*/targets', (await office.get(`inspection-plans/${plan}`)).targets[0].id);

    const visit = keep('inspections', (await office.post('inspections', {
      subjectId: mam.subjectId, productIds: [mam.productId], checklists: ['mark-use'], place: 'Chợ Cao Lãnh', leaderId: me.id,
    })).id);
    await office.post(`inspections/${visit}/start`, { latitude: 10.46, longitude: 105.63 });
    const { checklists } = await office.get(`inspections/${visit}`);
    const items = checklists.flatMap((list) => list.items);
    await office.post(`inspections/${visit}/answers`, {
      answers: items.slice(1).map(({ id }) => ({ itemId: id, productId: mam.productId, verdict: 'pass' })),
    });
    const finding = keep('findings', (await office.post(`inspections/${visit}/findings`, { itemId: items[0].id, productId: mam.productId, text: 'Logo vẽ sai tỉ lệ', severity: 'minor' })).id);
    keep('inspections/*/samples', (await office.post(`inspections/${visit}/samples`, { productId: mam.productId, name: 'Mắm', quantity: '3 hũ', seal: 'NP-77' })).id);
    await office.post(`inspections/${visit}/samples/${values.get('inspections/*/samples')}/results`, { laboratory: 'Trung tâm 3', reportNumber: '7', reportedOn: day(), indicator: 'Chì', value: 0.1, unit: 'mg/kg', passes: true });
    await office.send(`inspections/${visit}/photos`, { findingId: finding, file: picture() });
    keep('inspections/*/photos', (await office.get(`inspections/${visit}`)).photos[0].id);
    for (const party of ['team', 'subject']) await office.post(`inspections/${visit}/signatures`, { party, name: 'Nguyễn Văn Ba', drawing: PNG.toString('base64') });
    await office.step(`inspections/${visit}`, 'conclusion', { result: 'pass-with-remedies', text: 'Sửa logo', concludedAt: new Date().toISOString() });
    const handover = await office.post(`inspections/${visit}/handovers`);
    keep('inspections/*/handovers', handover.id);
    keep('public/minutes', new URL(handover.url).pathname.split('/').at(-2));
    await office.send(`findings/${finding}/remedy`, { text: 'Đã vẽ lại', file: picture() });
    keep('findings/*/remedies', (await office.get(`findings/${finding}`)).remedies[0].id);

    const violation = keep('violations', (await admin.post('violations', {
      subjectId: mam.subjectId, productIds: [mam.productId], kind: 'label', act: 'Nhãn thiếu hạn dùng', agencyId: market.id, detectedOn: day(-3), source: 'finding', sourceId: finding,
    })).id);
    await admin.step(`violations/${violation}`, 'minutes', { number: '12/BB-VPHC', on: day(-2) });
    await admin.step(`violations/${violation}`, 'decision', {
      number: '7/QĐ-XPHC', on: day(-1), signatory: 'Lê Văn Ký', measure: 'fine', fineVnd: 2_000_000, legalArticle: 'Điều 5', body: 'Đội QLTT số 1', dueOn: day(9),
    });

    const recall = keep('recalls', (await admin.post('recalls', {
      subjectId: mam.subjectId, trigger: 'laboratory', basis: 'Phiếu số 7', forced: true, detectedAt: ago(5), lots: [{ productId: mam.productId, code: 'L01', made: 1200, unit: 'hộp' }],
    })).id);
    await admin.post(`recalls/${recall}/notices`, { recipient: 'Siêu thị Cao Lãnh', channel: 'telephone', at: ago(2) });
    await admin.step(`recalls/${recall}`, 'decision', { number: '12/QĐ-QLTT', at: ago(1), agencyId: market.id, signatoryName: 'Lê Văn Ký' });
    await admin.step(`recalls/${recall}`, 'publication', { reason: 'Vượt giới hạn vi sinh.', instructions: 'Ngừng dùng.' });
    keep('public/recalls', recall);
  });

  await step('a recognition that is taken away', async () => {
    const propose = async (name) => {
      const { certificationId } = await recognised(name);
      const proposal = (await admin.post(`certifications/${certificationId}/revocation-proposals`, {
        groundCode: 'mark-misuse', ground: 'Kết luận số 5', basis: 'inspection', basisOn: day(-20), hearingWaivedBecause: 'Đã nêu trong biên bản',
      })).id;
      return { certificationId, proposal };
    };
    const { proposal } = await propose('Khô cá lóc');
    await admin.send(`revocation-proposals/${proposal}/evidence`, { file: scan(), title: 'Biên bản' });
    keep('revocation-proposals/*/evidence', (await admin.get(`revocation-proposals/${proposal}`)).evidence[0].id);
    keep('revocation-proposals', proposal);
    await office.step(`revocation-proposals/${proposal}`, 'review', { recommended: true, review: 'Đủ căn cứ' });
    const decision = keep('decisions', (await office.post('decisions', { kind: 'revocation', proposals: [proposal] })).id);
    await head.step(`decisions/${decision}`, 'signature', { number: '214/QĐ-UBND', date: day(-1), signatoryName: 'Nguyễn Văn A', agencyId: (await first(admin, 'agencies?q=uy+ban+nhan+dan+tinh+dong+thap&limit=1')).id });
    await office.step(`decisions/${decision}`, 'scan', scan(), 'PUT');
    await office.step(`decisions/${decision}`, 'publication');
    keep('public/decisions', decision);
  });

  await step('a locality is reviewed', async () => {
    for (let i = 0; i < 3; i++) await recognised(`Kẹo dừa ${i}`, { on: day(-60 - i) });
    const review = keep('locality-reviews', (await office.post('locality-reviews', { unitId: commune.id, from: day(-400), to: day(-1), sampleSize: 2, seed: '20261123' })).id);
    await office.step(`locality-reviews/${review}`, 'draw');
    keep('locality-reviews/*/items', (await office.get(`locality-reviews/${review}`)).items[0].id);
    await office.post(`locality-reviews/${review}/findings`, { text: 'Thiếu biên bản', measure: 'Bổ sung', dueOn: day(20) });
    keep('locality-reviews/*/findings', (await office.get(`locality-reviews/${review}`)).findings[0].id);
  });

  await step('notices, views, targets', async () => {
    const far = new Date(Date.parse(day(200)));
    far.setUTCFullYear(far.getUTCFullYear() - 3);
    const due = await recognised('Bánh phồng', { on: far.toISOString().slice(0, 10) });
    const { batchId } = await admin.post('notices', { kind: 'window-opens', certificationIds: [due.certificationId] });
    keep('notice-batches', batchId);
    keep('notices', (await first(admin, `notices?batch=${batchId}`)).id);
    keep('saved-views', (await admin.post('saved-views', { page: 'products', name: 'Ba sao', query: 'stars=3' })).id);
    keep('program-targets', (await admin.post('program-targets', { year: YEAR, measure: 'in-force', unit: province.code, value: 300, source: 'Nghị quyết' })).id);
  });

  await step('changes, representatives', async () => {
    const mine = (await producer.get('me/subjects')).items[0];
    const change = keep('change-requests', (await producer.post(`products/${mine.products[0].id}/change-requests`, { note: 'Tên mới', description: 'Khô cá lóc phơi hai nắng.' })).id);
    await admin.get(`change-requests/${change}`);
    keep('subjects/*/representative-codes', (await admin.post(`subjects/${mam.subjectId}/representative-codes`)).id);
    keep('representative-requests', (await until('the request of a representative', () => first(admin, 'representative-requests?limit=1'))).id);
  });

  await step('bodies and units that may come and go', async () => {
    const basis = 'Nghị quyết 1';
    keep('agencies', (await admin.post('agencies', { name: 'Trung tâm Thử', nameEn: 'Trial Centre', kind: 'centre', validFrom: day(-30), basis })).id);
    keep('administrative-units', (await admin.post('administrative-units', { code: '99999', name: 'Xã Thử', kind: 'xã', level: 'commune', parentId: province.id, validFrom: day(-30), basis })).id);
  });

  await step('other systems', async () => {
    const client = keep('oauth-clients', (await admin.post('oauth-clients', {
      clientId: 'thong-ke', name: 'Hệ thống thống kê', kind: 'system', agencyId: market.id, scopes: ['register.read', 'changes.read', 'webhooks.manage'],
    })).id);
    keep('oauth-clients/*/secrets', (await admin.post(`oauth-clients/${client}/secrets`, { overlapDays: 7 })).id ?? (await admin.get(`oauth-clients/${client}`)).secrets[0].id);
    keep('webhooks', (await admin.post('webhooks', { clientId: client, name: 'Thống kê', url: `${base}/health/ready`, types: ['certification.'] })).id);
    const portal = keep('portals', (await first(admin, 'portals')).code);
    await admin.post(`portals/${portal}/reconciliations`);
    keep('portals/*/reconciliations', (await until('a reconciliation', () => first(admin, `portals/${portal}/reconciliations`))).id);
    const { id } = await admin.send('imports', { file: file('Tên sản phẩm,Chủ thể,Số sao\nTrà sen,HTX Sen,3\n', 'danh-sach.csv', 'text/csv') });
    await until('a read list', async () => ['review', 'failed'].includes((await admin.get(`imports/${id}`)).status));
    keep('imports', id);
    keep('imports/*/rows', (await first(admin, `imports/${id}/rows`)).line);
    const job = keep('jobs', 'register-snapshot');
    keep('jobs/*/runs', (await admin.post(`jobs/${job}/runs`)).id);
    const snapshot = await until('a snapshot', async () => (await first(admin, 'public/snapshots')));
    keep('public/snapshots', snapshot.day);
    keep('public/snapshots/*', snapshot.files[0].name);
    keep('ledger/proofs', (await admin.get('changes?after=0&limit=1')).items[0].id);
  });

  await step('a suspension that is over', async () => {
    await office.step(`certifications/${mam.certificationId}`, 'suspension', { on: day(-5), ground: 'Chờ kết luận' });
    await office.step(`certifications/${mam.certificationId}`, 'reinstatement', { on: day(-4), ground: 'Đã rõ', decisionNumber: '9/QĐ-UBND', decisionDate: day(-4) });
    keep('certifications/*/steps', (await admin.get(`certifications/${mam.certificationId}/steps`)).items[0].id);
  });

  await step('people', async () => {
    const user = keep('users', (await admin.post('users', { email: 'moi@example.vn', displayName: 'Người mới', role: 'auditor' })).id);
    keep('users/*/assignments', (await admin.get(`users/${user}/assignments`)).items[0].id);
    const representative = await admin.post('users', { email: 'giam-doc@example.vn', displayName: 'Giám đốc', role: 'producer-representative', subjectId: mam.subjectId });
    keep('subjects/*/representatives', (await admin.get(`users/${representative.id}/assignments`)).items[0].id);
    const { assignments, user: self } = await office.get('me');
    const { agencyId } = (await admin.get(`users/${self.id}/assignments`)).items[0];
    const deputy = await admin.post('users', { email: 'pho@example.vn', displayName: 'Phó phòng', role: 'inspector', agencyId });
    const { token } = await admin.post(`users/${deputy.id}/links`);
    await office.post('public/account-links/password', { token, password: 'Muoi-nguoi-muoi-vai-2026' });
    keep('me/delegations', (await office.post('me/delegations', { assignmentId: assignments[0].id, deputyId: deputy.id, validTo: day(5) })).id);
    await admin.post('me/consents', { clientId: 'swagger', redirectUri: `${base}/swagger/oauth2-redirect.html`, scope: 'openid register.read' });
    keep('me/consents', (await first(admin, 'me/consents')).id);
    await enter(base, 'can-bo');
    keep('@assignment', assignments[0].id);
    keep('sessions', (await admin.get('sessions')).items.find((s) => !s.isCurrent).id);
  });

  await step('what a follower is told', async () => keep('notifications', (await until('a notification', () => first(admin, 'notifications'))).id));
  if (failed.length) throw new Error(failed.join('\n'));
  return values;

  async function step(name, work) {
    try {
      await work();
    } catch (error) {
      failed.push(`Seeding, ${name}: ${error.message}`);
    }
  }
}

if (process.argv[1] === import.meta.filename) console.log(await seed(process.argv[2]));
