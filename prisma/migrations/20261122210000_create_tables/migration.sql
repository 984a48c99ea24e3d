-- CreateEnum
CREATE TYPE "event_type_kind" AS ENUM ('one_on_one', 'group', 'collective', 'round_robin');

-- CreateEnum
CREATE TYPE "meeting_type" AS ENUM ('in_person', 'phone', 'zoom', 'google_meet', 'microsoft_teams', 'jitsi', 'custom_link');

-- CreateEnum
CREATE TYPE "question_type" AS ENUM ('text', 'textarea', 'select', 'checkbox', 'phone', 'number', 'date');

-- CreateEnum
CREATE TYPE "discount_type" AS ENUM ('percentage', 'fixed');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('pending', 'scheduled', 'completed', 'cancelled', 'no_show');

-- CreateEnum
CREATE TYPE "recurrence_frequency" AS ENUM ('daily', 'weekly', 'biweekly', 'monthly');

-- CreateEnum
CREATE TYPE "recurring_payment_mode" AS ENUM ('first_only', 'each', 'all_upfront');

-- CreateEnum
CREATE TYPE "invoice_status" AS ENUM ('draft', 'sent', 'paid', 'partially_paid', 'overdue', 'cancelled', 'refunded');

-- CreateEnum
CREATE TYPE "transaction_type" AS ENUM ('payment', 'refund', 'partial_refund');

-- CreateEnum
CREATE TYPE "transaction_status" AS ENUM ('pending', 'processing', 'completed', 'failed', 'cancelled', 'refunded', 'partially_refunded');

-- CreateEnum
CREATE TYPE "payment_provider" AS ENUM ('stripe', 'paypal', 'square', 'mollie', 'authorize_net', 'on_site', 'bank_transfer', 'cash');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'admin', 'manager', 'staff');

-- CreateEnum
CREATE TYPE "device_platform" AS ENUM ('expo', 'fcm', 'apns');

-- CreateEnum
CREATE TYPE "delivery_status" AS ENUM ('pending', 'delivered', 'failed');

-- CreateEnum
CREATE TYPE "idempotency_status" AS ENUM ('running', 'finished');

-- CreateEnum
CREATE TYPE "resource_kind" AS ENUM ('staff', 'room', 'equipment');

-- CreateEnum
CREATE TYPE "workflow_trigger" AS ENUM ('event_scheduled', 'event_cancelled', 'event_rescheduled', 'event_completed', 'before_event', 'after_event');

-- CreateEnum
CREATE TYPE "workflow_action_type" AS ENUM ('email_invitee', 'email_host', 'send_sms', 'webhook', 'push', 'add_tag', 'remove_tag');

-- CreateEnum
CREATE TYPE "workflow_run_status" AS ENUM ('pending', 'running', 'completed', 'failed', 'skipped');

-- CreateTable
CREATE TABLE "locations" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "resource_id" INTEGER,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "city" TEXT,
    "state" TEXT,
    "zip" TEXT,
    "country" CHAR(2),
    "phone" TEXT,
    "timezone" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "locations_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "event_types" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "kind" "event_type_kind" NOT NULL DEFAULT 'one_on_one',
    "duration_minutes" INTEGER NOT NULL,
    "increment_minutes" INTEGER NOT NULL DEFAULT 15,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "minimum_notice_minutes" INTEGER NOT NULL DEFAULT 0,
    "maximum_advance_days" INTEGER,
    "daily_limit" INTEGER,
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "cancellation_window_hours" INTEGER NOT NULL DEFAULT 0,
    "color" TEXT NOT NULL DEFAULT '#4640D4',
    "location_type" "meeting_type",
    "requires_payment" BOOLEAN NOT NULL DEFAULT false,
    "price" BIGINT NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,
    "schedule_id" INTEGER,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_types_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "event_type_staff" (
    "team_id" INTEGER NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_type_staff_pkey" PRIMARY KEY ("team_id","event_type_id","staff_id")
);

-- CreateTable
CREATE TABLE "event_type_locations" (
    "team_id" INTEGER NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "location_id" INTEGER NOT NULL,

    CONSTRAINT "event_type_locations_pkey" PRIMARY KEY ("team_id","event_type_id","location_id")
);

