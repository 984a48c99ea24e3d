-- AlterTable
ALTER TABLE "coupons" ADD COLUMN     "currency" CHAR(3),
ALTER COLUMN "discount_value" SET DATA TYPE DECIMAL(20,4);
UPDATE coupons SET currency = teams.currency FROM teams WHERE teams.id = coupons.team_id;
ALTER TABLE "coupons" ALTER COLUMN "currency" SET NOT NULL;

ALTER TABLE coupons ADD CONSTRAINT coupons_amounts CHECK (
  discount_value >= 0 AND minimum_amount >= 0 AND maximum_discount >= 0
  AND (discount_type <> 'percentage' OR discount_value <= 100)
);

-- A credit note mirrors its invoice: what was taken off there is put on here. Money received covers at most what is owed.
ALTER TABLE invoices
  DROP CONSTRAINT invoices_amounts,
  ADD CONSTRAINT invoices_amounts CHECK ((discount >= 0 OR corrects_id IS NOT NULL) AND paid >= 0 AND paid <= greatest(total, 0));
