import { isUuid } from '@/lib/core/ids';
import { findLogo } from '@/lib/modules/pictures/service';
import { pictureResponse } from '@/lib/web/picture-response';

interface LogoRouteProps {
  params: Promise<{ id: string }>;
}

/** The logo of a team, which stands on its public pages too. */
export async function GET(_request: Request, { params }: LogoRouteProps): Promise<Response> {
  const { id } = await params;
  return pictureResponse(isUuid(id) ? await findLogo(id) : null, 'public');
}