-- CreateTable
CREATE TABLE "event_type_extras" (
    "team_id" INTEGER NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "extra_id" INTEGER NOT NULL,

    CONSTRAINT "event_type_extras_pkey" PRIMARY KEY ("team_id","event_type_id","extra_id")
);

-- CreateTable
CREATE TABLE "questions" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "type" "question_type" NOT NULL DEFAULT 'text',
    "options" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "questions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "extras" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "price" BIGINT NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL,
    "duration_minutes" INTEGER NOT NULL DEFAULT 0,
    "max_quantity" INTEGER NOT NULL DEFAULT 1,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extras_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "coupons" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT,
    "discount_type" "discount_type" NOT NULL,
    "discount_value" DECIMAL(16,4) NOT NULL,
    "minimum_amount" BIGINT,
    "maximum_discount" BIGINT,
    "usage_limit" INTEGER,
    "usage_limit_per_client" INTEGER,
    "times_used" INTEGER NOT NULL DEFAULT 0,
    "valid_from" TIMESTAMPTZ(3),
    "valid_until" TIMESTAMPTZ(3),
    "event_type_id" INTEGER,
    "applies_to_extras" BOOLEAN NOT NULL DEFAULT false,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coupons_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "coupon_redemptions" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "coupon_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "client_id" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coupon_redemptions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "clients" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "notes" TEXT,
    "timezone" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clients_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "tags" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "client_tags" (
    "team_id" INTEGER NOT NULL,
    "client_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "client_tags_pkey" PRIMARY KEY ("team_id","client_id","tag_id")
);

-- CreateTable
CREATE TABLE "event_series" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "parent_id" INTEGER,
    "frequency" "recurrence_frequency" NOT NULL,
    "days" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
    "count" INTEGER,
    "end_date" DATE,
    "timezone" TEXT NOT NULL,
    "payment_mode" "recurring_payment_mode",
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_series_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "events" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "staff_id" INTEGER,
    "client_id" INTEGER NOT NULL,
    "location_id" INTEGER,
    "series_id" INTEGER,
    "status" "event_status" NOT NULL DEFAULT 'scheduled',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "invitee_name" TEXT NOT NULL,
    "invitee_email" TEXT NOT NULL,
    "invitee_phone" TEXT,
    "invitee_timezone" TEXT,
    "notes" TEXT,
    "meeting_type" "meeting_type",
    "meeting_url" TEXT,
    "coupon_code" TEXT,
    "currency" CHAR(3) NOT NULL,
    "subtotal" BIGINT NOT NULL DEFAULT 0,
    "discount" BIGINT NOT NULL DEFAULT 0,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL DEFAULT 0,
    "manage_token_hash" BYTEA,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancellation_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "events_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "resource_claims" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "resource_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "blocked_from" TIMESTAMPTZ(3) NOT NULL,
    "blocked_to" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "resource_claims_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "event_answers" (
    "team_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "question_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "event_answers_pkey" PRIMARY KEY ("team_id","event_id","question_id")
);

-- CreateTable
CREATE TABLE "event_extras" (
    "team_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "extra_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "price" BIGINT NOT NULL,
    "duration_minutes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_extras_pkey" PRIMARY KEY ("team_id","event_id","extra_id")
);

-- CreateTable
CREATE TABLE "event_history" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_history_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "number_counters" (
    "team_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_counters_pkey" PRIMARY KEY ("team_id","kind")
);

