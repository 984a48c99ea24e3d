import { notFound } from 'next/navigation';

/** An address below the dashboard that nothing answers to: the 404 is then drawn inside the shell. */
export default function LostPage() {
  notFound();
}
