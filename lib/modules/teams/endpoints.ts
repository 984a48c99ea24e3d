import { defineEndpoint } from '@/lib/core/endpoint';
import { updateTeamInput } from './schema';
import { serializeTeam, serializeUpdatedTeam, teamResource, updatedTeamResource } from './serializer';

export const getTeamEndpoint = defineEndpoint({
  method: 'GET',
  path: '/team',
  title: 'Get current team details',
  description: 'The current team with its owner and its members.',
  ability: 'team:read',
  envelope: 'data',
  resource: teamResource,
  serialize: serializeTeam,
});

export const updateTeamEndpoint = defineEndpoint({
  method: 'PUT',
  path: '/team',
  title: 'Update team details',
  description: 'Changes the fields of the current team that are sent.',
  ability: 'team:write',
  message: 'Team updated successfully.',
  body: updateTeamInput,
  envelope: 'data',
  resource: updatedTeamResource,
  serialize: serializeUpdatedTeam,
});
