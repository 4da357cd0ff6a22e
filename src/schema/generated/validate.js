// Generated from schemas/journey-map.schema.json by `npm run generate`: do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var add = (to, errors) => {
  if (to === null) return errors;
  for (let e of errors) to.push(e);
  return to;
}, validate = validate21, stdin_default = validate21, schema6 = { properties: { journeymap: 0, title: 0, type: 0, description: 0, tags: 0, language: 0, goal: 0, scenario: 0, market: 0, framework: 0, status: 0, owner: 0, reviewed: 0, "review-every": 0, imports: 0, baseline: 0, parent: 0, personas: 0, teams: 0, channels: 0, touchpoints: 0, stages: 0, transitions: 0, metrics: 0, evidence: 0, frameworks: 0 } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^(?!(?:start|exit|true|false|null|yes|no|on|off)$)[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{Nd}-]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate22.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate25(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++;
  return validate24.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate28.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate32.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[1-9]\\d* (?:day|week|month)s?$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  typeof data == "number" && isFinite(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) ? (data < 1 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "number" } }]), errors++);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    typeof data == "string" ? pattern4.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate34.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "map" || key0 === "stage" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.map !== void 0 && typeof data.map != "string") {
      let err1 = { instancePath: instancePath + "/map", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    data.stage !== void 0 && (validate25(data.stage, { instancePath: instancePath + "/stage" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate36.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate45.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "name" || key0 === "segment" || key0 === "goals" || key0 === "needs" || key0 === "quote" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.segment !== void 0 && typeof data.segment != "string") {
      let err2 = { instancePath: instancePath + "/segment", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err2]), errors++;
    }
    if (data.goals !== void 0) {
      let data2 = data.goals;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err3 = { instancePath: instancePath + "/goals/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err3]), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/goals", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    if (data.needs !== void 0) {
      let data4 = data.needs;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err5 = { instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err5]), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err6]), errors++;
      }
    }
    if (data.quote !== void 0 && typeof data.quote != "string") {
      let err7 = { instancePath: instancePath + "/quote", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err7]), errors++;
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate42.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate41.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "name" || key0 === "role" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.role !== void 0 && typeof data.role != "string") {
      let err2 = { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err2]), errors++;
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate50.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate49.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "name" || key0 === "medium" || key0 === "device" || key0 === "online" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.medium !== void 0) {
      let data1 = data.medium;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/medium", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data1 === "store" || data1 === "branch" || data1 === "event" || data1 === "phone" || data1 === "post" || data1 === "print" || data1 === "tv-radio" || data1 === "web" || data1 === "app" || data1 === "email" || data1 === "sms" || data1 === "chat" || data1 === "social" || data1 === "marketplace" || data1 === "other")) {
        let err3 = { instancePath: instancePath + "/medium", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    if (data.device !== void 0) {
      let data2 = data.device;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/device", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
      if (!(data2 === "mobile" || data2 === "desktop" || data2 === "tablet" || data2 === "kiosk" || data2 === "wearable" || data2 === "other")) {
        let err5 = { instancePath: instancePath + "/device", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err5]), errors++;
      }
    }
    if (data.online !== void 0 && typeof data.online != "boolean") {
      let err6 = { instancePath: instancePath + "/online", keyword: "type", params: { type: "boolean" } };
      vErrors = add(vErrors, [err6]), errors++;
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate57(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate57.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate56.errors = vErrors, errors === 0;
}
var schema22 = { properties: { name: 0, channel: 0, owner: 0, relation: 0, importance: 0, satisfaction: 0, description: 0, tags: 0, url: 0 } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? ((data > 5 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 5 } }]), errors++), (data < 1 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }]), errors++)) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "number" } }]), errors++), validate67.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema22.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.channel !== void 0 && (validate25(data.channel, { instancePath: instancePath + "/channel" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.owner !== void 0 && (validate25(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.relation !== void 0) {
      let data3 = data.relation;
      if (typeof data3 != "string") {
        let err2 = { instancePath: instancePath + "/relation", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data3 === "brand" || data3 === "competitor" || data3 === "other")) {
        let err3 = { instancePath: instancePath + "/relation", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    data.importance !== void 0 && (validate67(data.importance, { instancePath: instancePath + "/importance" }) || (vErrors = add(vErrors, validate67.errors), errors = vErrors.length)), data.satisfaction !== void 0 && (validate67(data.satisfaction, { instancePath: instancePath + "/satisfaction" }) || (vErrors = add(vErrors, validate67.errors), errors = vErrors.length)), data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate64(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate64.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate63.errors = vErrors, errors === 0;
}
var schema24 = { properties: { id: 0, name: 0, goal: 0, motivations: 0, behaviours: 0, personas: 0, touchpoint: 0, emotion: 0, feeling: 0, pains: 0, opportunities: 0, metrics: 0, evidence: 0, journey: 0, description: 0, tags: 0, url: 0, steps: 0 } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate25(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
    } else
      vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate78.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? ((data > 2 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 2 } }]), errors++), (data < -2 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: -2 } }]), errors++)) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "number" } }]), errors++), validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data) {
        let _errs5 = errors;
        typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
        var valid1 = _errs5 === errors;
        valid1 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
      }
      for (let key1 in data)
        validate83(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate83.errors), errors = vErrors.length);
    } else
      vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors;
    validate83(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate83.errors), errors = vErrors.length);
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate82.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data) {
        let _errs5 = errors;
        typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
        var valid1 = _errs5 === errors;
        valid1 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
      }
      for (let key1 in data)
        if (typeof data[key1] != "string") {
          let err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
          vErrors = add(vErrors, [err4]), errors++;
        }
    } else
      vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs10 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs10 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate87.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "text" || key0 === "severity" || key0 === "evidence" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate25(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data2 === "low" || data2 === "medium" || data2 === "high")) {
        let err3 = { instancePath: instancePath + "/severity", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data3[i0], { instancePath: instancePath + "/evidence/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate90(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate90.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate89.errors = vErrors, errors === 0;
}
var schema32 = { properties: { text: 0, owner: 0, status: 0, priority: 0, impact: 0, effort: 0, addresses: 0, description: 0, tags: 0, url: 0 } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema32.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.owner !== void 0 && (validate25(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data2 === "idea" || data2 === "planned" || data2 === "doing" || data2 === "done" || data2 === "rejected")) {
        let err3 = { instancePath: instancePath + "/status", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data3 = data.priority;
      if (typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/priority", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
      if (!(data3 === "low" || data3 === "medium" || data3 === "high")) {
        let err5 = { instancePath: instancePath + "/priority", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err5]), errors++;
      }
    }
    if (data.impact !== void 0 && (validate67(data.impact, { instancePath: instancePath + "/impact" }) || (vErrors = add(vErrors, validate67.errors), errors = vErrors.length)), data.effort !== void 0 && (validate67(data.effort, { instancePath: instancePath + "/effort" }) || (vErrors = add(vErrors, validate67.errors), errors = vErrors.length)), data.addresses !== void 0) {
      let data6 = data.addresses;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data6[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/addresses", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err6]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate99.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate99(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate99.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate98.errors = vErrors, errors === 0;
}
var schema33 = { properties: { id: 0, action: 0, personas: 0, touchpoint: 0, emotion: 0, feeling: 0, thought: 0, motivations: 0, behaviours: 0, duration: 0, "moment-of-truth": 0, pains: 0, opportunities: 0, "physical-evidence": 0, frontstage: 0, backstage: 0, support: 0, metrics: 0, evidence: 0, journey: 0, description: 0, tags: 0, url: 0 } };
var pattern20 = new RegExp("^\\d+(?:\\.\\d+)? (?:minute|hour|day|week|month)s?$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern20.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate120.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "text" || key0 === "owner" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    data.owner !== void 0 && (validate25(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate125.errors = vErrors, errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate125(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate125.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate124.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "text" || key0 === "type" || key0 === "owner" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data1 === "people" || data1 === "policy" || data1 === "technology" || data1 === "process")) {
        let err3 = { instancePath: instancePath + "/type", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    data.owner !== void 0 && (validate25(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate134.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate134(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate134.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate133.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema33.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate25(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.action !== void 0 && typeof data.action != "string") {
      let err1 = { instancePath: instancePath + "/action", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.personas !== void 0) {
      let data2 = data.personas;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data2[i0], { instancePath: instancePath + "/personas/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    if (data.touchpoint !== void 0 && (validate78(data.touchpoint, { instancePath: instancePath + "/touchpoint" }) || (vErrors = add(vErrors, validate78.errors), errors = vErrors.length)), data.emotion !== void 0 && (validate82(data.emotion, { instancePath: instancePath + "/emotion" }) || (vErrors = add(vErrors, validate82.errors), errors = vErrors.length)), data.feeling !== void 0 && (validate87(data.feeling, { instancePath: instancePath + "/feeling" }) || (vErrors = add(vErrors, validate87.errors), errors = vErrors.length)), data.thought !== void 0 && typeof data.thought != "string") {
      let err3 = { instancePath: instancePath + "/thought", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err3]), errors++;
    }
    if (data.motivations !== void 0) {
      let data8 = data.motivations;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err4 = { instancePath: instancePath + "/motivations/" + i1, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err4]), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/motivations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err5]), errors++;
      }
    }
    if (data.behaviours !== void 0) {
      let data10 = data.behaviours;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data10[i2] != "string") {
            let err6 = { instancePath: instancePath + "/behaviours/" + i2, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err6]), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/behaviours", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    if (data.duration !== void 0 && (validate120(data.duration, { instancePath: instancePath + "/duration" }) || (vErrors = add(vErrors, validate120.errors), errors = vErrors.length)), data["moment-of-truth"] !== void 0 && typeof data["moment-of-truth"] != "boolean") {
      let err8 = { instancePath: instancePath + "/moment-of-truth", keyword: "type", params: { type: "boolean" } };
      vErrors = add(vErrors, [err8]), errors++;
    }
    if (data.pains !== void 0) {
      let data14 = data.pains;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate89(data14[i3], { instancePath: instancePath + "/pains/" + i3 }) || (vErrors = add(vErrors, validate89.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/pains", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err9]), errors++;
      }
    }
    if (data.opportunities !== void 0) {
      let data16 = data.opportunities;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate98(data16[i4], { instancePath: instancePath + "/opportunities/" + i4 }) || (vErrors = add(vErrors, validate98.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/opportunities", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err10]), errors++;
      }
    }
    if (data["physical-evidence"] !== void 0) {
      let data18 = data["physical-evidence"];
      if (Array.isArray(data18)) {
        let len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate124(data18[i5], { instancePath: instancePath + "/physical-evidence/" + i5 }) || (vErrors = add(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/physical-evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err11]), errors++;
      }
    }
    if (data.frontstage !== void 0) {
      let data20 = data.frontstage;
      if (Array.isArray(data20)) {
        let len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate124(data20[i6], { instancePath: instancePath + "/frontstage/" + i6 }) || (vErrors = add(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/frontstage", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err12]), errors++;
      }
    }
    if (data.backstage !== void 0) {
      let data22 = data.backstage;
      if (Array.isArray(data22)) {
        let len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate124(data22[i7], { instancePath: instancePath + "/backstage/" + i7 }) || (vErrors = add(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/backstage", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err13]), errors++;
      }
    }
    if (data.support !== void 0) {
      let data24 = data.support;
      if (Array.isArray(data24)) {
        let len8 = data24.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate133(data24[i8], { instancePath: instancePath + "/support/" + i8 }) || (vErrors = add(vErrors, validate133.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/support", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err14]), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data26 = data.metrics;
      if (Array.isArray(data26)) {
        let len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate25(data26[i9], { instancePath: instancePath + "/metrics/" + i9 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/metrics", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err15]), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data28 = data.evidence;
      if (Array.isArray(data28)) {
        let len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate25(data28[i10], { instancePath: instancePath + "/evidence/" + i10 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err16]), errors++;
      }
    }
    if (data.journey !== void 0 && typeof data.journey != "string") {
      let err17 = { instancePath: instancePath + "/journey", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err17]), errors++;
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate114.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema24.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate25(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.goal !== void 0 && typeof data.goal != "string") {
      let err2 = { instancePath: instancePath + "/goal", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err2]), errors++;
    }
    if (data.motivations !== void 0) {
      let data3 = data.motivations;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err3 = { instancePath: instancePath + "/motivations/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err3]), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/motivations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    if (data.behaviours !== void 0) {
      let data5 = data.behaviours;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            let err5 = { instancePath: instancePath + "/behaviours/" + i1, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err5]), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/behaviours", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err6]), errors++;
      }
    }
    if (data.personas !== void 0) {
      let data7 = data.personas;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate25(data7[i2], { instancePath: instancePath + "/personas/" + i2 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    if (data.touchpoint !== void 0 && (validate78(data.touchpoint, { instancePath: instancePath + "/touchpoint" }) || (vErrors = add(vErrors, validate78.errors), errors = vErrors.length)), data.emotion !== void 0 && (validate82(data.emotion, { instancePath: instancePath + "/emotion" }) || (vErrors = add(vErrors, validate82.errors), errors = vErrors.length)), data.feeling !== void 0 && (validate87(data.feeling, { instancePath: instancePath + "/feeling" }) || (vErrors = add(vErrors, validate87.errors), errors = vErrors.length)), data.pains !== void 0) {
      let data12 = data.pains;
      if (Array.isArray(data12)) {
        let len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate89(data12[i3], { instancePath: instancePath + "/pains/" + i3 }) || (vErrors = add(vErrors, validate89.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/pains", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err8]), errors++;
      }
    }
    if (data.opportunities !== void 0) {
      let data14 = data.opportunities;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate98(data14[i4], { instancePath: instancePath + "/opportunities/" + i4 }) || (vErrors = add(vErrors, validate98.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/opportunities", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err9]), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data16 = data.metrics;
      if (Array.isArray(data16)) {
        let len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate25(data16[i5], { instancePath: instancePath + "/metrics/" + i5 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/metrics", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err10]), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data18 = data.evidence;
      if (Array.isArray(data18)) {
        let len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate25(data18[i6], { instancePath: instancePath + "/evidence/" + i6 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err11]), errors++;
      }
    }
    if (data.journey !== void 0 && typeof data.journey != "string") {
      let err12 = { instancePath: instancePath + "/journey", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err12]), errors++;
    }
    if (data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data24 = data.steps;
      if (Array.isArray(data24)) {
        let len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate114(data24[i7], { instancePath: instancePath + "/steps/" + i7 }) || (vErrors = add(vErrors, validate114.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err13]), errors++;
      }
    }
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate75.errors = vErrors, errors === 0;
}
var pattern24 = new RegExp("^(?!(?:true|false|null|yes|no|on|off)$)[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{Nd}-]*$", "u");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern24.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate148.errors = vErrors, errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "from" || key0 === "to" || key0 === "when" || key0 === "share" || key0 === "always" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.from !== void 0 && (validate148(data.from, { instancePath: instancePath + "/from" }) || (vErrors = add(vErrors, validate148.errors), errors = vErrors.length)), data.to !== void 0 && (validate148(data.to, { instancePath: instancePath + "/to" }) || (vErrors = add(vErrors, validate148.errors), errors = vErrors.length)), data.when !== void 0 && typeof data.when != "string") {
      let err1 = { instancePath: instancePath + "/when", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.share !== void 0) {
      let data3 = data.share;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          let err2 = { instancePath: instancePath + "/share", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors = add(vErrors, [err2]), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err3 = { instancePath: instancePath + "/share", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, [err3]), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/share", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    if (data.always !== void 0 && typeof data.always != "boolean") {
      let err5 = { instancePath: instancePath + "/always", keyword: "type", params: { type: "boolean" } };
      vErrors = add(vErrors, [err5]), errors++;
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate147.errors = vErrors, errors === 0;
}
var schema42 = { properties: { name: 0, unit: 0, value: 0, target: 0, better: 0, date: 0, evidence: 0, description: 0, tags: 0, url: 0 } };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema42.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err2 = { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err2]), errors++;
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/target", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    if (data.better !== void 0) {
      let data4 = data.better;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/better", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err5]), errors++;
      }
      if (!(data4 === "higher" || data4 === "lower")) {
        let err6 = { instancePath: instancePath + "/better", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err6]), errors++;
      }
    }
    if (data.date !== void 0 && (validate32(data.date, { instancePath: instancePath + "/date" }) || (vErrors = add(vErrors, validate32.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data6[i0], { instancePath: instancePath + "/evidence/" + i0 }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate155.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate155(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate155.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate154.errors = vErrors, errors === 0;
}
var schema44 = { properties: { name: 0, type: 0, method: 0, date: 0, sample: 0, confidence: 0, description: 0, tags: 0, url: 0 } };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema44.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
      if (!(data1 === "qualitative" || data1 === "quantitative")) {
        let err3 = { instancePath: instancePath + "/type", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    if (data.method !== void 0) {
      let data2 = data.method;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/method", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
      if (!(data2 === "survey" || data2 === "interview" || data2 === "observation" || data2 === "usability-test" || data2 === "diary" || data2 === "analytics" || data2 === "crm" || data2 === "support-tickets" || data2 === "reviews" || data2 === "social-media" || data2 === "desk-research" || data2 === "workshop")) {
        let err5 = { instancePath: instancePath + "/method", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err5]), errors++;
      }
    }
    if (data.date !== void 0 && (validate32(data.date, { instancePath: instancePath + "/date" }) || (vErrors = add(vErrors, validate32.errors), errors = vErrors.length)), data.sample !== void 0) {
      let data4 = data.sample;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/sample", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, [err6]), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err7 = { instancePath: instancePath + "/sample", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data5 = data.confidence;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/confidence", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err8]), errors++;
      }
      if (!(data5 === "observed" || data5 === "inferred" || data5 === "hypothesis" || data5 === "unknown")) {
        let err9 = { instancePath: instancePath + "/confidence", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err9]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate164.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate164(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate164.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate163.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "aliases" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate25(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err2 = { instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err2]), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err3]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate173.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate173(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate173.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate172.errors = vErrors, errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "name" || key0 === "stages" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.stages !== void 0) {
      let data1 = data.stages;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate172(data1[i0], { instancePath: instancePath + "/stages/" + i0 }) || (vErrors = add(vErrors, validate172.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.url !== void 0 && (validate45(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate45.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate171.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.type === void 0 && (missing0 = "type") ? (vErrors = add(vErrors, [{}]), errors++) : data.type !== void 0 && data.type !== "library" && (vErrors = add(vErrors, [{}]), errors++);
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.title === void 0 && (vErrors = add(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "title" } }]), errors++), data.stages !== void 0)) {
      let err3 = { instancePath: instancePath + "/stages", keyword: "false schema", params: {} };
      vErrors = add(vErrors, [err3]), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.title === void 0 && (vErrors = add(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "title" } }]), errors++), data.stages === void 0 && (vErrors = add(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "stages" } }]), errors++));
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema6.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.journeymap !== void 0 && data.journeymap !== 1) {
      let err8 = { instancePath: instancePath + "/journeymap", keyword: "const", params: { allowedValue: 1 } };
      vErrors = add(vErrors, [err8]), errors++;
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err9 = { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } };
          vErrors = add(vErrors, [err9]), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err10]), errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 != "string") {
        let err11 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err11]), errors++;
      }
      if (!(data4 === "current-state" || data4 === "future-state" || data4 === "day-in-the-life" || data4 === "service-blueprint" || data4 === "library")) {
        let err12 = { instancePath: instancePath + "/type", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err12]), errors++;
      }
    }
    if (data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate22.errors), errors = vErrors.length)), data.tags !== void 0 && (validate24(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate24.errors), errors = vErrors.length)), data.language !== void 0 && (validate28(data.language, { instancePath: instancePath + "/language" }) || (vErrors = add(vErrors, validate28.errors), errors = vErrors.length)), data.goal !== void 0 && typeof data.goal != "string") {
      let err13 = { instancePath: instancePath + "/goal", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err13]), errors++;
    }
    if (data.scenario !== void 0 && typeof data.scenario != "string") {
      let err14 = { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err14]), errors++;
    }
    if (data.market !== void 0) {
      let data10 = data.market;
      if (typeof data10 != "string") {
        let err15 = { instancePath: instancePath + "/market", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err15]), errors++;
      }
      if (!(data10 === "b2c" || data10 === "b2b" || data10 === "b2e" || data10 === "b2g")) {
        let err16 = { instancePath: instancePath + "/market", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err16]), errors++;
      }
    }
    if (data.framework !== void 0 && (validate25(data.framework, { instancePath: instancePath + "/framework" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.status !== void 0) {
      let data12 = data.status;
      if (typeof data12 != "string") {
        let err17 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err17]), errors++;
      }
      if (!(data12 === "draft" || data12 === "validated" || data12 === "active" || data12 === "archived")) {
        let err18 = { instancePath: instancePath + "/status", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err18]), errors++;
      }
    }
    if (data.owner !== void 0 && (validate25(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate32(data.reviewed, { instancePath: instancePath + "/reviewed" }) || (vErrors = add(vErrors, validate32.errors), errors = vErrors.length)), data["review-every"] !== void 0 && (validate34(data["review-every"], { instancePath: instancePath + "/review-every" }) || (vErrors = add(vErrors, validate34.errors), errors = vErrors.length)), data.imports !== void 0) {
      let data16 = data.imports;
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data16[i0] != "string") {
            let err19 = { instancePath: instancePath + "/imports/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err19]), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/imports", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err20]), errors++;
      }
    }
    if (data.baseline !== void 0 && typeof data.baseline != "string") {
      let err21 = { instancePath: instancePath + "/baseline", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err21]), errors++;
    }
    if (data.parent !== void 0 && (validate36(data.parent, { instancePath: instancePath + "/parent" }) || (vErrors = add(vErrors, validate36.errors), errors = vErrors.length)), data.personas !== void 0) {
      let data20 = data.personas;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key1 in data20) {
          let _errs36 = errors;
          if (typeof key1 == "string") {
            if (!pattern1.test(key1)) {
              let err22 = { instancePath: instancePath + "/personas", keyword: "pattern", params: {}, propertyName: key1 };
              vErrors = add(vErrors, [err22]), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "string" }, propertyName: key1 };
            vErrors = add(vErrors, [err23]), errors++;
          }
          var valid6 = _errs36 === errors;
          if (!valid6) {
            let err24 = { instancePath: instancePath + "/personas", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = add(vErrors, [err24]), errors++;
          }
        }
        for (let key2 in data20)
          validate41(data20[key2], { instancePath: instancePath + "/personas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate41.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err25]), errors++;
      }
    }
    if (data.teams !== void 0) {
      let data22 = data.teams;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key3 in data22) {
          let _errs42 = errors;
          if (typeof key3 == "string") {
            if (!pattern1.test(key3)) {
              let err26 = { instancePath: instancePath + "/teams", keyword: "pattern", params: {}, propertyName: key3 };
              vErrors = add(vErrors, [err26]), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/teams", keyword: "type", params: { type: "string" }, propertyName: key3 };
            vErrors = add(vErrors, [err27]), errors++;
          }
          var valid8 = _errs42 === errors;
          if (!valid8) {
            let err28 = { instancePath: instancePath + "/teams", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors = add(vErrors, [err28]), errors++;
          }
        }
        for (let key4 in data22)
          validate49(data22[key4], { instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate49.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/teams", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err29]), errors++;
      }
    }
    if (data.channels !== void 0) {
      let data24 = data.channels;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key5 in data24) {
          let _errs48 = errors;
          if (typeof key5 == "string") {
            if (!pattern1.test(key5)) {
              let err30 = { instancePath: instancePath + "/channels", keyword: "pattern", params: {}, propertyName: key5 };
              vErrors = add(vErrors, [err30]), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/channels", keyword: "type", params: { type: "string" }, propertyName: key5 };
            vErrors = add(vErrors, [err31]), errors++;
          }
          var valid10 = _errs48 === errors;
          if (!valid10) {
            let err32 = { instancePath: instancePath + "/channels", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors = add(vErrors, [err32]), errors++;
          }
        }
        for (let key6 in data24)
          validate56(data24[key6], { instancePath: instancePath + "/channels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/channels", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err33]), errors++;
      }
    }
    if (data.touchpoints !== void 0) {
      let data26 = data.touchpoints;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (let key7 in data26) {
          let _errs54 = errors;
          if (typeof key7 == "string") {
            if (!pattern1.test(key7)) {
              let err34 = { instancePath: instancePath + "/touchpoints", keyword: "pattern", params: {}, propertyName: key7 };
              vErrors = add(vErrors, [err34]), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/touchpoints", keyword: "type", params: { type: "string" }, propertyName: key7 };
            vErrors = add(vErrors, [err35]), errors++;
          }
          var valid12 = _errs54 === errors;
          if (!valid12) {
            let err36 = { instancePath: instancePath + "/touchpoints", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors = add(vErrors, [err36]), errors++;
          }
        }
        for (let key8 in data26)
          validate63(data26[key8], { instancePath: instancePath + "/touchpoints/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate63.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/touchpoints", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err37]), errors++;
      }
    }
    if (data.stages !== void 0) {
      let data28 = data.stages;
      if (Array.isArray(data28)) {
        let len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate75(data28[i1], { instancePath: instancePath + "/stages/" + i1 }) || (vErrors = add(vErrors, validate75.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err38]), errors++;
      }
    }
    if (data.transitions !== void 0) {
      let data30 = data.transitions;
      if (Array.isArray(data30)) {
        let len2 = data30.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate147(data30[i2], { instancePath: instancePath + "/transitions/" + i2 }) || (vErrors = add(vErrors, validate147.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/transitions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err39]), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data32 = data.metrics;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key9 in data32) {
          let _errs66 = errors;
          if (typeof key9 == "string") {
            if (!pattern1.test(key9)) {
              let err40 = { instancePath: instancePath + "/metrics", keyword: "pattern", params: {}, propertyName: key9 };
              vErrors = add(vErrors, [err40]), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/metrics", keyword: "type", params: { type: "string" }, propertyName: key9 };
            vErrors = add(vErrors, [err41]), errors++;
          }
          var valid18 = _errs66 === errors;
          if (!valid18) {
            let err42 = { instancePath: instancePath + "/metrics", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors = add(vErrors, [err42]), errors++;
          }
        }
        for (let key10 in data32)
          validate154(data32[key10], { instancePath: instancePath + "/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        let err43 = { instancePath: instancePath + "/metrics", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err43]), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data34 = data.evidence;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (let key11 in data34) {
          let _errs72 = errors;
          if (typeof key11 == "string") {
            if (!pattern1.test(key11)) {
              let err44 = { instancePath: instancePath + "/evidence", keyword: "pattern", params: {}, propertyName: key11 };
              vErrors = add(vErrors, [err44]), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "string" }, propertyName: key11 };
            vErrors = add(vErrors, [err45]), errors++;
          }
          var valid20 = _errs72 === errors;
          if (!valid20) {
            let err46 = { instancePath: instancePath + "/evidence", keyword: "propertyNames", params: { propertyName: key11 } };
            vErrors = add(vErrors, [err46]), errors++;
          }
        }
        for (let key12 in data34)
          validate163(data34[key12], { instancePath: instancePath + "/evidence/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        let err47 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err47]), errors++;
      }
    }
    if (data.frameworks !== void 0) {
      let data36 = data.frameworks;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (let key13 in data36) {
          let _errs78 = errors;
          if (typeof key13 == "string") {
            if (!pattern1.test(key13)) {
              let err48 = { instancePath: instancePath + "/frameworks", keyword: "pattern", params: {}, propertyName: key13 };
              vErrors = add(vErrors, [err48]), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/frameworks", keyword: "type", params: { type: "string" }, propertyName: key13 };
            vErrors = add(vErrors, [err49]), errors++;
          }
          var valid22 = _errs78 === errors;
          if (!valid22) {
            let err50 = { instancePath: instancePath + "/frameworks", keyword: "propertyNames", params: { propertyName: key13 } };
            vErrors = add(vErrors, [err50]), errors++;
          }
        }
        for (let key14 in data36)
          validate171(data36[key14], { instancePath: instancePath + "/frameworks/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate171.errors), errors = vErrors.length);
      } else {
        let err51 = { instancePath: instancePath + "/frameworks", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err51]), errors++;
      }
    }
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
