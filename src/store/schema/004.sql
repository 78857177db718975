-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files that batches came from, as they were: the same bytes once, packed with DEFLATE (RFC 1950) as one stream
-- that is cut into pieces, so that neither writing nor reading one needs it whole in memory.

CREATE TABLE original_file (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes  INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE TABLE original_piece (
    id      INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES original_file (id),
    packed  BLOB NOT NULL
) STRICT;

CREATE INDEX original_piece_file ON original_piece (file_id);

CREATE TABLE batch_original (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    file     TEXT NOT NULL CHECK (file <> ''),
    file_id  INTEGER NOT NULL REFERENCES original_file (id),
    PRIMARY KEY (batch_id, file, file_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER original_file_no_update BEFORE UPDATE ON original_file
BEGIN SELECT RAISE(ABORT, 'original_file is append-only'); END;
CREATE TRIGGER original_file_no_delete BEFORE DELETE ON original_file
BEGIN SELECT RAISE(ABORT, 'original_file is append-only'); END;
CREATE TRIGGER original_piece_no_update BEFORE UPDATE ON original_piece
BEGIN SELECT RAISE(ABORT, 'original_piece is append-only'); END;
CREATE TRIGGER original_piece_no_delete BEFORE DELETE ON original_piece
BEGIN SELECT RAISE(ABORT, 'original_piece is append-only'); END;
CREATE TRIGGER batch_original_no_update BEFORE UPDATE ON batch_original
BEGIN SELECT RAISE(ABORT, 'batch_original is append-only'); END;
CREATE TRIGGER batch_original_no_delete BEFORE DELETE ON batch_original
BEGIN SELECT RAISE(ABORT, 'batch_original is append-only'); END;
