import { describe, expect, it } from 'vitest';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { makeTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

describe('the team', () => {
  it('reads back what was sent, and keeps what was not', async () => {
    const { token } = await makeTeam();
    const sent = {
      name: 'Salon Sol',
      timezone: 'Europe/Madrid',
      currency: 'EUR',
      locale: 'es',
      invoice_prefix: 'SOL-',
      accent_color: '#0B6BCB',
    };
    const { body } = await api('PUT /team', { token, body: sent });
    expect(body.message).toBe('Team updated successfully.');
    expect((await api('GET /team', { token })).body.data).toMatchObject(sent);
    await api('PUT /team', { token, body: { accent_color: null } });
    await api('PUT /team', { token });
    expect((await api('GET /team', { token })).body.data).toMatchObject({ ...sent, accent_color: null });
  });

  it('keeps its old slug as a redirect and refuses a slug that any team has or had', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    const before = other.ctx.team.slug;
    await api('PUT /team', { token: other.token, body: { slug: `${before}-new` } });
    const take = (slug: string) => api('PUT /team', { token: mine.token, body: { slug } });
    expect((await take(before)).body.errors).toEqual({ slug: ['The slug has already been taken.'] });
    expect((await take(`${before}-new`)).body.errors).toEqual({ slug: ['The slug has already been taken.'] });
    expect((await api('PUT /team', { token: other.token, body: { slug: before } })).status).toBe(200);
  });

  it('shows its owner and its members with their roles', async () => {
    const { token } = await makeTeam();
    const { body } = await api('GET /team', { token });
    expect(body.data.users).toEqual([{ ...body.data.owner, role: 'owner' }]);
  });

  it.each([
    ['name', '', 'The name field is required.'],
    ['slug', 'No Spaces', 'The slug may only contain lower-case letters, numbers and dashes.'],
    ['timezone', 'Mars/Base', 'The timezone must be a valid zone.'],
    ['currency', 'XXY', 'The currency must be a valid currency.'],
    ['locale', 'xx', 'The selected locale is invalid.'],
    ['invoice_prefix', 'x'.repeat(21), 'The invoice prefix may not be greater than 20 characters.'],
    ['accent_color', 'blue', 'The accent color must be a colour such as #3B82F6.'],
  ])('refuses a wrong %s by name', async (field, value, text) => {
    const { token } = await makeTeam();
    const { status, body } = await api('PUT /team', { token, body: { [field]: value } });
    expect({ status, errors: body.errors }).toEqual({ status: 422, errors: { [field]: [text] } });
  });

  it('is read with the read ability and changed with the write ability', async () => {
    const { ctx } = await makeTeam();
    const tokenFor = async (ability: 'team:read' | 'team:write') =>
      (await createApiToken(ctx, { name: 'One', abilities: [ability], expiresAt: null })).token;
    const [reader, writer] = [await tokenFor('team:read'), await tokenFor('team:write')];
    expect((await api('GET /team', { token: writer })).status).toBe(403);
    expect((await api('PUT /team', { token: reader, body: { name: 'A' } })).status).toBe(403);
    expect((await api('PUT /team', { token: writer, body: { name: 'A' } })).status).toBe(200);
    expect((await api('GET /team', { token: reader })).body.data.name).toBe('A');
  });
});
