import { beforeAll, describe, expect, it } from 'vitest';
import type { Ability } from '@/lib/core/abilities';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

type Fields = Record<string, unknown>;
type Noun = Ability extends `${infer Name}:${string}` ? Name : never;

interface Resource {
  /** `/staff` */
  path: string;
  /** As in `staff:read`. */
  noun: Noun;
  /** As in `Staff member not found`. */
  called: string;
  /** Every field that can be sent. */
  full: (team: TestTeam) => Promise<Fields> | Fields;
  /** The fewest fields that make one. */
  bare: Fields;
  /** Some fields of another value, to be sent alone. */
  change: Fields;
  /** A wrong value for each field, with what is said about it. */
  refused: [field: string, value: unknown, text: string][];
}

/** What holds for every noun that can be created, read, changed and deleted. */
export function describeResource({ path, noun, called, full, bare, change, refused }: Resource): void {
  let team: TestTeam;
  const call = (operation: string, body?: unknown) =>
    api(operation, { token: team.token, ...(body === undefined ? {} : { body }) });

  beforeAll(async () => {
    team = await makeTeam({ currency: 'USD' });
  });

  describe(path, () => {
    it('reads back what was created, changes only what is sent, and is gone after deletion', async () => {
      const sent = await full(team);
      const created = await call(`POST ${path}`, sent);
      expect(created, JSON.stringify(created.body)).toMatchObject({
        status: 201,
        body: { message: `${called} created successfully.` },
      });
      const one = `${path}/${created.body.data.id}`;
      expect((await call(`GET ${one}`)).body.data).toMatchObject(sent);
      expect((await call(`PUT ${one}`, change)).body.message).toBe(`${called} updated successfully.`);
      expect((await call(`GET ${one}`)).body.data).toMatchObject({ ...sent, ...change });
      expect((await call(`PUT ${one}`)).status).toBe(200);
      expect((await call(`GET ${one}`)).body.data).toMatchObject({ ...sent, ...change });
      expect((await call(`DELETE ${one}`)).body).toEqual({ message: `${called} deleted successfully.` });
      for (const method of ['GET', 'PUT', 'DELETE']) expect((await call(`${method} ${one}`)).status).toBe(404);
      expect((await call(`GET ${path}`)).body.data.map((row: { id: number }) => row.id)).not.toContain(
        created.body.data.id,
      );
    });

    it('shows a value that was not given as null, never as absent', async () => {
      const { body } = await call(`POST ${path}`, bare);
      const one = (await call(`GET ${path}/${body.data.id}`)).body.data;
      expect(Object.values(one)).toContain(null);
      expect(Object.keys(one)).toEqual(expect.arrayContaining(Object.keys(await full(team))));
    });

    it("answers another team's id as an unknown one", async () => {
      const { body } = await call(`POST ${path}`, bare);
      const other = await makeTeam();
      for (const method of ['GET', 'PUT', 'DELETE']) {
        for (const id of [body.data.id, 2_147_483_647, 'x']) {
          const answer = await api(`${method} ${path}/${id}`, { token: other.token });
          expect(answer).toMatchObject({ status: 404, body: { message: `${called} not found`, code: 'not_found' } });
        }
      }
      expect((await call(`GET ${path}/${body.data.id}`)).status).toBe(200);
    });

    it('is read with the read ability and written with the write ability, nothing else', async () => {
      const tokenFor = async (ability: 'read' | 'write') =>
        (await createApiToken(team.ctx, { name: 'One', abilities: [`${noun}:${ability}`], expiresAt: null })).token;
      const [reader, writer] = [await tokenFor('read'), await tokenFor('write')];
      const { body } = await api(`POST ${path}`, { token: writer, body: bare });
      const one = `${path}/${body.data.id}`;
      for (const operation of [`GET ${path}`, `GET ${one}`]) {
        expect((await api(operation, { token: reader })).status).toBe(200);
        expect((await api(operation, { token: writer })).status).toBe(403);
      }
      for (const operation of [`POST ${path}`, `PUT ${one}`, `DELETE ${one}`]) {
        expect((await api(operation, { token: reader, body: bare })).status).toBe(403);
      }
      expect((await api(`DELETE ${one}`, { token: writer })).status).toBe(200);
    });

    it.each(refused)('refuses %s %j by name', async (field, value, text) => {
      const [name = field] = field.split('.');
      const answer = await call(`POST ${path}`, { ...bare, [name]: value });
      expect(answer.status, JSON.stringify(answer.body)).toBe(422);
      expect(answer.body.errors).toEqual({ [field]: [text] });
    });
  });
}
