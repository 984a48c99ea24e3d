import 'server-only';
import { type SectionView, toSections } from '@/components/docs/reference-view';
import { openApiDocument } from '@/lib/api/openapi/document';

let sections: SectionView[] | undefined;

/** The reference of this installation; read once. */
export function reference(): SectionView[] {
  sections ??= toSections(openApiDocument().document);
  return sections;
}
