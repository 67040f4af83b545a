CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
    INSERT INTO search_index (rowid, body, jamo, choseong) VALUES (new.id, new.body, new.jamo, new.choseong);
END;

CREATE TRIGGER search_document_changed AFTER UPDATE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, jamo, choseong)
    VALUES ('delete', old.id, old.body, old.jamo, old.choseong);
    INSERT INTO search_index (rowid, body, jamo, choseong) VALUES (new.id, new.body, new.jamo, new.choseong);
END;

CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, jamo, choseong)
    VALUES ('delete', old.id, old.body, old.jamo, old.choseong);
END;

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    name TEXT,
    parent_remote_id TEXT,
    parent_id TEXT,
    owner_remote_id TEXT,
    owner_id TEXT,
    segment TEXT,
    industry TEXT,
    lifecycle_stage TEXT,
    customer_since TEXT,
    city TEXT,
    country TEXT,
    website TEXT,
    phone TEXT,
    employees INTEGER,
    description TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE account_member (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    user_remote_id TEXT,
    user_id TEXT,
    role TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE account_summary (
    account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL, -- the user's today when it was computed
    arr_minor INTEGER, -- null: no subscription known, or several currencies
    currency TEXT, -- 'several': nothing was added up
    health_score REAL,
    health_band TEXT CHECK (health_band IN ('risk', 'watch', 'healthy')),
    health_coverage REAL, -- 0..1
    renewal_on TEXT,
    renewal_minor INTEGER, -- target of the renewals due on that day
    renewal_currency TEXT,
    weekly_users_json TEXT NOT NULL, -- the last 12 full weeks, oldest first, null where unknown
    plan_id TEXT,
    plan_progress REAL -- 0..1
) STRICT, WITHOUT ROWID;

CREATE TABLE connection (
    id TEXT PRIMARY KEY,
    system TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    org_id TEXT NOT NULL,
    user_remote_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('mine', 'team', 'all')),
    api_version TEXT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('connected', 'signin', 'disconnected')),
    created_at INTEGER NOT NULL,
    synced_at INTEGER, -- end of the last complete run
    scope_revision INTEGER NOT NULL DEFAULT 0, -- goes up whenever accounts come into scope
    UNIQUE (system, org_id)
) STRICT;

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    name TEXT,
    title TEXT,
    department TEXT,
    email TEXT,
    phone TEXT,
    role TEXT,
    status TEXT CHECK (status IN ('active', 'left', 'unknown')),
    left_on TEXT,
    reports_to_remote_id TEXT,
    reports_to_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE freshness (
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    as_of INTEGER NOT NULL, -- server time up to which the mirror is complete
    PRIMARY KEY (source, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    contact_remote_id TEXT,
    contact_id TEXT,
    kind TEXT CHECK (kind IN ('call', 'email', 'meeting', 'note')),
    subject TEXT,
    body TEXT,
    held_at INTEGER,
    on_date TEXT,
    duration_minutes INTEGER,
    direction TEXT,
    location TEXT,
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE objective (
    id TEXT PRIMARY KEY,
    plan_id TEXT REFERENCES success_plan (id) ON DELETE CASCADE,
    plan_remote_id TEXT,
    source TEXT REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT,
    modified_at INTEGER,
    first_seen_at INTEGER,
    gone_at INTEGER,
    content_hash INTEGER,
    base_json TEXT,
    removed_at INTEGER, -- by the user; a later sync does not bring it back
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    state TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'completed', 'cancelled')),
    due_on TEXT,
    owner_remote_id TEXT,
    owner TEXT,
    sponsor_remote_id TEXT,
    internal_notes TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE opportunity (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    name TEXT,
    kind TEXT CHECK (kind IN ('new', 'upsell', 'cross_sell', 'other')),
    stage TEXT,
    amount_minor INTEGER,
    probability REAL,
    close_on TEXT,
    forecast_category TEXT,
    is_closed INTEGER CHECK (is_closed IN (0, 1)),
    is_won INTEGER CHECK (is_won IN (0, 1)),
    lost_reason TEXT,
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE outcome (
    id TEXT PRIMARY KEY,
    objective_id TEXT REFERENCES objective (id) ON DELETE CASCADE,
    objective_remote_id TEXT,
    source TEXT REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT,
    modified_at INTEGER,
    first_seen_at INTEGER,
    gone_at INTEGER,
    content_hash INTEGER,
    base_json TEXT,
    removed_at INTEGER, -- by the user; a later sync does not bring it back
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    unit TEXT,
    base REAL, -- where the customer started; no CRM keeps it
    current REAL,
    target REAL,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE plan_conflict (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    local_id TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT,
    mine TEXT,
    theirs TEXT,
    found_at INTEGER NOT NULL,
    UNIQUE (entity, local_id, field)
) STRICT;

CREATE TABLE remote_schema (
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    object TEXT NOT NULL,
    description_json TEXT NOT NULL,
    described_at INTEGER NOT NULL, -- server time
    PRIMARY KEY (source, object)
) STRICT, WITHOUT ROWID;

CREATE TABLE renewal (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    name TEXT,
    stage TEXT,
    target_minor INTEGER,
    likelihood REAL,
    due_on TEXT,
    category TEXT,
    is_closed INTEGER CHECK (is_closed IN (0, 1)),
    is_won INTEGER CHECK (is_won IN (0, 1)),
    reason TEXT,
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE sales_order (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    number TEXT,
    kind TEXT,
    status TEXT,
    amount_minor INTEGER,
    ordered_on TEXT,
    ends_on TEXT,
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE scope_account (
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    account_remote_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (source, account_remote_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    jamo TEXT NOT NULL,
    choseong TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    body, jamo, choseong, content = 'search_document', content_rowid = 'id', tokenize = 'bigram'
);

CREATE TABLE search_queue (
    kind TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    PRIMARY KEY (kind, ref_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id TEXT PRIMARY KEY,
    objective_id TEXT REFERENCES objective (id) ON DELETE CASCADE,
    objective_remote_id TEXT,
    source TEXT REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT,
    modified_at INTEGER,
    first_seen_at INTEGER,
    gone_at INTEGER,
    content_hash INTEGER,
    base_json TEXT,
    removed_at INTEGER, -- by the user; a later sync does not bring it back
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    note TEXT,
    due_on TEXT,
    is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100), -- percent; 100 when done
    owner_remote_id TEXT,
    owner TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    name TEXT,
    product TEXT,
    plan TEXT,
    quantity REAL,
    unit TEXT,
    amount_minor INTEGER,
    billing_period TEXT CHECK (billing_period IN ('month', 'quarter', 'year')),
    starts_on TEXT,
    ends_on TEXT,
    renews_on TEXT,
    auto_renew INTEGER CHECK (auto_renew IN (0, 1)),
    status TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE success_plan (
    id TEXT PRIMARY KEY,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,
    account_remote_id TEXT,
    source TEXT REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT,
    modified_at INTEGER,
    first_seen_at INTEGER,
    gone_at INTEGER,
    content_hash INTEGER,
    base_json TEXT,
    removed_at INTEGER, -- by the user; a later sync does not bring it back
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'active', 'completed', 'stopped')),
    starts_on TEXT,
    ends_on TEXT,
    vision TEXT, -- what success is, in the customer's words
    internal_notes TEXT, -- never in a document
    owner_remote_id TEXT,
    owner TEXT, -- as the user wrote it; null shows the CRM's owner
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE support_case (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    contact_remote_id TEXT,
    contact_id TEXT,
    number TEXT,
    subject TEXT,
    description TEXT,
    status TEXT,
    priority TEXT,
    origin TEXT,
    is_closed INTEGER CHECK (is_closed IN (0, 1)),
    is_escalated INTEGER CHECK (is_escalated IN (0, 1)),
    opened_at INTEGER,
    closed_at INTEGER,
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE survey_response (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    contact_remote_id TEXT,
    contact_id TEXT,
    kind TEXT CHECK (kind IN ('nps', 'csat', 'ces', 'other')),
    score REAL,
    scale_min REAL,
    scale_max REAL,
    comment TEXT,
    answered_on TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE sync_cursor (
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    object TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    PRIMARY KEY (source, object)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_issue (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES sync_run (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('skipped', 'absent')),
    object TEXT NOT NULL,
    remote_id TEXT,
    name TEXT,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE sync_run (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed', 'cancelled', 'interrupted')),
    full INTEGER NOT NULL CHECK (full IN (0, 1)),
    rows_written INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    counts_json TEXT NOT NULL DEFAULT '{}', -- by entity: read, written, gone
    error_code TEXT,
    error_detail TEXT,
    error_args_json TEXT
) STRICT;

CREATE TABLE task (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    contact_remote_id TEXT,
    contact_id TEXT,
    title TEXT,
    body TEXT,
    due_on TEXT,
    status TEXT,
    priority TEXT,
    is_done INTEGER CHECK (is_done IN (0, 1)),
    owner_remote_id TEXT,
    owner_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE unread_record (
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (source, object, remote_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_metric (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    account_remote_id TEXT,
    account_id TEXT,
    metric TEXT,
    grain TEXT CHECK (grain IN ('week', 'month')),
    period_start TEXT,
    value REAL,
    UNIQUE (source, remote_id)
) STRICT;

CREATE TABLE user (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL,
    gone_at INTEGER,
    gone_reason TEXT CHECK (gone_reason IN ('deleted', 'merged', 'scope', 'moved')),
    merged_into TEXT,
    content_hash INTEGER NOT NULL,
    extra_json TEXT,
    currency TEXT,
    name TEXT,
    email TEXT,
    is_active INTEGER CHECK (is_active IN (0, 1)),
    manager_remote_id TEXT,
    manager_id TEXT,
    UNIQUE (source, remote_id)
) STRICT;

CREATE INDEX account_member_by_account ON account_member (account_id);

CREATE INDEX contact_by_account ON contact (account_id);

CREATE INDEX interaction_by_account ON interaction (account_id);

CREATE INDEX objective_by_plan ON objective (plan_id, position);

CREATE INDEX opportunity_by_account ON opportunity (account_id);

CREATE INDEX outcome_by_objective ON outcome (objective_id, position);

CREATE INDEX renewal_by_account ON renewal (account_id);

CREATE INDEX renewal_by_due ON renewal (due_on);

CREATE INDEX sales_order_by_account ON sales_order (account_id);

CREATE INDEX step_by_objective ON step (objective_id, position);

CREATE INDEX subscription_by_account ON subscription (account_id);

CREATE INDEX success_plan_by_account ON success_plan (account_id);

CREATE INDEX support_case_by_account ON support_case (account_id);

CREATE INDEX survey_response_by_account ON survey_response (account_id);

CREATE INDEX sync_issue_by_run ON sync_issue (run_id);

CREATE INDEX sync_run_by_start ON sync_run (started_at);

CREATE INDEX task_by_account ON task (account_id);

CREATE INDEX usage_metric_by_account ON usage_metric (account_id, metric, grain, period_start);

