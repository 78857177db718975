-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions to compute control limits afresh, and annotations that took the place of others.
--
-- Both are append-only like the tables they stand beside.

CREATE TABLE rebase (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    from_day     TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (reason <> ''),
    decided_by   TEXT NOT NULL,
    decided_at   TEXT NOT NULL
) STRICT;

CREATE INDEX rebase_indicator ON rebase (indicator_id);

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