-- CreateTable
CREATE TABLE "invoices" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "client_id" INTEGER,
    "event_id" INTEGER,
    "corrects_id" INTEGER,
    "customer_name" TEXT NOT NULL,
    "customer_email" TEXT,
    "status" "invoice_status" NOT NULL DEFAULT 'draft',
    "currency" CHAR(3) NOT NULL,
    "invoice_date" DATE NOT NULL,
    "due_date" DATE,
    "tax_rate" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "subtotal" BIGINT NOT NULL DEFAULT 0,
    "discount" BIGINT NOT NULL DEFAULT 0,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL DEFAULT 0,
    "paid" BIGINT NOT NULL DEFAULT 0,
    "notes" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invoices_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "invoice_items" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "invoice_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(12,4) NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,

    CONSTRAINT "invoice_items_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "transactions" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "type" "transaction_type" NOT NULL DEFAULT 'payment',
    "status" "transaction_status" NOT NULL DEFAULT 'pending',
    "provider" "payment_provider" NOT NULL,
    "provider_transaction_id" TEXT,
    "amount" BIGINT NOT NULL,
    "fee" BIGINT NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL,
    "client_id" INTEGER,
    "event_id" INTEGER,
    "invoice_id" INTEGER,
    "refunds_id" INTEGER,
    "failure_reason" TEXT,
    "provider_answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "transactions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "taxes" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "rate" DECIMAL(7,4) NOT NULL,
    "is_inclusive" BOOLEAN NOT NULL DEFAULT false,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "taxes_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "timezone" TEXT NOT NULL DEFAULT 'UTC',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "password_hash" TEXT NOT NULL,
    "current_team_id" INTEGER,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_sessions" (
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teams" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "accent_color" TEXT,
    "logo_url" TEXT,
    "invoice_prefix" TEXT NOT NULL DEFAULT 'INV-',
    "invoice_footer" TEXT,
    "owner_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_slug_redirects" (
    "slug" TEXT NOT NULL,
    "team_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_slug_redirects_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "memberships" (
    "team_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("team_id","user_id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "team_id" INTEGER,
    "name" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "hint" TEXT NOT NULL,
    "abilities" TEXT[] DEFAULT ARRAY['*']::TEXT[],
    "last_used_at" TIMESTAMPTZ(3),
    "last_used_ip" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_tokens" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "platform" "device_platform" NOT NULL,
    "device_name" TEXT,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "secret" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "paused_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "endpoint_id" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "delivery_status" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "response_status" INTEGER,
    "response_body" TEXT,
    "duration_ms" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "team_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" "idempotency_status" NOT NULL DEFAULT 'running',
    "response_status" INTEGER,
    "response_body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("team_id","key")
);

-- CreateTable
CREATE TABLE "outbox" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" INTEGER,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "ip_address" TEXT,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "team_revisions" (
    "team_id" INTEGER NOT NULL,
    "noun" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "team_revisions_pkey" PRIMARY KEY ("team_id","noun")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "resources" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "kind" "resource_kind" NOT NULL,

    CONSTRAINT "resources_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "staff" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "resource_id" INTEGER NOT NULL,
    "user_id" INTEGER,
    "schedule_id" INTEGER,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "timezone" TEXT,
    "color" TEXT NOT NULL DEFAULT '#4640D4',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "schedules" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "schedule_rules" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "schedule_id" INTEGER NOT NULL,
    "day" SMALLINT NOT NULL,
    "start_minute" SMALLINT NOT NULL,
    "end_minute" SMALLINT NOT NULL,

    CONSTRAINT "schedule_rules_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "schedule_overrides" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "schedule_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "start_minute" SMALLINT,
    "end_minute" SMALLINT,

    CONSTRAINT "schedule_overrides_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "time_off" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "time_off_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "workflows" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "event_type_id" INTEGER,
    "trigger" "workflow_trigger" NOT NULL,
    "offset_minutes" INTEGER NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workflows_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "workflow_actions" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "workflow_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "workflow_action_type" NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "workflow_actions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "workflow_runs" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "workflow_id" INTEGER NOT NULL,
    "action_id" INTEGER,
    "event_id" INTEGER NOT NULL,
    "status" "workflow_run_status" NOT NULL DEFAULT 'pending',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "workflow_runs_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "locations_team_id_resource_id_key" ON "locations"("team_id", "resource_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_types_team_id_slug_key" ON "event_types"("team_id", "slug");

-- CreateIndex
CREATE INDEX "event_type_staff_team_id_staff_id_idx" ON "event_type_staff"("team_id", "staff_id");

-- CreateIndex
CREATE INDEX "event_type_locations_team_id_location_id_idx" ON "event_type_locations"("team_id", "location_id");

-- CreateIndex
CREATE INDEX "event_type_extras_team_id_extra_id_idx" ON "event_type_extras"("team_id", "extra_id");

-- CreateIndex
CREATE INDEX "questions_team_id_event_type_id_position_idx" ON "questions"("team_id", "event_type_id", "position");

