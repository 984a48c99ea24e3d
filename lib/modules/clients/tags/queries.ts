import type { Ctx } from '@/lib/infra/ctx';

/** Tags that a living client has, in order of the alphabet. */
export function selectTagNames({ db, teamId }: Ctx): Promise<{ name: string }[]> {
  return db.$queryRaw`
    SELECT t.name FROM tags t WHERE t.team_id = ${teamId} AND EXISTS (
      SELECT 1 FROM client_tags ct JOIN clients c ON c.team_id = ct.team_id AND c.id = ct.client_id
      WHERE ct.team_id = t.team_id AND ct.tag_id = t.id AND c.deleted_at IS NULL
    ) ORDER BY lower(t.name)`;
}

/** Tags of living clients, in order of the alphabet. */
export function selectTags({ db, teamId }: Ctx, ids: readonly number[]): Promise<{ id: number; tags: string[] }[]> {
  return db.$queryRaw`
    SELECT c.id, ARRAY(
      SELECT t.name FROM client_tags ct JOIN tags t ON t.team_id = ct.team_id AND t.id = ct.tag_id
      WHERE ct.team_id = c.team_id AND ct.client_id = c.id ORDER BY lower(t.name)
    ) AS tags
    FROM clients c WHERE c.team_id = ${teamId} AND c.id = ANY(${ids}::integer[]) AND c.deleted_at IS NULL`;
}

/** Holds the rows of living clients, so that two tags given at once do not pass the limit together. */
export async function holdClients({ db, teamId }: Ctx, ids: readonly number[]): Promise<void> {
  await db.$queryRaw`
    SELECT c.id FROM clients c WHERE c.team_id = ${teamId} AND c.id = ANY(${ids}::integer[]) AND c.deleted_at IS NULL
    ORDER BY c.id FOR NO KEY UPDATE`;
}

/** Clients that cannot have another tag, as it is once they are held. */
export function selectFullClients({ db, teamId }: Ctx, ids: readonly number[], max: number): Promise<{ id: number }[]> {
  return db.$queryRaw`
    SELECT ct.client_id AS id FROM client_tags ct WHERE ct.team_id = ${teamId} AND ct.client_id = ANY(${ids}::integer[])
    GROUP BY ct.client_id HAVING count(*) >= ${max}`;
}

/** @returns those who did not have it */
export async function insertClientTag({ db, teamId }: Ctx, ids: readonly number[], name: string) {
  await db.$executeRaw`INSERT INTO tags (team_id, name) VALUES (${teamId}, ${name}) ON CONFLICT DO NOTHING`;
  return db.$queryRaw<{ clientId: number }[]>`
    INSERT INTO client_tags (team_id, client_id, tag_id)
    SELECT c.team_id, c.id, t.id FROM clients c
    JOIN tags t ON t.team_id = c.team_id AND lower(t.name) = lower(${name})
    WHERE c.team_id = ${teamId} AND c.id = ANY(${ids}::integer[]) AND c.deleted_at IS NULL
    ON CONFLICT DO NOTHING RETURNING client_id AS "clientId"`;
}

/** @returns those who had it */
export function deleteClientTag({ db, teamId }: Ctx, ids: readonly number[], name: string) {
  return db.$queryRaw<{ clientId: number }[]>`
    DELETE FROM client_tags ct USING tags t, clients c
    WHERE ct.team_id = ${teamId} AND t.team_id = ct.team_id AND t.id = ct.tag_id AND lower(t.name) = lower(${name})
      AND c.team_id = ct.team_id AND c.id = ct.client_id AND c.deleted_at IS NULL AND ct.client_id = ANY(${ids}::integer[])
    RETURNING ct.client_id AS "clientId"`;
}
