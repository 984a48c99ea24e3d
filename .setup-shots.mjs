import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { readFileSync, mkdirSync, rmSync } from 'node:fs';
process.chdir('/tmp/wt/setup');
const dataDir='/tmp/setupdata'; const port=4714; const base=`http://localhost:${port}`;
rmSync(dataDir,{recursive:true,force:true});
mkdirSync('/tmp/setup-shots',{recursive:true});
const t0=Date.now();
const child=spawn(process.execPath,['scripts/start.mjs'],{env:{...process.env,DATA_DIR:dataDir,PORT:String(port),HOST:'127.0.0.1',APP_URL:base,SMTP_HOST:'127.0.0.1',SMTP_PORT:'4715'},stdio:['ignore','pipe','pipe']});
let said=''; child.stdout.on('data',c=>{said+=c;}); child.stderr.on('data',c=>{said+=c;});
while(!said.includes('Openslot is ready')){ if(child.exitCode!==null){console.log(said);process.exit(1);} await new Promise(r=>setTimeout(r,300)); }
console.log('ready',Date.now()-t0); console.log(said.slice(-1500));
const {email,password}=JSON.parse(readFileSync(dataDir+'/demo-sign-in','utf8'));
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
try{
 const ctx=await browser.newContext({viewport:{width:1280,height:900},timezoneId:'Europe/Madrid',locale:'en-GB',reducedMotion:'reduce'});
 const page=await ctx.newPage(); page.setDefaultTimeout(20000);
 const shot=(n,full=false)=>page.screenshot({path:`/tmp/setup-shots/${n}.png`,fullPage:full});
 await page.goto(base+'/sign-in'); await page.getByLabel('E-mail').fill(email); await page.getByLabel('Password').fill(password); await page.getByRole('button',{name:'Sign in'}).click(); await page.waitForURL(/dashboard/); await page.waitForLoadState('networkidle');
 await shot('demo-home');
 for (const [n,u] of [['finance','/dashboard/finance'],['transactions','/dashboard/finance/transactions'],['invoices','/dashboard/finance/invoices'],['clients','/dashboard/clients']]) { await page.goto(base+u); await page.waitForLoadState('networkidle'); await shot('demo-'+n); }
 await ctx.clearCookies();
 await page.goto(base+'/sign-up'); await page.getByLabel('Your name').fill('Ana Owner'); await page.getByLabel('E-mail').fill('ana@example.com'); await page.getByLabel('Password').fill('a quiet password 1'); await page.getByLabel('Business name').fill('Salon Sol'); await page.getByRole('button',{name:'Create business'}).click(); await page.waitForURL(/dashboard$/); await page.waitForLoadState('networkidle');
 await shot('home-new');
 for (const s of ['business','hours','service','try']) { await page.goto(base+'/setup/'+s); await page.waitForLoadState('networkidle'); 
  if(s==='business'){ await page.getByLabel('Booking address').fill('lumen-studio'); await page.getByText('This address is taken').waitFor(); }
  await shot('step-'+s,true);
  await page.emulateMedia({colorScheme:'dark'}); await shot('step-'+s+'-dark',true); await page.emulateMedia({colorScheme:'light'});
  await page.setViewportSize({width:390,height:844}); await shot('step-'+s+'-390',true); await page.setViewportSize({width:1280,height:900});
  if(s==='service'){ await page.getByRole('button',{name:'Save and continue'}).click(); await page.waitForURL(/setup\/try/); await page.waitForLoadState('networkidle'); await shot('step-try-first',true);
    await page.goto(base+'/setup/service'); await shot('step-service-done',true);}
  if(s==='try'){ await page.getByRole('button',{name:'Send a test message to me'}).click(); await page.getByRole('alert').first().waitFor(); await page.getByRole('button',{name:'Add sample data'}).click(); await page.getByRole('button',{name:'Remove sample data'}).waitFor(); await shot('step-try-after',true);}
 }
 await page.goto(base+'/dashboard'); await page.waitForLoadState('networkidle'); await shot('home-samples',true);
 await page.setViewportSize({width:390,height:844}); await shot('home-samples-390',true); await page.setViewportSize({width:1280,height:900});
 await page.goto(base+'/dashboard/finance/invoices'); await page.waitForLoadState('networkidle'); await shot('samples-invoices');
 await page.goto(base+'/dashboard/settings/outbox'); await page.waitForLoadState('networkidle'); await shot('outbox');
 await page.goto(base+'/dashboard/settings/team'); await page.waitForLoadState('networkidle'); await page.getByRole('button',{name:'Remove sample data'}).click(); await shot('remove-confirm'); await page.getByRole('alertdialog').getByRole('button',{name:'Remove sample data'}).click(); await page.getByText('Sample data is gone').waitFor(); await shot('removed');
}catch(e){console.log('ERR',e); }
finally{ await browser.close(); child.kill('SIGTERM'); await new Promise(r=>child.once('exit',r)); console.log('done',Date.now()-t0);}