-- CreateIndex
CREATE INDEX "coupons_team_id_event_type_id_idx" ON "coupons"("team_id", "event_type_id");

-- CreateIndex
CREATE INDEX "coupon_redemptions_team_id_coupon_id_client_id_idx" ON "coupon_redemptions"("team_id", "coupon_id", "client_id");

-- CreateIndex
CREATE INDEX "coupon_redemptions_team_id_event_id_idx" ON "coupon_redemptions"("team_id", "event_id");

-- CreateIndex
CREATE INDEX "coupon_redemptions_team_id_client_id_idx" ON "coupon_redemptions"("team_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_redemptions_team_id_coupon_id_event_id_key" ON "coupon_redemptions"("team_id", "coupon_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_team_id_name_key" ON "tags"("team_id", "name");

-- CreateIndex
CREATE INDEX "client_tags_team_id_tag_id_idx" ON "client_tags"("team_id", "tag_id");

-- CreateIndex
CREATE INDEX "event_series_team_id_parent_id_idx" ON "event_series"("team_id", "parent_id");

-- CreateIndex
CREATE INDEX "event_series_team_id_event_type_id_idx" ON "event_series"("team_id", "event_type_id");

-- CreateIndex
CREATE INDEX "events_team_id_starts_at_id_idx" ON "events"("team_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "events_team_id_staff_id_starts_at_idx" ON "events"("team_id", "staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "events_team_id_staff_id_id_idx" ON "events"("team_id", "staff_id", "id");

-- CreateIndex
CREATE INDEX "events_team_id_client_id_starts_at_idx" ON "events"("team_id", "client_id", "starts_at");

-- CreateIndex
CREATE INDEX "events_team_id_event_type_id_starts_at_idx" ON "events"("team_id", "event_type_id", "starts_at");

-- CreateIndex
CREATE INDEX "events_team_id_location_id_starts_at_idx" ON "events"("team_id", "location_id", "starts_at");

-- CreateIndex
CREATE INDEX "events_team_id_status_starts_at_idx" ON "events"("team_id", "status", "starts_at");

-- CreateIndex
CREATE INDEX "events_team_id_series_id_starts_at_idx" ON "events"("team_id", "series_id", "starts_at");

-- CreateIndex
CREATE INDEX "resource_claims_team_id_event_id_idx" ON "resource_claims"("team_id", "event_id");

-- CreateIndex
CREATE INDEX "event_answers_team_id_question_id_idx" ON "event_answers"("team_id", "question_id");

-- CreateIndex
CREATE INDEX "event_extras_team_id_extra_id_idx" ON "event_extras"("team_id", "extra_id");

-- CreateIndex
CREATE INDEX "event_history_team_id_event_id_at_idx" ON "event_history"("team_id", "event_id", "at");

-- CreateIndex
CREATE INDEX "invoices_team_id_invoice_date_id_idx" ON "invoices"("team_id", "invoice_date", "id");

-- CreateIndex
CREATE INDEX "invoices_team_id_status_invoice_date_idx" ON "invoices"("team_id", "status", "invoice_date");

-- CreateIndex
CREATE INDEX "invoices_team_id_client_id_idx" ON "invoices"("team_id", "client_id");

-- CreateIndex
CREATE INDEX "invoices_team_id_event_id_idx" ON "invoices"("team_id", "event_id");

-- CreateIndex
CREATE INDEX "invoices_team_id_corrects_id_idx" ON "invoices"("team_id", "corrects_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_team_id_number_key" ON "invoices"("team_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_items_team_id_invoice_id_position_key" ON "invoice_items"("team_id", "invoice_id", "position");

-- CreateIndex
CREATE INDEX "transactions_team_id_created_at_id_idx" ON "transactions"("team_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "transactions_team_id_status_created_at_idx" ON "transactions"("team_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "transactions_team_id_client_id_idx" ON "transactions"("team_id", "client_id");

-- CreateIndex
CREATE INDEX "transactions_team_id_event_id_idx" ON "transactions"("team_id", "event_id");

-- CreateIndex
CREATE INDEX "transactions_team_id_invoice_id_idx" ON "transactions"("team_id", "invoice_id");

-- CreateIndex
CREATE INDEX "transactions_team_id_refunds_id_idx" ON "transactions"("team_id", "refunds_id");

-- CreateIndex
CREATE UNIQUE INDEX "transactions_team_id_provider_provider_transaction_id_key" ON "transactions"("team_id", "provider", "provider_transaction_id");

-- CreateIndex
CREATE INDEX "user_sessions_user_id_idx" ON "user_sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "teams_slug_key" ON "teams"("slug");

-- CreateIndex
CREATE INDEX "team_slug_redirects_team_id_idx" ON "team_slug_redirects"("team_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE INDEX "api_tokens_team_id_user_id_idx" ON "api_tokens"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "device_tokens_token_key" ON "device_tokens"("token");

-- CreateIndex
CREATE INDEX "device_tokens_user_id_idx" ON "device_tokens"("user_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_team_id_endpoint_id_created_at_idx" ON "webhook_deliveries"("team_id", "endpoint_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_status_next_attempt_at_idx" ON "webhook_deliveries"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "outbox_delivered_at_available_at_idx" ON "outbox"("delivered_at", "available_at");

-- CreateIndex
CREATE INDEX "audit_log_team_id_at_idx" ON "audit_log"("team_id", "at");

-- CreateIndex
CREATE INDEX "rate_limits_resets_at_idx" ON "rate_limits"("resets_at");

-- CreateIndex
CREATE INDEX "staff_user_id_idx" ON "staff"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_team_id_resource_id_key" ON "staff"("team_id", "resource_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_team_id_user_id_key" ON "staff"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "schedule_rules_team_id_schedule_id_idx" ON "schedule_rules"("team_id", "schedule_id");

-- CreateIndex
CREATE INDEX "schedule_overrides_team_id_schedule_id_date_idx" ON "schedule_overrides"("team_id", "schedule_id", "date");

-- CreateIndex
CREATE INDEX "time_off_team_id_staff_id_starts_at_idx" ON "time_off"("team_id", "staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "workflows_team_id_event_type_id_idx" ON "workflows"("team_id", "event_type_id");

-- CreateIndex
CREATE UNIQUE INDEX "workflow_actions_team_id_workflow_id_position_key" ON "workflow_actions"("team_id", "workflow_id", "position");

-- CreateIndex
CREATE INDEX "workflow_runs_status_due_at_idx" ON "workflow_runs"("status", "due_at");

-- CreateIndex
CREATE INDEX "workflow_runs_team_id_workflow_id_idx" ON "workflow_runs"("team_id", "workflow_id");

-- CreateIndex
CREATE INDEX "workflow_runs_team_id_event_id_idx" ON "workflow_runs"("team_id", "event_id");

-- CreateIndex
CREATE INDEX "workflow_runs_team_id_action_id_idx" ON "workflow_runs"("team_id", "action_id");

-- AddForeignKey
ALTER TABLE "locations" ADD CONSTRAINT "locations_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locations" ADD CONSTRAINT "locations_team_id_resource_id_fkey" FOREIGN KEY ("team_id", "resource_id") REFERENCES "resources"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_types" ADD CONSTRAINT "event_types_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_types" ADD CONSTRAINT "event_types_team_id_schedule_id_fkey" FOREIGN KEY ("team_id", "schedule_id") REFERENCES "schedules"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_staff" ADD CONSTRAINT "event_type_staff_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_staff" ADD CONSTRAINT "event_type_staff_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_locations" ADD CONSTRAINT "event_type_locations_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_locations" ADD CONSTRAINT "event_type_locations_team_id_location_id_fkey" FOREIGN KEY ("team_id", "location_id") REFERENCES "locations"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_extras" ADD CONSTRAINT "event_type_extras_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_type_extras" ADD CONSTRAINT "event_type_extras_team_id_extra_id_fkey" FOREIGN KEY ("team_id", "extra_id") REFERENCES "extras"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extras" ADD CONSTRAINT "extras_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_team_id_coupon_id_fkey" FOREIGN KEY ("team_id", "coupon_id") REFERENCES "coupons"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_team_id_client_id_fkey" FOREIGN KEY ("team_id", "client_id") REFERENCES "clients"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clients" ADD CONSTRAINT "clients_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tags" ADD CONSTRAINT "tags_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_tags" ADD CONSTRAINT "client_tags_team_id_client_id_fkey" FOREIGN KEY ("team_id", "client_id") REFERENCES "clients"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_tags" ADD CONSTRAINT "client_tags_team_id_tag_id_fkey" FOREIGN KEY ("team_id", "tag_id") REFERENCES "tags"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_team_id_parent_id_fkey" FOREIGN KEY ("team_id", "parent_id") REFERENCES "events"("team_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_client_id_fkey" FOREIGN KEY ("team_id", "client_id") REFERENCES "clients"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_location_id_fkey" FOREIGN KEY ("team_id", "location_id") REFERENCES "locations"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_series_id_fkey" FOREIGN KEY ("team_id", "series_id") REFERENCES "event_series"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_team_id_resource_id_fkey" FOREIGN KEY ("team_id", "resource_id") REFERENCES "resources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_answers" ADD CONSTRAINT "event_answers_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_answers" ADD CONSTRAINT "event_answers_team_id_question_id_fkey" FOREIGN KEY ("team_id", "question_id") REFERENCES "questions"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_extras" ADD CONSTRAINT "event_extras_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_extras" ADD CONSTRAINT "event_extras_team_id_extra_id_fkey" FOREIGN KEY ("team_id", "extra_id") REFERENCES "extras"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_history" ADD CONSTRAINT "event_history_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_counters" ADD CONSTRAINT "number_counters_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_client_id_fkey" FOREIGN KEY ("team_id", "client_id") REFERENCES "clients"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_corrects_id_fkey" FOREIGN KEY ("team_id", "corrects_id") REFERENCES "invoices"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_items" ADD CONSTRAINT "invoice_items_team_id_invoice_id_fkey" FOREIGN KEY ("team_id", "invoice_id") REFERENCES "invoices"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_team_id_client_id_fkey" FOREIGN KEY ("team_id", "client_id") REFERENCES "clients"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_team_id_invoice_id_fkey" FOREIGN KEY ("team_id", "invoice_id") REFERENCES "invoices"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_team_id_refunds_id_fkey" FOREIGN KEY ("team_id", "refunds_id") REFERENCES "transactions"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxes" ADD CONSTRAINT "taxes_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_current_team_id_fkey" FOREIGN KEY ("current_team_id") REFERENCES "teams"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teams" ADD CONSTRAINT "teams_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_slug_redirects" ADD CONSTRAINT "team_slug_redirects_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_tokens" ADD CONSTRAINT "device_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_team_id_endpoint_id_fkey" FOREIGN KEY ("team_id", "endpoint_id") REFERENCES "webhook_endpoints"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_revisions" ADD CONSTRAINT "team_revisions_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resources" ADD CONSTRAINT "resources_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_team_id_resource_id_fkey" FOREIGN KEY ("team_id", "resource_id") REFERENCES "resources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_team_id_schedule_id_fkey" FOREIGN KEY ("team_id", "schedule_id") REFERENCES "schedules"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_rules" ADD CONSTRAINT "schedule_rules_team_id_schedule_id_fkey" FOREIGN KEY ("team_id", "schedule_id") REFERENCES "schedules"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_overrides" ADD CONSTRAINT "schedule_overrides_team_id_schedule_id_fkey" FOREIGN KEY ("team_id", "schedule_id") REFERENCES "schedules"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_off" ADD CONSTRAINT "time_off_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_actions" ADD CONSTRAINT "workflow_actions_team_id_workflow_id_fkey" FOREIGN KEY ("team_id", "workflow_id") REFERENCES "workflows"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_runs" ADD CONSTRAINT "workflow_runs_team_id_workflow_id_fkey" FOREIGN KEY ("team_id", "workflow_id") REFERENCES "workflows"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_runs" ADD CONSTRAINT "workflow_runs_team_id_action_id_fkey" FOREIGN KEY ("team_id", "action_id") REFERENCES "workflow_actions"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_runs" ADD CONSTRAINT "workflow_runs_team_id_event_id_fkey" FOREIGN KEY ("team_id", "event_id") REFERENCES "events"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
