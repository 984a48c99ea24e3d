import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '@/lib/core/time';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { searchEverything } from './service';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam();
});

interface Person {
  name: string;
  email?: string;
  phone?: string;
}

async function addClient({ ctx, teamId }: TestTeam, person: Person): Promise<number> {
  return (await ctx.db.client.create({ data: { teamId, ...person }, select: { id: true } })).id;
}

interface Booked {
  clientId: number;
  name: string;
  /** From now; negative for past ones. */
  days: number;
  staffId?: number;
}

async function addEvent({ ctx, teamId, staffId: owner }: TestTeam, booked: Booked): Promise<number> {
  const { clientId, name, days, staffId = owner } = booked;
  const startsAt = new Date(ctx.now.getTime() + days * DAY_MS);
  const { id: eventTypeId } = await ctx.db.eventType.findFirstOrThrow({ where: { teamId } });
  const data = { teamId, eventTypeId, clientId, staffId, startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) };
  const event = await ctx.db.event.create({
    data: { ...data, inviteeName: name, inviteeEmail: 'somebody@example.com', currency: 'EUR' },
    select: { id: true },
  });
  return event.id;
}

async function addInvoice({ ctx, teamId }: TestTeam, number: string, customerName = 'Somebody'): Promise<void> {
  const dates = { invoiceDate: new Date('2020-01-01'), dueDate: new Date('2020-02-01') };
  await ctx.db.invoice.create({ data: { teamId, number, customerName, status: 'sent', currency: 'EUR', ...dates } });
}

const clientsFor = async (of: TestTeam, text: string) =>
  (await searchEverything(of.ctx, text)).clients.map(({ name }) => name);
const invoicesFor = async (of: TestTeam, text: string) =>
  (await searchEverything(of.ctx, text)).invoices.map(({ number }) => number);
const eventsFor = async (of: TestTeam, text: string) =>
  (await searchEverything(of.ctx, text)).events.map(({ id }) => id);

describe('a client', () => {
  beforeAll(async () => {
    await addClient(team, { name: 'José Ángel Núñez', email: 'Joseangel@Correo.example', phone: '+34 611 222 333' });
    await addClient(team, { name: 'Ana García Soler', phone: '0034-622.333.444' });
    await addClient(team, { name: 'Mariana Garrido', email: 'mgarrido@example.com' });
  });

  it('is found by every word of the text, in any order and without accents or capitals', async () => {
    await addClient(team, { name: 'Siobhán O’Connor-Lee' });
    for (const text of ["o'connor", 'siobhan o’con', 'connor-lee', 'lee']) {
      expect(await clientsFor(team, text)).toEqual(['Siobhán O’Connor-Lee']);
    }
    for (const text of ['jose', 'JOSÉ', 'nunez jos', 'Ángel']) {
      expect(await clientsFor(team, text)).toEqual(['José Ángel Núñez']);
    }
    expect(await clientsFor(team, 'ana garcia')).toEqual(['Ana García Soler']);
  });

  it('whose name begins so comes first', async () => {
    expect(await clientsFor(team, 'ana')).toEqual(['Ana García Soler', 'Mariana Garrido']);
    expect(await clientsFor(team, 'ana gar')).toEqual(['Ana García Soler', 'Mariana Garrido']);
  });

  it('is found by two letters where the name begins with them, beside other words where any word does', async () => {
    expect(await clientsFor(team, 'an')).toEqual(['Ana García Soler']);
    expect(await clientsFor(team, 'jose an')).toEqual(['José Ángel Núñez']);
    expect(await clientsFor(team, 'co')).toEqual([]);
  });

  it('is found by a part of the e-mail and by the phone however either side wrote it', async () => {
    expect(await clientsFor(team, 'angel@corr')).toEqual(['José Ángel Núñez']);
    for (const text of ['622333444', '+34 622 33 34 44', '0034622333444', '622-333', '33344']) {
      expect(await clientsFor(team, text)).toEqual(['Ana García Soler']);
    }
  });

  it('that was deleted is not found, and signs of patterns are plain signs', async () => {
    const id = await addClient(team, { name: 'Zoe Gone' });
    expect(await clientsFor(team, 'zoe')).toEqual(['Zoe Gone']);
    await team.ctx.db.client.update({
      where: { teamId_id: { teamId: team.teamId, id } },
      data: { deletedAt: new Date() },
    });
    expect(await clientsFor(team, 'zoe')).toEqual([]);
    expect(await clientsFor(team, 'a%a')).toEqual([]);
    expect(await clientsFor(team, "'; DROP TABLE clients; --")).toEqual([]);
  });
});

describe('an event', () => {
  it('is found by client, service and id; those to come before those gone, the nearest first', async () => {
    const own = await makeTeam();
    await makeEventType(own, { name: 'Corte de señora' });
    const clientId = await addClient(own, { name: 'Nora Vidal' });
    const book = (days: number) => addEvent(own, { clientId, name: 'Nora Vidal', days });
    const [past, late, soon] = [await book(-1), await book(20), await book(2)];
    expect(await eventsFor(own, 'nora')).toEqual([soon, late, past]);
    expect(await eventsFor(own, 'senora corte')).toEqual([soon, late, past]);
    expect((await eventsFor(own, `#${late}`))[0]).toBe(late);
    const { events } = await searchEverything(own.ctx, 'vidal nora');
    expect(events[0]).toMatchObject({ client: 'Nora Vidal', service: 'Corte de señora', status: 'scheduled' });
  });
});

