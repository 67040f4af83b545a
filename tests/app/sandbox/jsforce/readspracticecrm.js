// Reads the practice CRM with jsforce, as any integration would: node readspracticecrm.js URL TOKEN
'use strict';

const assert = require('node:assert/strict');
const jsforce = require('jsforce');

const [instanceUrl, accessToken] = process.argv.slice(2);
const version = '66.0';
const conn = new jsforce.Connection({ instanceUrl, accessToken, version });

async function allPages(query) {
  const records = [];
  for (let page = query; ; page = await conn.queryMore(page.nextRecordsUrl)) {
    records.push(...page.records);
    if (page.done) {
      return { records, totalSize: page.totalSize };
    }
  }
}

const checks = {
  async versions() {
    const versions = await conn.request('/services/data');
    assert.equal(versions[0].version, '50.0');
    assert.equal(versions.at(-1).version, '66.0');
  },

  async query() {
    const page = await conn.query("SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE '%a%' ORDER BY Name LIMIT 5");
    assert.ok(page.done);
    assert.equal(page.records.length, page.totalSize);
    assert.equal(page.records[0].attributes.type, 'Account');
    assert.ok(page.records[0].Owner.Name);
  },

  async queryMore() {
    const first = await conn.query('SELECT Id, SystemModstamp FROM CSM_Usage_Metric__c ORDER BY SystemModstamp, Id');
    assert.equal(first.done, false);
    assert.equal(first.records.length, 2000);
    const { records, totalSize } = await allPages(first);
    assert.equal(records.length, totalSize);
    assert.equal(new Set(records.map((record) => record.Id)).size, totalSize);
  },

  async autoFetch() {
    const whole = await conn.query('SELECT Id FROM Case', { autoFetch: true, maxFetch: 100000 });
    assert.ok(whole.totalSize > 2000);
    assert.equal(whole.records.length, whole.totalSize);
  },

  async queryAll() {
    const soql = 'SELECT Id, IsDeleted, MasterRecordId FROM Account';
    const all = await conn.query(soql, { scanAll: true });
    const visible = await conn.query(soql);
    const deleted = all.records.filter((record) => record.IsDeleted);
    assert.ok(deleted.length > 0);
    assert.ok(deleted.some((record) => record.MasterRecordId));
    assert.equal(all.totalSize, visible.totalSize + deleted.length);
  },

  async find() {
    const contacts = await conn.sobject('Contact').find({ CSM_Status__c: 'left' }, ['Id', 'Name', 'Account.Name']);
    assert.ok(contacts.length > 0);
    assert.ok(contacts[0].Account.Name);
  },

  async describe() {
    const account = await conn.describe('Account');
    assert.equal(account.keyPrefix, '001');
    const owner = account.fields.find((field) => field.name === 'OwnerId');
    assert.deepEqual(owner.referenceTo, ['User']);
    const description = account.fields.find((field) => field.name === 'Description');
    assert.equal(description.filterable, false);
    const segment = account.fields.find((field) => field.name === 'CSM_Segment__c');
    assert.ok(segment.custom && segment.picklistValues.some((value) => value.value === 'Public'));
  },

  async describeGlobal() {
    const names = (await conn.describeGlobal()).sobjects.map((object) => object.name);
    assert.ok(names.includes('AccountPlan') && names.includes('CSM_Subscription__c'));
  },

  async plansBeginWithVersion62() {
    const old = new jsforce.Connection({ instanceUrl, accessToken, version: '61.0' });
    const names = (await old.describeGlobal()).sobjects.map((object) => object.name);
    assert.ok(!names.includes('AccountPlan'));
    await assert.rejects(old.query('SELECT Id FROM AccountPlan'), { errorCode: 'INVALID_TYPE' });
  },

  async limits() {
    const limits = await conn.limits();
    assert.ok(limits.DailyApiRequests.Remaining < limits.DailyApiRequests.Max);
    assert.equal(conn.limitInfo.apiUsage.limit, limits.DailyApiRequests.Max);
  },

  async retrieve() {
    const { records } = await conn.query('SELECT Id, Name FROM Account LIMIT 2');
    const one = await conn.sobject('Account').retrieve(records[0].Id);
    assert.equal(one.Name, records[0].Name);
    const two = await conn.retrieve('Account', records.map((record) => record.Id.slice(0, 15)));
    assert.deepEqual(two.map((record) => record.Name), records.map((record) => record.Name));
    await assert.rejects(conn.retrieve('Account', records[0].Id.replace('001', '003')), { errorCode: 'NOT_FOUND' });
  },

  async identity() {
    const identity = await conn.identity();
    const user = await conn.sobject('User').retrieve(identity.user_id);
    assert.equal(user.Username, identity.username);
    assert.equal(identity.organization_id.slice(0, 3), '00D');
  },

  async badToken() {
    const stranger = new jsforce.Connection({ instanceUrl, accessToken: 'wrong', version });
    await assert.rejects(stranger.query('SELECT Id FROM Account'), {
      errorCode: 'INVALID_SESSION_ID',
      message: 'Session expired or invalid',
    });
    await assert.rejects(stranger.identity(), { errorCode: 'INVALID_SESSION_ID' });
  },

  async refusals() {
    const refused = {
      'SELECT Id FORM Account': 'MALFORMED_QUERY',
      'SELECT Nothing FROM Account': 'INVALID_FIELD',
      "SELECT Id FROM Account WHERE Description = 'x'": 'INVALID_FIELD',
      "SELECT Id FROM Account WHERE Id = 'x'": 'INVALID_QUERY_FILTER_OPERATOR',
      'SELECT Id FROM Nothing': 'INVALID_TYPE',
    };
    for (const [soql, errorCode] of Object.entries(refused)) {
      await assert.rejects(conn.query(soql), { errorCode });
    }
  },
};

(async () => {
  for (const [name, check] of Object.entries(checks)) {
    await check();
    console.log(`ok ${name}`);
  }
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
