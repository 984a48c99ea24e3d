const SECRET_FIELD = /password|secret|token/;

/** What was typed, for drawing a refused form again; never passwords, secrets or tokens. */
export function typedValues(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$') && !SECRET_FIELD.test(name));
  return Object.fromEntries(
    names.map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === 'string');
      return [name, texts.join(',')];
    }),
  );
}