describe('an event of a client called so', () => {
  it('comes before one of a service called so', async () => {
    const own = await makeTeam();
    await makeEventType(own, { name: 'Anti-ageing' });
    const [nora, ana] = [await addClient(own, { name: 'Nora' }), await addClient(own, { name: 'Antonia' })];
    const sooner = await addEvent(own, { clientId: nora, name: 'Nora', days: 1 });
    const later = await addEvent(own, { clientId: ana, name: 'Antonia', days: 2 });
    expect(await eventsFor(own, 'ant')).toEqual([later, sooner]);
  });
});

describe('an invoice', () => {
  it('is found by its number, whole, begun or without its prefix, and by the customer', async () => {
    const own = await makeTeam();
    for (const number of ['INV-0012', 'INV-0013', 'INV-0120']) await addInvoice(own, number);
    await addInvoice(own, 'INV-0999', 'Peluquería Sándalo');
    expect(await invoicesFor(own, 'INV-0012')).toEqual(['INV-0012']);
    expect(await invoicesFor(own, 'inv-001')).toEqual(['INV-0012', 'INV-0013']);
    expect((await invoicesFor(own, '12'))[0]).toBe('INV-0012');
    expect(await invoicesFor(own, 'sandalo')).toEqual(['INV-0999']);
    expect((await searchEverything(own.ctx, 'sandalo')).invoices[0]?.status).toBe('overdue');
  });
});

describe('a search', () => {
  it('answers nothing to one character or to signs', async () => {
    for (const text of ['', 'a', ' - ', '%%']) {
      expect(await searchEverything(team.ctx, text)).toEqual({ clients: [], events: [], invoices: [] });
    }
  });

  it('shows at most six of a kind', async () => {
    const own = await makeTeam();
    await makeEventType(own, { name: 'Massage' });
    for (let index = 0; index < 9; index++) {
      const clientId = await addClient(own, { name: `Carla ${index}` });
      await addEvent(own, { clientId, name: 'Carla', days: index });
      await addInvoice(own, `INV-000${index}`, 'Carla');
    }
    const found = await searchEverything(own.ctx, 'carla');
    expect([found.clients.length, found.events.length, found.invoices.length]).toEqual([6, 6, 6]);
  });

  it("never finds another team's rows, by name or by id", async () => {
    const other = await makeTeam();
    await makeEventType(other, { name: 'Aromatherapy' });
    const clientId = await addClient(other, { name: 'Xaviera Unica', email: 'x@unica.example', phone: '699 888 777' });
    const eventId = await addEvent(other, { clientId, name: 'Xaviera Unica', days: 1 });
    await addInvoice(other, 'ZZZ-0077', 'Xaviera Unica');
    for (const text of ['xaviera', 'unica.example', '699888777', 'aromatherapy', `#${eventId}`, 'ZZZ-0077']) {
      expect(await searchEverything(team.ctx, text)).toEqual({ clients: [], events: [], invoices: [] });
    }
    expect((await searchEverything(other.ctx, 'xaviera')).clients).toHaveLength(1);
  });
});

describe('the staff role', () => {
  it('finds its own events and the clients of those, and no invoice', async () => {
    const own = await makeTeam();
    await makeEventType(own, { name: 'Massage' });
    const member = await makeMember(own, 'staff');
    const [mine, theirs] = [
      await addClient(own, { name: 'Sofía Mine' }),
      await addClient(own, { name: 'Sofía Theirs' }),
    ];
    const ownEvent = await addEvent(own, { clientId: mine, name: 'Sofía Mine', days: 1, staffId: member.staffId });
    const others = await addEvent(own, { clientId: theirs, name: 'Sofía Theirs', days: 2 });
    await addEvent(own, { clientId: mine, name: 'Sofía Mine', days: 3 });
    await addInvoice(own, 'INV-0001', 'Sofía Mine');
    for (const text of ['sofia', 'massage', 'so']) {
      const { events, invoices } = await searchEverything(member.ctx, text);
      expect(events.map(({ id }) => id)).toEqual([ownEvent]);
      expect(invoices).toEqual([]);
    }
    expect(await clientsFor(member, 'sofia')).toEqual(['Sofía Mine']);
    expect(await eventsFor(member, `#${others}`)).toEqual([]);
    expect(await searchEverything(member.ctx, 'INV-0001')).toMatchObject({ invoices: [] });
  });

  it('without a staff member of its own finds nothing', async () => {
    const member = await makeMember(team, 'staff');
    const ctx = { ...member.ctx, actor: { ...member.ctx.actor, staffId: null } };
    expect(await searchEverything(ctx, 'ana')).toEqual({ clients: [], events: [], invoices: [] });
  });
});

it('managers find invoices too', async () => {
  const own = await makeTeam();
  await addInvoice(own, 'INV-0005');
  expect(await invoicesFor(await makeMember(own, 'manager'), 'INV-0005')).toEqual(['INV-0005']);
});
