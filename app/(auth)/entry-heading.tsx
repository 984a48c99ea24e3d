/** The one heading of an entry page. */
export function EntryHeading({ title, intro }: { title: string; intro: string }) {
  return (
    <div className="mb-7 grid gap-1.5">
      <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="text-md text-muted">{intro}</p>
    </div>
  );
}
