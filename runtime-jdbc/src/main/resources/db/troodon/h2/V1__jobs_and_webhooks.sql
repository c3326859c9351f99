-- Jobs, subscriptions, events and deliveries of connectors, and when each is due.

create table troodon_secret (
  name varchar(50) primary key,
  content blob not null
);

create table troodon_counter (
  name varchar(50) primary key,
  current_value bigint not null
);
insert into troodon_counter (name, current_value) values ('activation', 0);

-- state: 0 waiting, 1 running, 2 ended
create table troodon_job (
  id varchar(100) primary key,
  connector varchar(500) not null,
  operation varchar(200) not null,
  contract_version varchar(200) not null,
  repetition char(64),
  state smallint not null,
  attempts int not null,
  restarts boolean not null,
  cancel_requested boolean not null,
  accepted_at timestamp with time zone not null,
  deadline timestamp with time zone not null,
  forget_at timestamp with time zone,
  progress_percent int,
  progress_message varchar,
  origin blob not null,
  request blob,
  answer_status int,
  answer_type varchar,
  answer blob,
  constraint troodon_job_repetition unique (repetition)
);
create index troodon_job_open on troodon_job (state, cancel_requested, deadline);
create index troodon_job_forget on troodon_job (forget_at);

-- state: 0 pending, 1 active, 2 ended but answered, 3 superseded
create table troodon_subscription (
  id varchar(100) primary key,
  connector varchar(500) not null,
  operation varchar(200) not null,
  contract_version varchar(200) not null,
  tenant varchar not null,
  audience char(64) not null,
  repetition char(64),
  state smallint not null,
  activation bigint,
  key_values char(64) not null,
  once boolean not null,
  answered boolean not null,
  suspended boolean not null,
  refusals int not null,
  since timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  deliver_from timestamp with time zone,
  forget_at timestamp with time zone,
  superseded_by varchar(100),
  callback_url blob,
  callback_hash varchar(200) not null,
  callback_host varchar(300) not null,
  origin blob not null,
  request blob not null,
  event_keys blob not null,
  constraint troodon_subscription_repetition unique (repetition)
);
create index troodon_subscription_audience on troodon_subscription (audience, key_values, activation);
create index troodon_subscription_order on troodon_subscription (audience, activation);
create index troodon_subscription_callback on troodon_subscription (callback_hash);
create index troodon_subscription_expiry on troodon_subscription (state, expires_at);
create index troodon_subscription_forget on troodon_subscription (forget_at);

-- which names of keys the subscriptions of an audience have, so that an event is looked up by their values
create table troodon_key_group (
  audience char(64) not null,
  names_hash char(64) not null,
  names blob not null,
  primary key (audience, names_hash)
);

create table troodon_event (
  id varchar(100) primary key,
  connector varchar(500) not null,
  operation varchar(200) not null,
  published_at timestamp with time zone not null,
  fanned_out boolean not null,
  fan_from varchar(100),
  envelope blob not null,
  content_status int not null,
  content_type varchar,
  content blob not null
);
create index troodon_event_done on troodon_event (fanned_out, published_at);

-- state: 0 on its way, 1 given up
create table troodon_delivery (
  id varchar(100) primary key,
  event_id varchar(100) not null,
  subscription_id varchar(100) not null,
  connector varchar(500) not null,
  operation varchar(200) not null,
  host varchar(300) not null,
  state smallint not null,
  matched boolean not null,
  attempts int not null,
  since timestamp with time zone not null,
  reason varchar,
  dead_at timestamp with time zone,
  constraint troodon_delivery_once unique (event_id, subscription_id)
);
create index troodon_delivery_subscription on troodon_delivery (subscription_id, state);
create index troodon_delivery_dead on troodon_delivery (state, dead_at);

-- what is due when, in the form that db-scheduler keeps it
create table troodon_due_job (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index troodon_due_job_time on troodon_due_job (picked, execution_time);
create index troodon_due_job_heartbeat on troodon_due_job (last_heartbeat);

create table troodon_due_event (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index troodon_due_event_time on troodon_due_event (picked, execution_time);
create index troodon_due_event_heartbeat on troodon_due_event (last_heartbeat);

create table troodon_due_delivery (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index troodon_due_delivery_time on troodon_due_delivery (picked, execution_time);
create index troodon_due_delivery_heartbeat on troodon_due_delivery (last_heartbeat);
