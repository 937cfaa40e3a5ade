-- The whole: what a coordinating office hands back and holds beside the published reports.
ALTER TABLE "case" ADD COLUMN closed_by TEXT;
ALTER TABLE "case" ADD COLUMN closure_approved_by TEXT;
ALTER TABLE "case" ADD COLUMN closure_approved_on TEXT;
ALTER TABLE referral ADD COLUMN basis TEXT;
ALTER TABLE sharing ADD COLUMN referral_id INTEGER REFERENCES referral (id) ON DELETE SET NULL;
CREATE INDEX ix_sharing_referral_id ON sharing (referral_id);
CREATE TABLE feedback_whole (
    quarter TEXT NOT NULL PRIMARY KEY,
    made_at TEXT NOT NULL,
    payload BLOB NOT NULL
);
CREATE TABLE feedback_sent (
    shelter TEXT NOT NULL,
    quarter TEXT NOT NULL,
    edition INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    made_at TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (shelter, quarter, edition)
);
CREATE TABLE feedback_received (
    sha256 TEXT NOT NULL PRIMARY KEY,
    signing_key TEXT NOT NULL REFERENCES card (signing_key),
    office TEXT NOT NULL,
    quarter TEXT NOT NULL,
    edition INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    payload BLOB NOT NULL,
    file BLOB NOT NULL
);
CREATE TABLE exact (
    shelter TEXT NOT NULL,
    quarter TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    signing_key TEXT NOT NULL,
    published TEXT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    signature BLOB NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (shelter, quarter)
);
CREATE TABLE exact_allowed (
    signing_key TEXT NOT NULL PRIMARY KEY REFERENCES card (signing_key),
    allowed_by TEXT NOT NULL,
    allowed_at TEXT NOT NULL
);
ALTER TABLE sharing ADD COLUMN sealed_identity BLOB;
CREATE INDEX received_by_shelter ON received (shelter, sequence);
