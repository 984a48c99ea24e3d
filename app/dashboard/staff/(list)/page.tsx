import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('title') };
}

/** The list stands in the layout, so that it stays where it is when a sheet opens; here nothing is open. */
export default function StaffPage() {
  return null;
}
