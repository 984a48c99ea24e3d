// usage: npx tsx /tmp/st/count.mts [full|brief] [paths...]
import { readFileSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { Client } from 'pg';
import { dashboardAddresses, recordIds } from '/tmp/wt/statements/e2e/dashboard-addresses';
const mode = process.argv[2] ?? 'brief';
const only = process.argv.slice(3);
const base = 'http://localhost:4610';
const port = readFileSync('/tmp/statementsdata/postgres/postmaster.pid','utf8').split('\n')[3].trim();
const pw = readFileSync('/tmp/statementsdata/postgres-password','utf8').trim();
const client = new Client({ connectionString: `postgresql://openslot:${pw}@127.0.0.1:${port}/openslot` });
await client.connect();
const { rows: [{ team, uid }] } = await client.query("SELECT current_team_id AS team, id AS uid FROM users WHERE email='owner@example.com'");
if (!existsSync('/tmp/statementsdata/filled')) {
  const { fillBusyTeam } = await import('/tmp/wt/statements/bench/busy-team');
  await fillBusyTeam(client, team);
  await client.query(`WITH owner AS (SELECT u.* FROM users u WHERE u.id=$2),
       token AS (INSERT INTO api_tokens (user_id, team_id, name, secret_hash, hint) SELECT id, $1, 'Bench', ''::bytea, 'abc' FROM owner),
       invitation AS (INSERT INTO invitations (team_id, email, role, link_seed, token_hash, expires_at, sent_at)
         VALUES ($1, 'invited@example.com', 'staff', gen_random_uuid(), sha256('bench'), now() + interval '7 days', now()))
     INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, sent_at)
         VALUES ($1, 'bench@example.com', 'Bench', '', '', 'invitation', 'en', now())`, [team, uid]);
  await client.query("ALTER SYSTEM SET log_statement='all'"); await client.query('SELECT pg_reload_conf()');
  writeFileSync('/tmp/statementsdata/filled','');
}
const { encode } = await import('next-auth/jwt');
const secret = readFileSync('/tmp/statementsdata/auth-secret','utf8').trim();
const { rows: [{ sid }] } = await client.query("INSERT INTO user_sessions (id, user_id, expires_at) SELECT gen_random_uuid(), $1, now() + interval '1 day' RETURNING id AS sid", [uid]);
const value = await encode({ token: { sub: String(uid), name: 'x', email: 'owner@example.com', sid }, secret });
const cookie = `next-auth.session-token=${value}`;
const VIEWS = ['/dashboard/calendar?view=day','/dashboard/calendar?view=month','/dashboard/calendar?view=team','/dashboard/calendar?view=agenda','/dashboard/events?search=garcia','/dashboard/clients?search=mar'];
const ids = await recordIds(client, team);
await client.end();
const paths = only.length ? only.map(p => p.replace(/\{(\w+)\}/g, (_, n) => String((ids as any)[n]))) : [...dashboardAddresses(ids).filter(a => a.kind==='page').map(a => a.path), ...VIEWS];
const log='/tmp/statementsdata/postgres.log';
const sleep = (ms: number) => new Promise(r=>setTimeout(r,ms));
for (const p of paths) {
  for (let i=0;i<1;i++) await (await fetch(base+p,{headers:{cookie}})).text();
  await sleep(150);
  const at=statSync(log).size;
  const r=await fetch(base+p,{headers:{cookie},redirect:'manual'}); const body = await r.text();
  await sleep(150);
  const text=readFileSync(log).subarray(at).toString();
  const entries = text.split(/\n(?=\d{4}-|.*LOG:)/);
  const st=entries.map(l=>l.match(/LOG:\s+(?:execute [^:]*|statement): ([\s\S]*)/)?.[1]).filter(Boolean).map(s=>s!.replace(/\s+/g,' ')).filter(s => !/pgboss|mail_messages SET|FOR UPDATE SKIP LOCKED/.test(s));
  const times: number[] = [];
  for (let i=0;i<8;i++) { const t=performance.now(); await (await fetch(base+p,{headers:{cookie},redirect:'manual'})).text(); times.push(performance.now()-t); }
  times.sort((a,b)=>a-b);
  console.log(`${st.length>6?'!!':'  '} ${p} ${r.status} sql=${st.length} p50=${times[7].toFixed(0)} p95=${times[7].toFixed(0)} ${(body.length/1024).toFixed(0)}KB${body.includes('role="alert"')?' ALERT':''}`);
  if (mode==='full') for (const s of st) console.log('      ', s.replace(/"public"\./g,'').replace(/^(SELECT) (.{0,60}).*?( FROM .{0,140}).*/,'$1 $2 …$3').slice(0,260));
}
process.exit(0);
