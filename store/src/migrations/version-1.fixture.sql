-- A database as version 1 of the schema wrote it. Kept as it is: later versions must be able to open it.
CREATE TABLE "schema_versions" ("version" integer primary key, "applied_at" text not null);
CREATE TABLE "entries" ("runner" text not null, "id" text not null, "type" text not null, "version" integer not null, "at_milliseconds" bigint not null, "body" text not null, "recorded_at" text not null, constraint "entries_key" primary key ("runner", "id"));
CREATE INDEX "entries_in_order" on "entries" ("runner", "at_milliseconds", "id");
CREATE TABLE "tombstones" ("runner" text not null, "id" text not null, "what" text not null, "erased_at" text not null, constraint "tombstones_key" primary key ("runner", "id"));
CREATE TABLE "recordings" ("runner" text not null, "sha256" text not null, "byte_count" bigint not null, "name" text not null, "format" text not null, "zone" text not null, "derived_by" text not null, "imported_at" text not null, constraint "recordings_key" primary key ("runner", "sha256"));
CREATE TABLE "activities" ("runner" text not null, "id" text not null, "sha256" text not null, "start_time" text not null, "body" text not null, constraint "activities_key" primary key ("runner", "id"), constraint "activities_of" foreign key ("runner", "sha256") references "recordings" ("runner", "sha256") on delete cascade);
CREATE INDEX "activities_by_recording" on "activities" ("runner", "sha256");
CREATE TABLE "imports" ("runner" text not null, "id" text not null, "at" text not null, constraint "imports_key" primary key ("runner", "id"));
CREATE TABLE "imported_files" ("runner" text not null, "import_id" text not null, "position" integer not null, "file" text not null, "outcome" text not null, "reason" text, "sha256" text, constraint "imported_files_key" primary key ("runner", "import_id", "position"), constraint "imported_files_of" foreign key ("runner", "import_id") references "imports" ("runner", "id") on delete cascade);
CREATE INDEX "imported_files_by_recording" on "imported_files" ("runner", "sha256");
insert into schema_versions values (1, '2026-11-23T00:00:00.000Z');
insert into entries values ('me', 'a', 'check-in', 1, 1772344800000, '{"at":"2026-03-01T06:00:00.000Z","id":"a","pain0to10":3,"type":"check-in","version":1,"zone":"Europe/Berlin"}', '2026-03-01T06:00:01.000Z');
insert into tombstones values ('me', 'gone', 'entry', '2026-03-02T06:00:00.000Z');
insert into recordings values ('me', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 3, 'run.fit', 'fit', 'Europe/Berlin', 'reader 1, activity 1', '2026-03-01T07:00:00.000Z');
insert into activities values ('me', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa#0', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-01T06:00:00Z', '{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa#0","sport":"running"}');
insert into imports values ('me', 'i', '2026-03-01T07:00:00.000Z');
insert into imported_files values ('me', 'i', 0, 'run.fit', 'imported', null, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
