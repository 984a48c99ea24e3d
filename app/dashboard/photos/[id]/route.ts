import { findPhoto } from '@/lib/modules/pictures/service';
import { toRouteId } from '@/lib/web/or-not-found';
import { pictureResponse } from '@/lib/web/picture-response';
import { requireCtx } from '@/lib/web/require-ctx';

interface PhotoRouteProps {
  params: Promise<{ id: string }>;
}

/** The photo of a user, for those who work in a team with them. */
export async function GET(_request: Request, { params }: PhotoRouteProps): Promise<Response> {
  const ctx = await requireCtx();
  return pictureResponse(await findPhoto(ctx, toRouteId((await params).id)), 'private');
}
