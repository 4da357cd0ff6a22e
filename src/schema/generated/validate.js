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
}, check1 = validate22, schema7 = { properties: { journeymap: 0, title: 0, type: 0, description: 0, tags: 0, language: 0, goal: 0, scenario: 0, market: 0, framework: 0, status: 0, owner: 0, reviewed: 0, "review-every": 0, imports: 0, baseline: 0, parent: 0, personas: 0, teams: 0, channels: 0, touchpoints: 0, stages: 0, transitions: 0, metrics: 0, evidence: 0, frameworks: 0 } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern0 = new RegExp("^x-", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate23.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^(?!(?:start|exit|true|false|null|yes|no|on|off)$)[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{Nd}-]*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++;
  return validate25.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate29.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate33.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[1-9]\\d* (?:day|week|month)s?$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate35.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "map" || key0 === "stage" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.map !== void 0 && typeof data.map != "string") {
      let err1 = { instancePath: instancePath + "/map", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    data.stage !== void 0 && (validate26(data.stage, { instancePath: instancePath + "/stage" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate37.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      func2.call(schema7.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
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
    if (data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.language !== void 0 && (validate29(data.language, { instancePath: instancePath + "/language" }) || (vErrors = add(vErrors, validate29.errors), errors = vErrors.length)), data.goal !== void 0 && typeof data.goal != "string") {
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
    if (data.framework !== void 0 && (validate26(data.framework, { instancePath: instancePath + "/framework" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.status !== void 0) {
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
    if (data.owner !== void 0 && (validate26(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate33(data.reviewed, { instancePath: instancePath + "/reviewed" }) || (vErrors = add(vErrors, validate33.errors), errors = vErrors.length)), data["review-every"] !== void 0 && (validate35(data["review-every"], { instancePath: instancePath + "/review-every" }) || (vErrors = add(vErrors, validate35.errors), errors = vErrors.length)), data.imports !== void 0) {
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
    data.parent !== void 0 && (validate37(data.parent, { instancePath: instancePath + "/parent" }) || (vErrors = add(vErrors, validate37.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate22.errors = vErrors, errors === 0;
}
var check2 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate42.errors = vErrors, errors === 0;
}
var check3 = validate43;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate47.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate44(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate44.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate43.errors = vErrors, errors === 0;
}
var check4 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate50.errors = vErrors, errors === 0;
}
var check5 = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate52.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate51.errors = vErrors, errors === 0;
}
var check6 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate57.errors = vErrors, errors === 0;
}
var check7 = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate59(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate59.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate58.errors = vErrors, errors === 0;
}
var check8 = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate64.errors = vErrors, errors === 0;
}
var check9 = validate65;
var schema27 = { properties: { name: 0, channel: 0, owner: 0, relation: 0, importance: 0, satisfaction: 0, description: 0, tags: 0, url: 0 } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? ((data > 5 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 5 } }]), errors++), (data < 1 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }]), errors++)) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "number" } }]), errors++), validate69.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema27.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.channel !== void 0 && (validate26(data.channel, { instancePath: instancePath + "/channel" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.owner !== void 0 && (validate26(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.relation !== void 0) {
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
    data.importance !== void 0 && (validate69(data.importance, { instancePath: instancePath + "/importance" }) || (vErrors = add(vErrors, validate69.errors), errors = vErrors.length)), data.satisfaction !== void 0 && (validate69(data.satisfaction, { instancePath: instancePath + "/satisfaction" }) || (vErrors = add(vErrors, validate69.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate66.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate65.errors = vErrors, errors === 0;
}
var check10 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return Array.isArray(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++), validate76.errors = vErrors, errors === 0;
}
var check11 = validate77, schema30 = { properties: { id: 0, name: 0, goal: 0, motivations: 0, behaviours: 0, personas: 0, touchpoint: 0, emotion: 0, feeling: 0, pains: 0, opportunities: 0, metrics: 0, evidence: 0, journey: 0, description: 0, tags: 0, url: 0, steps: 0 } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate26(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
    } else
      vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate26(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate80.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? ((data > 2 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 2 } }]), errors++), (data < -2 || isNaN(data)) && (vErrors = add(vErrors, [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: -2 } }]), errors++)) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "number" } }]), errors++), validate85.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate85(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = add(vErrors, validate85.errors), errors = vErrors.length);
    } else
      vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors;
    validate85(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate85.errors), errors = vErrors.length);
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate84.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate89.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "text" || key0 === "severity" || key0 === "evidence" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate26(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.text !== void 0 && typeof data.text != "string") {
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
          validate26(data3[i0], { instancePath: instancePath + "/evidence/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err4]), errors++;
      }
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate92(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate92.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate91.errors = vErrors, errors === 0;
}
var schema38 = { properties: { text: 0, owner: 0, status: 0, priority: 0, impact: 0, effort: 0, addresses: 0, description: 0, tags: 0, url: 0 } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema38.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.owner !== void 0 && (validate26(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.status !== void 0) {
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
    if (data.impact !== void 0 && (validate69(data.impact, { instancePath: instancePath + "/impact" }) || (vErrors = add(vErrors, validate69.errors), errors = vErrors.length)), data.effort !== void 0 && (validate69(data.effort, { instancePath: instancePath + "/effort" }) || (vErrors = add(vErrors, validate69.errors), errors = vErrors.length)), data.addresses !== void 0) {
      let data6 = data.addresses;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data6[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/addresses", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err6]), errors++;
      }
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate101(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate101.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate100.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema30.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate26(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
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
          validate26(data7[i2], { instancePath: instancePath + "/personas/" + i2 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    if (data.touchpoint !== void 0 && (validate80(data.touchpoint, { instancePath: instancePath + "/touchpoint" }) || (vErrors = add(vErrors, validate80.errors), errors = vErrors.length)), data.emotion !== void 0 && (validate84(data.emotion, { instancePath: instancePath + "/emotion" }) || (vErrors = add(vErrors, validate84.errors), errors = vErrors.length)), data.feeling !== void 0 && (validate89(data.feeling, { instancePath: instancePath + "/feeling" }) || (vErrors = add(vErrors, validate89.errors), errors = vErrors.length)), data.pains !== void 0) {
      let data12 = data.pains;
      if (Array.isArray(data12)) {
        let len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate91(data12[i3], { instancePath: instancePath + "/pains/" + i3 }) || (vErrors = add(vErrors, validate91.errors), errors = vErrors.length);
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
          validate100(data14[i4], { instancePath: instancePath + "/opportunities/" + i4 }) || (vErrors = add(vErrors, validate100.errors), errors = vErrors.length);
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
          validate26(data16[i5], { instancePath: instancePath + "/metrics/" + i5 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
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
          validate26(data18[i6], { instancePath: instancePath + "/evidence/" + i6 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err11]), errors++;
      }
    }
    if (data.journey !== void 0 && typeof data.journey != "string") {
      let err12 = { instancePath: instancePath + "/journey", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err12]), errors++;
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate77.errors = vErrors, errors === 0;
}
var check12 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return Array.isArray(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++), validate116.errors = vErrors, errors === 0;
}
var check13 = validate117, schema40 = { properties: { id: 0, action: 0, personas: 0, touchpoint: 0, emotion: 0, feeling: 0, thought: 0, motivations: 0, behaviours: 0, duration: 0, "moment-of-truth": 0, pains: 0, opportunities: 0, "physical-evidence": 0, frontstage: 0, backstage: 0, support: 0, metrics: 0, evidence: 0, journey: 0, description: 0, tags: 0, url: 0 } };
var pattern20 = new RegExp("^\\d+(?:\\.\\d+)? (?:minute|hour|day|week|month)s?$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern20.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate123.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "text" || key0 === "owner" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    data.owner !== void 0 && (validate26(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate128.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate128(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate128.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate127.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.owner !== void 0 && (validate26(data.owner, { instancePath: instancePath + "/owner" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate137.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate137(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate137.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate136.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema40.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate26(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.action !== void 0 && typeof data.action != "string") {
      let err1 = { instancePath: instancePath + "/action", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err1]), errors++;
    }
    if (data.personas !== void 0) {
      let data2 = data.personas;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data2[i0], { instancePath: instancePath + "/personas/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/personas", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    if (data.touchpoint !== void 0 && (validate80(data.touchpoint, { instancePath: instancePath + "/touchpoint" }) || (vErrors = add(vErrors, validate80.errors), errors = vErrors.length)), data.emotion !== void 0 && (validate84(data.emotion, { instancePath: instancePath + "/emotion" }) || (vErrors = add(vErrors, validate84.errors), errors = vErrors.length)), data.feeling !== void 0 && (validate89(data.feeling, { instancePath: instancePath + "/feeling" }) || (vErrors = add(vErrors, validate89.errors), errors = vErrors.length)), data.thought !== void 0 && typeof data.thought != "string") {
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
    if (data.duration !== void 0 && (validate123(data.duration, { instancePath: instancePath + "/duration" }) || (vErrors = add(vErrors, validate123.errors), errors = vErrors.length)), data["moment-of-truth"] !== void 0 && typeof data["moment-of-truth"] != "boolean") {
      let err8 = { instancePath: instancePath + "/moment-of-truth", keyword: "type", params: { type: "boolean" } };
      vErrors = add(vErrors, [err8]), errors++;
    }
    if (data.pains !== void 0) {
      let data14 = data.pains;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate91(data14[i3], { instancePath: instancePath + "/pains/" + i3 }) || (vErrors = add(vErrors, validate91.errors), errors = vErrors.length);
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
          validate100(data16[i4], { instancePath: instancePath + "/opportunities/" + i4 }) || (vErrors = add(vErrors, validate100.errors), errors = vErrors.length);
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
          validate127(data18[i5], { instancePath: instancePath + "/physical-evidence/" + i5 }) || (vErrors = add(vErrors, validate127.errors), errors = vErrors.length);
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
          validate127(data20[i6], { instancePath: instancePath + "/frontstage/" + i6 }) || (vErrors = add(vErrors, validate127.errors), errors = vErrors.length);
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
          validate127(data22[i7], { instancePath: instancePath + "/backstage/" + i7 }) || (vErrors = add(vErrors, validate127.errors), errors = vErrors.length);
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
          validate136(data24[i8], { instancePath: instancePath + "/support/" + i8 }) || (vErrors = add(vErrors, validate136.errors), errors = vErrors.length);
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
          validate26(data26[i9], { instancePath: instancePath + "/metrics/" + i9 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
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
          validate26(data28[i10], { instancePath: instancePath + "/evidence/" + i10 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err16]), errors++;
      }
    }
    if (data.journey !== void 0 && typeof data.journey != "string") {
      let err17 = { instancePath: instancePath + "/journey", keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, [err17]), errors++;
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate117.errors = vErrors, errors === 0;
}
var check14 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return Array.isArray(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++), validate148.errors = vErrors, errors === 0;
}
var check15 = validate149;
var pattern24 = new RegExp("^(?!(?:true|false|null|yes|no|on|off)$)[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{Nd}-]*$", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern24.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate150.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "from" || key0 === "to" || key0 === "when" || key0 === "share" || key0 === "always" || key0 === "description" || key0 === "tags" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.from !== void 0 && (validate150(data.from, { instancePath: instancePath + "/from" }) || (vErrors = add(vErrors, validate150.errors), errors = vErrors.length)), data.to !== void 0 && (validate150(data.to, { instancePath: instancePath + "/to" }) || (vErrors = add(vErrors, validate150.errors), errors = vErrors.length)), data.when !== void 0 && typeof data.when != "string") {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate149.errors = vErrors, errors === 0;
}
var check16 = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate155.errors = vErrors, errors === 0;
}
var check17 = validate156;
var schema51 = { properties: { name: 0, unit: 0, value: 0, target: 0, better: 0, date: 0, evidence: 0, description: 0, tags: 0, url: 0 } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema51.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
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
    if (data.date !== void 0 && (validate33(data.date, { instancePath: instancePath + "/date" }) || (vErrors = add(vErrors, validate33.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data6[i0], { instancePath: instancePath + "/evidence/" + i0 }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err7]), errors++;
      }
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate157.errors = vErrors, errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate157(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate157.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate156.errors = vErrors, errors === 0;
}
var check18 = validate164;
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate164.errors = vErrors, errors === 0;
}
var check19 = validate165;
var schema54 = { properties: { name: 0, type: 0, method: 0, date: 0, sample: 0, confidence: 0, description: 0, tags: 0, url: 0 } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema54.properties, key0) || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
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
    if (data.date !== void 0 && (validate33(data.date, { instancePath: instancePath + "/date" }) || (vErrors = add(vErrors, validate33.errors), errors = vErrors.length)), data.sample !== void 0) {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate166.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate166(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate166.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate165.errors = vErrors, errors === 0;
}
var check20 = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern1.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate172.errors = vErrors, errors === 0;
}
var check21 = validate173;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "aliases" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate26(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
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
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate175.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate175(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate175.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    validate26(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate26.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate174.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate174(data1[i0], { instancePath: instancePath + "/stages/" + i0 }) || (vErrors = add(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate25.errors), errors = vErrors.length)), data.url !== void 0 && (validate47(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate47.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate173.errors = vErrors, errors === 0;
}
var pieces = { check: check1, properties: { personas: { check: check2, additionalProperties: { check: check3 } }, teams: { check: check4, additionalProperties: { check: check5 } }, channels: { check: check6, additionalProperties: { check: check7 } }, touchpoints: { check: check8, additionalProperties: { check: check9 } }, stages: { check: check10, items: { check: check11, properties: { steps: { check: check12, items: { check: check13 } } } } }, transitions: { check: check14, items: { check: check15 } }, metrics: { check: check16, additionalProperties: { check: check17 } }, evidence: { check: check18, additionalProperties: { check: check19 } }, frameworks: { check: check20, additionalProperties: { check: check21 } } } };
export {
  pieces
};
