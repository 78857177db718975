-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided of figures that the data does not prove: sourced elsewhere, or no claim at all. A figure is found
-- by what is written and the words beside it, so that a decision outlives edits elsewhere in the text.

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

CREATE INDEX claim_decision_quarter ON claim_decision (quarter, outcome_id);

CREATE TABLE claim_decision_withdrawal (
    decision_id  INTEGER PRIMARY KEY REFERENCES claim_decision (id),
    withdrawn_by TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER claim_decision_no_update BEFORE UPDATE ON claim_decision
BEGIN SELECT RAISE(ABORT, 'claim_decision is append-only'); END;
CREATE TRIGGER claim_decision_no_delete BEFORE DELETE ON claim_decision
BEGIN SELECT RAISE(ABORT, 'claim_decision is append-only'); END;
CREATE TRIGGER claim_decision_withdrawal_no_update BEFORE UPDATE ON claim_decision_withdrawal
BEGIN SELECT RAISE(ABORT, 'claim_decision_withdrawal is append-only'); END;
CREATE TRIGGER claim_decision_withdrawal_no_delete BEFORE DELETE ON claim_decision_withdrawal
BEGIN SELECT RAISE(ABORT, 'claim_decision_withdrawal is append-only'); END;
