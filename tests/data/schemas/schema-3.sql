-- SPDX-License-Identifier: GPL-3.0-or-later
-- A store as the third schema left it, kept to prove that later versions still open it. Never to be changed.
PRAGMA application_id = 1333097588;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE annotation (
    id       INTEGER PRIMARY KEY,
    from_day TEXT NOT NULL,
    to_day   TEXT NOT NULL,
    scope    TEXT NOT NULL,
    body     TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL
) STRICT;
INSERT INTO annotation VALUES(1,'2020-03-26','2020-06-01','plan','Lockdown 1','Analyst','2021-10-14T09:41:07.123Z');
INSERT INTO annotation VALUES(2,'2021-04-01','2021-04-01','ksi','A mistake','Analyst','2021-10-14T09:42:07.123Z');
CREATE TABLE annotation_withdrawal (
    annotation_id INTEGER PRIMARY KEY REFERENCES annotation (id),
    withdrawn_by  TEXT NOT NULL,
    withdrawn_at  TEXT NOT NULL
) STRICT;
INSERT INTO annotation_withdrawal VALUES(2,'Analyst','2021-10-14T09:43:07.123Z');
CREATE TABLE area (
    id        INTEGER PRIMARY KEY,
    slug      TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    parent_id INTEGER REFERENCES area (id)
) STRICT;
INSERT INTO area VALUES(1,'force','The force','force',NULL);
CREATE TABLE audit (
    number        INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    done_by       TEXT NOT NULL,
    action        TEXT NOT NULL,
    subject       TEXT NOT NULL,
    detail        TEXT NOT NULL DEFAULT '',
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
) STRICT;
CREATE TABLE batch (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    observations INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO batch VALUES(1,'force-q2.xlsx','Analyst','2021-10-14T09:41:07.123Z',1);
CREATE TABLE batch_withdrawal (
    batch_id     INTEGER PRIMARY KEY REFERENCES batch (id),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_by TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
) STRICT;
CREATE TABLE commentary_draft (
    outcome_id   INTEGER NOT NULL REFERENCES outcome (id),
    quarter      TEXT NOT NULL,
    typed_by     TEXT NOT NULL,
    window_name  TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    body         TEXT NOT NULL,
    typed_at     TEXT NOT NULL,
    PRIMARY KEY (outcome_id, quarter, typed_by, window_name)
) STRICT;
CREATE TABLE commentary_version (
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    quarter    TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version >= 1),
    body       TEXT NOT NULL,
    saved_by   TEXT NOT NULL,
    saved_at   TEXT NOT NULL,
    PRIMARY KEY (outcome_id, quarter, version)
) STRICT;
INSERT INTO commentary_version VALUES(1,'2021-22-Q2',1,'Fewer people were hurt.','Author','2021-10-15T10:00:00.000Z');
CREATE TABLE edition_event (
    id           INTEGER PRIMARY KEY,
    quarter      TEXT NOT NULL,
    state        TEXT NOT NULL,
    published_at TEXT NOT NULL DEFAULT '',
    recorded_by  TEXT NOT NULL,
    recorded_at  TEXT NOT NULL
) STRICT;
CREATE TABLE indicator (
    id                 INTEGER PRIMARY KEY,
    outcome_id         INTEGER NOT NULL REFERENCES outcome (id),
    slug               TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name               TEXT NOT NULL,
    short_name         TEXT NOT NULL,
    unit               TEXT NOT NULL,
    polarity           TEXT NOT NULL,
    frequency          TEXT NOT NULL,
    aggregation        TEXT NOT NULL,
    decimals           INTEGER NOT NULL,
    headline           TEXT NOT NULL,
    area_id            INTEGER REFERENCES area (id),
    numerator          TEXT NOT NULL DEFAULT '',
    denominator        TEXT NOT NULL DEFAULT '',
    definition         TEXT NOT NULL DEFAULT '',
    source             TEXT NOT NULL DEFAULT '',
    reporting_lag_days INTEGER NOT NULL DEFAULT 0,
    listed_order       INTEGER NOT NULL DEFAULT 0,
    place              INTEGER NOT NULL,
    retired            INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO indicator VALUES(1,1,'ksi','Killed or seriously injured','KSI','count','lower_is_better','monthly','sum',0,'rolling12',1,'','','','',0,0,1,0);
CREATE TABLE observation (
    series_id    INTEGER NOT NULL REFERENCES series (id),
    period_last  INTEGER NOT NULL,
    period_first INTEGER NOT NULL,
    period_kind  INTEGER NOT NULL CHECK (period_kind BETWEEN 0 AND 6),
    provenance   INTEGER NOT NULL CHECK (provenance BETWEEN 0 AND 4),
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    value        REAL,
    missing      INTEGER CHECK (missing BETWEEN 0 AND 3),
    numerator    REAL,
    denominator  REAL,
    bound        INTEGER NOT NULL DEFAULT 0 CHECK (bound BETWEEN 0 AND 4),
    provisional  INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),
    source_id    INTEGER REFERENCES source_file (id),
    cell         TEXT NOT NULL DEFAULT '',
    printed      TEXT NOT NULL DEFAULT '',
    formula      TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (series_id, period_last, period_first, period_kind, provenance, batch_id),
    CHECK (period_first <= period_last),
    CHECK ((value IS NULL) <> (missing IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO observation VALUES(1,18900,18871,0,0,1,37.0,NULL,NULL,NULL,0,0,NULL,'','','','');
CREATE TABLE office_word (
    word     TEXT PRIMARY KEY CHECK (word <> ''),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outcome (
    id          INTEGER PRIMARY KEY,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    slug        TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title       TEXT NOT NULL,
    place       INTEGER NOT NULL,
    retired     INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO outcome VALUES(1,1,'safer-roads','Fewer people hurt on the roads',1,0);
CREATE TABLE peer_membership (
    group_id   INTEGER NOT NULL REFERENCES area (id),
    member_id  INTEGER NOT NULL REFERENCES area (id),
    from_day   TEXT NOT NULL,
    until_day  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (group_id, member_id, from_day)
) STRICT;
CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title         TEXT NOT NULL,
    force_area_id INTEGER REFERENCES area (id),
    retired       INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO "plan" VALUES(1,'plan','A plan of schema 1',1,0);
CREATE TABLE priority (
    id       INTEGER PRIMARY KEY,
    theme_id INTEGER NOT NULL REFERENCES theme (id),
    slug     TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title    TEXT NOT NULL,
    place    INTEGER NOT NULL,
    retired  INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO priority VALUES(1,1,'road-safety','Road Safety',1,0);
CREATE TABLE series (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    area_id      INTEGER NOT NULL REFERENCES area (id),
    subset       TEXT NOT NULL DEFAULT '',
    measure      TEXT NOT NULL,
    UNIQUE (indicator_id, area_id, subset, measure)
) STRICT;
INSERT INTO series VALUES(1,1,1,'','value');
CREATE TABLE setting (
    name   TEXT PRIMARY KEY CHECK (name <> ''),
    value  TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE source_file (
    id     INTEGER PRIMARY KEY,
    file   TEXT NOT NULL,
    sheet  TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (file, sheet, sha256)
) STRICT;
CREATE TABLE status_decision (
    id         INTEGER PRIMARY KEY,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    quarter    TEXT NOT NULL,
    status     TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;
INSERT INTO status_decision VALUES(1,1,'2021-22-Q2','watch','Winter is coming.','Approver','2021-10-16T10:00:00.000Z');
CREATE TABLE target (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    area_id      INTEGER NOT NULL REFERENCES area (id),
    kind         TEXT NOT NULL,
    comparator   TEXT NOT NULL,
    value        REAL NOT NULL,
    start_value  REAL,
    unit         TEXT NOT NULL,
    from_day     TEXT NOT NULL DEFAULT '',
    until_day    TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    set_by       TEXT NOT NULL,
    set_at       TEXT NOT NULL
) STRICT;
CREATE TABLE target_withdrawal (
    target_id    INTEGER PRIMARY KEY REFERENCES target (id),
    reason       TEXT NOT NULL,
    withdrawn_by TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
) STRICT;
CREATE TABLE theme (
    id      INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    slug    TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title   TEXT NOT NULL,
    place   INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO theme VALUES(1,1,'roads','Roads',1,0);
CREATE TABLE rebase (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    from_day     TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (reason <> ''),
    decided_by   TEXT NOT NULL,
    decided_at   TEXT NOT NULL
) STRICT;
INSERT INTO rebase VALUES(1,1,'2021-04-01','New recording rules','Analyst','2021-10-14T09:44:07.123Z');
CREATE TABLE rebase_withdrawal (
    rebase_id    INTEGER PRIMARY KEY REFERENCES rebase (id),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_by TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
) STRICT;
CREATE TABLE annotation_replacement (
    former_id     INTEGER PRIMARY KEY REFERENCES annotation (id),
    annotation_id INTEGER NOT NULL UNIQUE REFERENCES annotation (id)
) STRICT;
CREATE TABLE claim_decision (
    id           INTEGER PRIMARY KEY,
    outcome_id   INTEGER NOT NULL REFERENCES outcome (id),
    quarter      TEXT NOT NULL,
    figure       TEXT NOT NULL CHECK (figure <> ''),
    words_before TEXT NOT NULL DEFAULT '',
    words_after  TEXT NOT NULL DEFAULT '',
    ruling       TEXT NOT NULL,
    citation     TEXT NOT NULL DEFAULT '',
    reason       TEXT NOT NULL CHECK (reason <> ''),
    decided_by   TEXT NOT NULL,
    decided_at   TEXT NOT NULL
) STRICT;
INSERT INTO claim_decision VALUES(1,1,'2021-22-Q2','14','there were','people','sourced_elsewhere','Force control strategy','The force told us.','Analyst','2021-10-14T09:50:07.123Z');
CREATE TABLE claim_decision_withdrawal (
    decision_id  INTEGER PRIMARY KEY REFERENCES claim_decision (id),
    withdrawn_by TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
) STRICT;
CREATE INDEX target_indicator ON target (indicator_id);
CREATE INDEX commentary_version_quarter ON commentary_version (quarter);
CREATE INDEX status_decision_quarter ON status_decision (quarter, outcome_id);
CREATE INDEX edition_event_quarter ON edition_event (quarter);
CREATE TRIGGER observation_no_update BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER observation_no_delete BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER batch_withdrawal_no_update BEFORE UPDATE ON batch_withdrawal
BEGIN SELECT RAISE(ABORT, 'batch_withdrawal is append-only'); END;
CREATE TRIGGER batch_withdrawal_no_delete BEFORE DELETE ON batch_withdrawal
BEGIN SELECT RAISE(ABORT, 'batch_withdrawal is append-only'); END;
CREATE TRIGGER source_file_no_update BEFORE UPDATE ON source_file
BEGIN SELECT RAISE(ABORT, 'source_file is append-only'); END;
CREATE TRIGGER source_file_no_delete BEFORE DELETE ON source_file
BEGIN SELECT RAISE(ABORT, 'source_file is append-only'); END;
CREATE TRIGGER series_no_update BEFORE UPDATE ON series
BEGIN SELECT RAISE(ABORT, 'series is append-only'); END;
CREATE TRIGGER series_no_delete BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'series is append-only'); END;
CREATE TRIGGER target_no_update BEFORE UPDATE ON target
BEGIN SELECT RAISE(ABORT, 'target is append-only'); END;
CREATE TRIGGER target_no_delete BEFORE DELETE ON target
BEGIN SELECT RAISE(ABORT, 'target is append-only'); END;
CREATE TRIGGER target_withdrawal_no_update BEFORE UPDATE ON target_withdrawal
BEGIN SELECT RAISE(ABORT, 'target_withdrawal is append-only'); END;
CREATE TRIGGER target_withdrawal_no_delete BEFORE DELETE ON target_withdrawal
BEGIN SELECT RAISE(ABORT, 'target_withdrawal is append-only'); END;
CREATE TRIGGER commentary_version_no_update BEFORE UPDATE ON commentary_version
BEGIN SELECT RAISE(ABORT, 'commentary_version is append-only'); END;
CREATE TRIGGER commentary_version_no_delete BEFORE DELETE ON commentary_version
BEGIN SELECT RAISE(ABORT, 'commentary_version is append-only'); END;
CREATE TRIGGER status_decision_no_update BEFORE UPDATE ON status_decision
BEGIN SELECT RAISE(ABORT, 'status_decision is append-only'); END;
CREATE TRIGGER status_decision_no_delete BEFORE DELETE ON status_decision
BEGIN SELECT RAISE(ABORT, 'status_decision is append-only'); END;
CREATE TRIGGER annotation_no_update BEFORE UPDATE ON annotation
BEGIN SELECT RAISE(ABORT, 'annotation is append-only'); END;
CREATE TRIGGER annotation_no_delete BEFORE DELETE ON annotation
BEGIN SELECT RAISE(ABORT, 'annotation is append-only'); END;
CREATE TRIGGER annotation_withdrawal_no_update BEFORE UPDATE ON annotation_withdrawal
BEGIN SELECT RAISE(ABORT, 'annotation_withdrawal is append-only'); END;
CREATE TRIGGER annotation_withdrawal_no_delete BEFORE DELETE ON annotation_withdrawal
BEGIN SELECT RAISE(ABORT, 'annotation_withdrawal is append-only'); END;
CREATE TRIGGER edition_event_no_update BEFORE UPDATE ON edition_event
BEGIN SELECT RAISE(ABORT, 'edition_event is append-only'); END;
CREATE TRIGGER edition_event_no_delete BEFORE DELETE ON edition_event
BEGIN SELECT RAISE(ABORT, 'edition_event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER batch_no_update BEFORE UPDATE OF id, title, recorded_by, recorded_at ON batch
BEGIN SELECT RAISE(ABORT, 'batch is append-only'); END;
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'batch is append-only'); END;
CREATE INDEX rebase_indicator ON rebase (indicator_id);
CREATE TRIGGER rebase_no_update BEFORE UPDATE ON rebase
BEGIN SELECT RAISE(ABORT, 'rebase is append-only'); END;
CREATE TRIGGER rebase_no_delete BEFORE DELETE ON rebase
BEGIN SELECT RAISE(ABORT, 'rebase is append-only'); END;
CREATE TRIGGER rebase_withdrawal_no_update BEFORE UPDATE ON rebase_withdrawal
BEGIN SELECT RAISE(ABORT, 'rebase_withdrawal is append-only'); END;
CREATE TRIGGER rebase_withdrawal_no_delete BEFORE DELETE ON rebase_withdrawal
BEGIN SELECT RAISE(ABORT, 'rebase_withdrawal is append-only'); END;
CREATE TRIGGER annotation_replacement_no_update BEFORE UPDATE ON annotation_replacement
BEGIN SELECT RAISE(ABORT, 'annotation_replacement is append-only'); END;
CREATE TRIGGER annotation_replacement_no_delete BEFORE DELETE ON annotation_replacement
BEGIN SELECT RAISE(ABORT, 'annotation_replacement is append-only'); END;
CREATE INDEX claim_decision_quarter ON claim_decision (quarter, outcome_id);
CREATE TRIGGER claim_decision_no_update BEFORE UPDATE ON claim_decision
BEGIN SELECT RAISE(ABORT, 'claim_decision is append-only'); END;
CREATE TRIGGER claim_decision_no_delete BEFORE DELETE ON claim_decision
BEGIN SELECT RAISE(ABORT, 'claim_decision is append-only'); END;
CREATE TRIGGER claim_decision_withdrawal_no_update BEFORE UPDATE ON claim_decision_withdrawal
BEGIN SELECT RAISE(ABORT, 'claim_decision_withdrawal is append-only'); END;
CREATE TRIGGER claim_decision_withdrawal_no_delete BEFORE DELETE ON claim_decision_withdrawal
BEGIN SELECT RAISE(ABORT, 'claim_decision_withdrawal is append-only'); END;
COMMIT;
