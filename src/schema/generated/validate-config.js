// Generated from schemas/config.schema.json by `npm run generate`: do not edit.
// <stdin>
var add = (to, errors) => {
  if (to === null) return errors;
  for (let e of errors) to.push(e);
  return to;
}, check1 = validate22;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("^[1-9]\\d* (?:day|week|month)s?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    typeof data == "string" ? pattern1.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "extends" || key0 === "rules" || key0 === "frameworks" || key0 === "review-every" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/extends", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, [err1]), errors++;
      }
      if (!(data0 === "recommended" || data0 === "relaxed" || data0 === "strict")) {
        let err2 = { instancePath: instancePath + "/extends", keyword: "enum", params: {} };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 != "string") {
            let err3 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, [err3]), errors++;
          }
          if (!(data2 === "off" || data2 === "hint" || data2 === "information" || data2 === "warning" || data2 === "error")) {
            let err4 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: {} };
            vErrors = add(vErrors, [err4]), errors++;
          }
        }
      else {
        let err5 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, [err5]), errors++;
      }
    }
    data["review-every"] !== void 0 && (validate23(data["review-every"], { instancePath: instancePath + "/review-every" }) || (vErrors = add(vErrors, validate23.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate22.errors = vErrors, errors === 0;
}
var check2 = validate25;
var pattern2 = new RegExp("^(?!(?:start|exit|true|false|null|yes|no|on|off)$)[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{Nd}-]*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let _errs1 = errors;
      typeof key0 == "string" ? pattern2.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {}, propertyName: key0 }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 }]), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "propertyNames", params: { propertyName: key0 } }]), errors++);
    }
  else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate25.errors = vErrors, errors === 0;
}
var check3 = validate26;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = add(vErrors, [{ instancePath, keyword: "pattern", params: {} }]), errors++) : (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate29.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate31.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = add(vErrors, validate29.errors), errors = vErrors.length);
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "array" } }]), errors++;
  return validate33.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]), errors++), validate36.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "aliases" || key0 === "description" || key0 === "tags" || key0 === "url" || pattern0.test(key0) || (vErrors = add(vErrors, [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }]), errors++);
    if (data.id !== void 0 && (validate29(data.id, { instancePath: instancePath + "/id" }) || (vErrors = add(vErrors, validate29.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
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
    data.description !== void 0 && (validate31(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate31.errors), errors = vErrors.length)), data.tags !== void 0 && (validate33(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate33.errors), errors = vErrors.length)), data.url !== void 0 && (validate36(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate36.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  data && typeof data == "object" && !Array.isArray(data) || (vErrors = add(vErrors, [{}]), errors++);
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate28.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors;
    validate29(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = add(vErrors, validate29.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || (vErrors = add(vErrors, [{ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }]), errors++), validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate27(data1[i0], { instancePath: instancePath + "/stages/" + i0 }) || (vErrors = add(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, [err2]), errors++;
      }
    }
    data.description !== void 0 && (validate31(data.description, { instancePath: instancePath + "/description" }) || (vErrors = add(vErrors, validate31.errors), errors = vErrors.length)), data.tags !== void 0 && (validate33(data.tags, { instancePath: instancePath + "/tags" }) || (vErrors = add(vErrors, validate33.errors), errors = vErrors.length)), data.url !== void 0 && (validate36(data.url, { instancePath: instancePath + "/url" }) || (vErrors = add(vErrors, validate36.errors), errors = vErrors.length));
  } else
    vErrors = add(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]), errors++;
  return validate26.errors = vErrors, errors === 0;
}
var pieces = { check: check1, properties: { frameworks: { check: check2, additionalProperties: { check: check3 } } } };
export {
  pieces
};
