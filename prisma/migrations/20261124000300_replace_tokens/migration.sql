-- When another token took the place of this one, which works on until it expires.
ALTER TABLE "api_tokens" ADD COLUMN "replaced_at" TIMESTAMPTZ(3);
