-- A step of a workflow can be switched off without losing what it says.
ALTER TABLE "workflow_actions" ADD COLUMN     "is_active" BOOLEAN NOT NULL DEFAULT true;
